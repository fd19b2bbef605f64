/** The smallest sheet, or pair of sheets, that breaks a law, in words that a nurse can check by hand. */
import { agree } from './answerTerms';
import { linesOf, shows } from './adviceTerms';
import type { Law } from './law';
import { sheetInModel, sheetInWords } from './plainSheet';
import type { Proof } from './proof';
import { check, inScope, trueNames } from './solver';
import { leads } from './specification';
import { assert, not, wish, type Term } from './terms';
import type { UnknownSheet } from './translate';

/**
 * Finds and words the counter-example with the fewest answers off the plain quiet sheet (every lead "no", no topic, no
 * follow-up answered) and, for a pair, the fewest answers in which the two sheets differ.
 */
export async function smallestCounterExample(law: Law, proof: Proof): Promise<readonly string[]> {
  const { session, a, b, advice } = proof;
  const { given, then } = law.claim(a, b, advice);
  return inScope(session, async () => {
    const wishes = [...plainQuiet(a), ...(law.about === 'each-pair' ? fewDifferences(a, b) : [])];
    const found = await check(session, [assert(given), assert(not(then)), ...wishes.map(wish)]);
    if (found !== 'sat') throw new Error(`${law.id} has a counter-example but none was found`);
    if (law.about === 'each') return sheetAndOutcome(proof, a);
    return [
      'sheet A:',
      ...indented(await sheetAndOutcome(proof, a)),
      'sheet B:',
      ...indented(await sheetAndOutcome(proof, b)),
    ];
  });
}

/** What to wish for so that a sheet comes out with as little on it as the question allows. */
export function plainQuiet(sheet: UnknownSheet): readonly Term[] {
  const isLead = new Set<string>(leads);
  return sheet.questions.flatMap(({ id, kind, options }) => {
    if (kind === 'multi') return [sheet.missing(id), ...options.map(sheet.picks)].map(not);
    return isLead.has(id) ? sheet.is(id, 'no') : sheet.missing(id);
  });
}

const fewDifferences = (a: UnknownSheet, b: UnknownSheet): readonly Term[] =>
  a.questions.map((question) => agree(a, b, question));

const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);

async function sheetAndOutcome(
  { session, advice }: Proof,
  sheet: UnknownSheet,
): Promise<readonly string[]> {
  const answers = await sheetInModel(session, sheet);
  const keys = linesOf(advice)
    .filter(({ line }) => line.byMouth !== undefined)
    .map(({ key }) => key);
  const holds = await trueNames(session, [
    sheet.now,
    ...(['triage', 'so-far'] as const).flatMap((stance) => [
      sheet.callFirst(stance),
      ...sheet.reasonIds.map((id) => sheet.reason(id, stance)),
    ]),
    ...keys.map((key) => shows(sheet, key)),
  ]);
  const reasons = (stance: 'triage' | 'so-far') => {
    const because = sheet.reasonIds.filter((id) => holds.has(sheet.reason(id, stance)));
    const callFirst = holds.has(sheet.callFirst(stance)) ? ['call first'] : [];
    return [...because, ...callFirst].join(', ') || 'none';
  };
  const shown = keys.filter((key) => holds.has(shows(sheet, key)) && !key.startsWith('while-you'));
  return [
    ...sheetInWords(answers, sheet.questions),
    `-> ${holds.has(sheet.now) ? 'seek care now' : 'discuss at next visit'}; reasons: ${reasons('triage')}`,
    `   reasons so far: ${reasons('so-far')}`,
    ...(shown.length === 0 ? [] : [`   advice by mouth: ${shown.join(', ')}`]),
  ];
}
