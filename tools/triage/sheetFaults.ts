/** What is wrong with a JSON value that should be an answer sheet, in words for the person who made the file. */
import { isAnswer } from '../../rules/answerSheet';
import { ruleset } from '../../rules/ruleset';
import { formerIdInWords } from '../../src/fhir/formerAnswers';
import { endOfString, isSpace } from './jsonShape';

export const exampleSheet = '{"gate":"no","headache":"not-sure"}';

/**
 * True when the value is an object in which every id is a question's, is there once, and has one of its answers.
 * Made for speed: a million sheets pass through here.
 * @param text the JSON text that the value was parsed from
 */
export function isFaultless(value: unknown, text: string): boolean {
  if (!isRecord(value)) return false;
  let ids = 0;
  for (const id in value) {
    const question = ruleset.questionById.get(id);
    if (question === undefined || !isAnswer(question, value[id])) return false;
    ids += 1;
  }
  // Each member has a colon: as many as there are ids means that none came twice.
  let colons = 0;
  for (let at = text.indexOf(':'); at !== -1; at = text.indexOf(':', at + 1)) colons += 1;
  return colons === ids;
}

/** One sentence for each fault, naming the id and what was expected; none when the value is a sheet. */
export function faultsOf(value: unknown, text: string): readonly string[] {
  if (!isRecord(value)) {
    return [`${kindOf(value)}; expected an object of answers such as ${exampleSheet}`];
  }
  const faults = doubledIds(text).map(
    (id) => `${quoted(id)} is there more than once; expected once, so it counts as not answered`,
  );
  for (const [id, answer] of Object.entries(value)) {
    const question = ruleset.questionById.get(id);
    if (question === undefined) {
      const former = formerIdInWords(id);
      faults.push(former ?? `no question ${quoted(id)}; expected an id that --help lists`);
    } else if (!isAnswer(question, answer)) {
      const wanted = question.kind === 'multi' ? 'a list, empty or with any of ' : 'one of ';
      const found = shortened(JSON.stringify(answer));
      faults.push(
        `${quoted(id)} is ${found}; expected ${wanted}${question.options.join(', ')}, so it counts as not answered`,
        ...formerTopicsIn(answer),
      );
    }
  }
  return faults;
}

/** Topics of an older version in a list of topics, each with what took its place. */
function formerTopicsIn(answer: unknown): readonly string[] {
  if (!Array.isArray(answer)) return [];
  return (answer as readonly unknown[]).flatMap((topic) =>
    typeof topic === 'string' ? (formerIdInWords(topic) ?? []) : [],
  );
}

/**
 * The value as `triage` shall see it: an id that came more than once has no answer. `JSON.parse` keeps the last one only, and
 * a "no" at the end must not hide a "yes" before it; a missing answer is the loudest there is.
 */
export function withoutDoubledIds(value: unknown, text: string): unknown {
  if (!isRecord(value)) return value;
  const doubled = new Set(doubledIds(text).filter((id) => ruleset.questionById.has(id)));
  return Object.fromEntries(Object.entries(value).filter(([id]) => !doubled.has(id)));
}

/** @param text a JSON object */
function doubledIds(text: string): string[] {
  const seen = new Set<string>();
  const doubled = new Set<string>();
  let depth = 0;
  let before = '';
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (isSpace(char)) continue;
    if (char === '{' || char === '[') depth += 1;
    else if (char === '}' || char === ']') depth -= 1;
    else if (char === '"') {
      const end = endOfString(text, at);
      if (depth === 1 && (before === '{' || before === ',')) {
        const id = String(JSON.parse(text.slice(at, end)));
        (seen.has(id) ? doubled : seen).add(id);
      }
      at = end - 1;
    }
    before = char;
  }
  return [...doubled];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}

function quoted(text: string): string {
  return JSON.stringify(shortened(text));
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
