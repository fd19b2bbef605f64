/**
 * The smallest sheet, or pair of sheets, that breaks a law, in words that a nurse can check by
 * hand.
 */
import { agree } from './answerTerms';
import { linesOf, shows } from './adviceTerms';
import type { Law } from './law';
import { sheetInModel, sheetInWords } from './plainSheet';
import type { Proof } from './proof';
import { leads } from './specification';
import { not, or, type Term } from './terms';
import { stances, type Stance, type UnknownSheet } from './translate';

/**
 * Finds and words the counter-example with the fewest answers off the plain quiet sheet (every lead
 * "no", no topic, no follow-up answered) and, for a pair, the fewest answers in which the two
 * sheets differ. One that ends on the low result comes first, because that is the mistake that
 * harms.
 */
export async function smallestCounterExample(law: Law, proof: Proof): Promise<readonly string[]> {
  const { session, a, b, advice } = proof;
  const { given, then } = law.claim(a, b, advice);
  const wishes = [...plainQuiet(a), ...(law.about === 'each-pair' ? fewDifferences(a, b) : [])];
  const broken = [given, not(then)];
  const harmful = law.about === 'each' ? a.visit : or([a.visit, b.visit]);
  const found =
    (await session.check([...broken, harmful])) === 'sat'
      ? await session.checkBest([...broken, harmful], wishes)
      : await session.checkBest(broken, wishes);
  if (found !== 'sat') throw new Error(`${law.id} was refuted, yet no counter-example was found`);
  const tellAdvice = law.id.startsWith('I-28');
  if (law.about === 'each') return sheetAndOutcome(proof, a, tellAdvice);
  return [
    'sheet A:',
    ...indented(sheetAndOutcome(proof, a, tellAdvice)),
    'sheet B:',
    ...indented(sheetAndOutcome(proof, b, tellAdvice)),
  ];
}

/** What to wish for so that a sheet comes out with as little on it as the question allows. */
export function plainQuiet(sheet: UnknownSheet): readonly Term[] {
  const isLead = new Set<string>(leads);
  return sheet.questions.flatMap(({ id, kind, options }) => {
    if (kind === 'multi')
      return [sheet.missing(id), ...options.map((topic) => sheet.picks(topic))].map(not);
    return isLead.has(id) ? sheet.is(id, 'no') : sheet.missing(id);
  });
}

const fewDifferences = (a: UnknownSheet, b: UnknownSheet): readonly Term[] =>
  a.questions.map((question) => agree(a, b, question));

const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);

function sheetAndOutcome(
  { session, advice }: Proof,
  sheet: UnknownSheet,
  tellAdvice: boolean,
): readonly string[] {
  const answers = sheetInModel(session, sheet);
  const keys = linesOf(advice)
    .filter(({ line }) => line.byMouth !== undefined)
    .map(({ key }) => key);
  const holds = session.trueNames([
    sheet.now,
    ...stances.flatMap((stance) => [
      sheet.callFirst(stance),
      ...sheet.reasonIds.map((id) => sheet.reason(id, stance)),
    ]),
    ...keys.map((key) => shows(sheet, key)),
  ]);
  const reasons = (stance: Stance) =>
    listed(sheet.reasonIds.filter((id) => holds.has(sheet.reason(id, stance))));
  const shown = keys.filter((key) => holds.has(shows(sheet, key)));
  return [
    ...sheetInWords(answers, sheet.questions),
    `-> ${holds.has(sheet.now) ? 'seek care now' : 'discuss at next visit'}, call first: ${holds.has(sheet.callFirst('triage')) ? 'yes' : 'no'}`,
    `   reasons: ${reasons('triage')}; from answers given: ${reasons('so-far')}`,
    ...(tellAdvice ? [`   advice by mouth: ${listed(shown)}`] : []),
  ];
}

const listed = (ids: readonly string[]): string => (ids.length === 0 ? 'none' : ids.join(', '));
