/**
 * What is wrong with a JSON value that should be an answer sheet, in words for the person who made
 * the file.
 */
import { isAnswer } from '../../rules/answerSheet';
import { ruleset } from '../../rules/ruleset';
import { formerIdInWords } from '../../src/fhir/formerAnswers';
import { excerpt } from '../../src/json/excerpt';
import type { PathsTwice } from './membersTwice';

export const exampleSheet = '{"gate":"no","headache":"not-sure"}';

/**
 * True when the value is an object in which every id is a question's and has one of its answers.
 */
export function isFaultless(value: unknown): boolean {
  if (!isRecord(value)) return false;
  for (const id in value) {
    const question = ruleset.questionById.get(id);
    if (question === undefined || !isAnswer(question, value[id])) return false;
  }
  return true;
}

/**
 * One sentence for each fault, naming the id and what was expected; none when the value is a sheet.
 */
export function faultsOf(value: unknown, twice: PathsTwice): readonly string[] {
  if (!isRecord(value)) {
    return [`${kindOf(value)}; expected an object of answers such as ${exampleSheet}`];
  }
  const faults = twice.names.map(
    (id) =>
      `${quoted(String(id))} is there more than once; expected once, so it counts as not answered`,
  );
  for (const [id, answer] of Object.entries(value)) {
    const question = ruleset.questionById.get(id);
    if (question === undefined) {
      const former = formerIdInWords(id);
      faults.push(former ?? `no question ${quoted(id)}; expected an id that --help lists`);
    } else if (!isAnswer(question, answer)) {
      const wanted = question.kind === 'multi' ? 'a list, empty or with any of ' : 'one of ';
      const found = excerpt(answer) ?? '';
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
 * The value as `triage` shall see it: an id that came more than once has no answer. `JSON.parse`
 * keeps the last one only, and a "no" at the end must not hide a "yes" before it; a missing answer
 * is the loudest there is.
 */
export function withoutIdsTwice(value: unknown, twice: PathsTwice): unknown {
  if (!isRecord(value) || twice.isEmpty) return value;
  const ids = new Set(twice.names.filter((id) => ruleset.questionById.has(String(id))));
  return Object.fromEntries(Object.entries(value).filter(([id]) => !ids.has(id)));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}

function quoted(text: string): string {
  return excerpt(text) ?? '';
}
