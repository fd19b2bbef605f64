/**
 * `npm run changes -- FROM [TO]`: what differs between two exported versions of the rules, and on
 * which answer sheets the result is another one. FROM and TO are versions in `docs/releases/`, or
 * files; without TO the rules as they are now.
 */
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { en } from '../locales/en';
import { assemble, type Ruleset } from '../rules/ruleset';
import { exportedRules, type ExportedRules } from '../src/about/review/exportedRules';
import { changesBetween } from '../src/about/review/fingerprint';
import { signedItems } from '../src/about/review/signedItems';
import { forTerminal, reasonOf } from './files';
import { declareSheet, type AnswerTerms } from './prove/answerTerms';
import { plainQuiet } from './prove/counterExample';
import { sheetInModel, sheetInWords } from './prove/plainSheet';
import { openSession, stopSolver } from './prove/solver';
import { and, assert, never, not, or, preamble, type Term } from './prove/terms';
import { definitions, unknownSheet } from './prove/translate';
import { changeInWords } from './signOff';

/** One kind of change of the result, with the smallest sheet that shows it. */
export interface OutcomeChange {
  readonly toward: 'visit' | 'now';
  /** The rule that no longer holds, or holds now. */
  readonly rule: string;
  readonly sheet: readonly string[];
}

export const rulesetOf = ({ id, version, reviewedOn, reviewBy, signs }: ExportedRules): Ruleset =>
  assemble({ id, version, reviewedOn, reviewBy, signOff: null }, signs);

/**
 * Which sheets end elsewhere, by rule, those that went down first. Only sheets that both versions
 * can read: what is in one alone is answered quietly there, and never chosen.
 */
export async function outcomeChanges(
  from: Ruleset,
  to: Ruleset,
): Promise<readonly OutcomeChange[]> {
  const [a, b] = [unknownSheet(from, 'a'), unknownSheet(to, 'b')];
  const session = await openSession(
    [
      preamble(1),
      declareSheet(a),
      declareSheet(b),
      ...definitions(from, 'a'),
      ...definitions(to, 'b'),
      ...sameAnswers(a, b).map(assert),
      ...quietWhereAlone(a, to).map(assert),
      ...quietWhereAlone(b, from).map(assert),
    ].join('\n'),
  );
  // Else "none" would say nothing.
  for (const alive of [
    [a.visit, b.visit],
    [a.now, b.now],
  ])
    if ((await session.check(alive)) !== 'sat') throw new Error('No sheet that both can read');
  const found: OutcomeChange[] = [];
  const kinds = [
    ...a.reasonIds.map((rule) => ({ toward: 'visit' as const, rule, of: a, end: b.visit })),
    ...b.reasonIds.map((rule) => ({ toward: 'now' as const, rule, of: b, end: a.visit })),
  ];
  for (const { toward, rule, of, end } of kinds) {
    const asked = [of.reason(rule, 'triage'), end];
    if ((await session.check(asked)) === 'unsat') continue;
    if ((await session.checkBest(asked, plainQuiet(of))) !== 'sat')
      throw new Error(`The solver could not say whether ${rule} changed a result`);
    found.push({ toward, rule, sheet: sheetInWords(sheetInModel(session, of), of.questions) });
  }
  return found;
}

const optionTerm = (
  answers: AnswerTerms,
  question: AnswerTerms['questions'][number],
  one: string,
) => (question.kind === 'multi' ? answers.picks(one) : answers.is(question.id, one));

/** Each question of both versions has the same answer, one that both know. */
function sameAnswers(a: AnswerTerms, b: AnswerTerms): readonly Term[] {
  return a.questions.flatMap((mine) => {
    const theirs = b.questions.find(({ id }) => id === mine.id);
    if (theirs === undefined) return [];
    const all = [...new Set([...mine.options, ...theirs.options])];
    return [
      same(a.missing(mine.id), b.missing(mine.id)),
      ...all.map((option) => {
        const [one, other] = [optionTerm(a, mine, option), optionTerm(b, theirs, option)];
        return one === never ? not(other) : other === never ? not(one) : same(one, other);
      }),
    ];
  });
}
const same = (one: Term, other: Term): Term => or([and([one, other]), and([not(one), not(other)])]);

/** What only this version asks has a quiet answer. */
const quietWhereAlone = (answers: AnswerTerms, other: Ruleset): readonly Term[] =>
  answers.questions.flatMap((question) =>
    other.questionById.has(question.id) || question.kind === 'multi'
      ? []
      : [or(question.quiet.map((option) => answers.is(question.id, option)))],
  );

function read(version: string): ExportedRules {
  const file = existsSync(version) ? version : `docs/releases/rules-${version}.json`;
  return JSON.parse(readFileSync(file, 'utf8')) as ExportedRules;
}

async function told(from: ExportedRules, to: ExportedRules): Promise<readonly string[]> {
  const items = (rules: ExportedRules) =>
    JSON.parse(JSON.stringify(signedItems(rules, []))) as Readonly<Record<string, unknown>>;
  const changes = changesBetween(items(from), items(to));
  const outcomes = await outcomeChanges(rulesetOf(from), rulesetOf(to));
  return [
    `From ${from.version} to ${to.version}: ${String(changes.length)} changed`,
    ...changes.map(changeInWords),
    '',
    'Answer sheets with another result, among those that both versions can read:',
    ...(outcomes.length === 0 ? ['none'] : []),
    ...outcomes.flatMap(({ toward, rule, sheet }) => [
      toward === 'visit'
        ? `${rule} held: from Seek care now to Discuss at next visit`
        : `${rule} holds: from Discuss at next visit to Seek care now`,
      ...sheet.map((line) => `  ${line}`),
    ]),
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const [from, to] = process.argv.slice(2);
    if (from === undefined) throw new Error('Expected: npm run changes -- FROM [TO]');
    const lines = await told(read(from), to === undefined ? exportedRules(en) : read(to));
    process.stdout.write(forTerminal(lines));
  } catch (error) {
    process.stderr.write(forTerminal([reasonOf(error)]));
    process.exitCode = 1;
  } finally {
    await stopSolver();
  }
}
