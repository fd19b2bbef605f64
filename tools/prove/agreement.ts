/**
 * Holds the translation against the running code. The solver reads the same definitions as in the
 * proof, with known answers in place of unknown ones and one lane for each sheet, and works out
 * every reason, `callFirst`, disposition and, if wanted, line of advice. `triage`, `urgentSoFar`
 * and `adviceFor` do the same in TypeScript; each bit must be equal.
 *
 * What it shows: on these sheets the formulas mean what the code does. It samples; the proof does
 * not. It does not compare the answers' side conditions (`declareSheet`) nor the laws; the
 * witnesses and the negative controls use those.
 */
import { adviceFor } from '../../rules/careAdvice';
import type { Ruleset } from '../../rules/ruleset';
import { triage, urgentSoFar, type Outcome, type Urgency } from '../../rules/triage';
import { adviceDefinitions, linesOf, ourAdvice, shows } from './adviceTerms';
import { allInputs, inputsOf } from './answerTerms';
import type { PlainSheet } from './plainSheet';
import { openSession } from './solver';
import { declare, preamble, type Term } from './terms';
import { definitions, stances, unknownSheet, type UnknownSheet } from './translate';

export interface Agreement {
  readonly ms: number;
  readonly sheets: number;
  readonly lowResults: number;
  /** What differs, and on which sheet. Empty when all agree. */
  readonly disagreements: readonly string[];
}

/** Sheets that the solver works out side by side; about the fastest width. */
const lanes = 400;

/** What the code that the app runs says of one sheet. */
interface CodeSays {
  readonly outcome: Outcome;
  readonly soFar: Urgency;
  readonly advice: readonly string[];
}

/** A name in the formulas, and what it stands for in the code. */
interface Compared {
  readonly term: Term;
  readonly holdsInCode: (says: CodeSays) => boolean;
}

/**
 * Compares solver and code on every one of the sheets.
 * @param translated the ruleset that the solver gets; a test gives it another one to see them
 *   differ
 */
export async function compareWithCode(
  sheets: readonly PlainSheet[],
  by: Ruleset,
  withAdvice: boolean,
  translated: Ruleset = by,
): Promise<Agreement> {
  const startedAt = performance.now();
  const sheet = unknownSheet(translated, 'a');
  const compared = [...outcomes(sheet), ...(withAdvice ? adviceLines(sheet) : [])];
  const terms = compared.map(({ term }) => term);
  const session = await openSession(
    [
      preamble(lanes),
      ...allInputs(sheet).map(declare),
      ...definitions(translated, 'a'),
      ...adviceDefinitions(sheet, ourAdvice),
    ].join('\n'),
  );
  const disagreements: string[] = [];
  let lowResults = 0;
  for (let from = 0; from < sheets.length; from += lanes) {
    const batch = sheets.slice(from, from + lanes);
    const inCode = batch.map((answers) => codeSays(answers, by, withAdvice));
    const inSolver = session.workOut(knownAnswers(batch, sheet), terms);
    lowResults += inCode.filter(({ outcome }) => outcome.because.length === 0).length;
    for (const { term, holdsInCode } of compared) {
      const bits = inSolver.get(term) ?? '';
      const lane = inCode.findIndex((says, at) => holdsInCode(says) !== (bits[at] === '1'));
      if (lane < 0) continue;
      disagreements.push(`solver and code differ in ${term} on ${JSON.stringify(batch[lane])}`);
    }
  }
  session.close();
  const ms = Math.round(performance.now() - startedAt);
  return { ms, sheets: sheets.length, lowResults, disagreements };
}

function outcomes(sheet: UnknownSheet): readonly Compared[] {
  const is = (disposition: Outcome['disposition']) => (says: CodeSays) =>
    says.outcome.disposition === disposition;
  const byStance = {
    triage: (says: CodeSays) => says.outcome,
    'so-far': (says: CodeSays) => says.soFar,
  };
  return [
    { term: sheet.now, holdsInCode: is('seek-care-now') },
    { term: sheet.visit, holdsInCode: is('discuss-next-visit') },
    { term: sheet.urgentSoFar, holdsInCode: ({ soFar }) => soFar.because.length > 0 },
    ...stances.flatMap((stance) => [
      {
        term: sheet.callFirst(stance),
        holdsInCode: (says: CodeSays) => byStance[stance](says).callFirst,
      },
      ...sheet.reasonIds.map((id) => ({
        term: sheet.reason(id, stance),
        holdsInCode: (says: CodeSays) => byStance[stance](says).because.some((one) => one === id),
      })),
    ]),
  ];
}

const adviceLines = (sheet: UnknownSheet): readonly Compared[] =>
  linesOf(ourAdvice).map(({ key }) => ({
    term: shows(sheet, key),
    holdsInCode: ({ advice }) => advice.includes(key),
  }));

function codeSays(answers: PlainSheet, by: Ruleset, withAdvice: boolean): CodeSays {
  const soFar = urgentSoFar(answers, by);
  const advice = adviceFor(withAdvice ? soFar.because : []);
  return {
    outcome: triage(answers, by),
    soFar,
    advice: [
      ...advice.whileYouWait.map((id) => `while-you-wait/${id}`),
      ...advice.blocks.flatMap(({ lines }) => lines),
    ],
  };
}

/** The batch as values for the names of the inputs; lanes left over hold blank sheets. */
function knownAnswers(
  batch: readonly PlainSheet[],
  sheet: UnknownSheet,
): ReadonlyMap<Term, readonly boolean[]> {
  return new Map(
    sheet.questions.flatMap((question) => {
      const answers = Array.from({ length: lanes }, (_, lane) => batch[lane]?.[question.id]);
      return inputsOf(sheet, question).map((input, at) => {
        const option = at === 0 ? undefined : question.options[at - 1];
        return [input, answers.map((answer) => isGiven(answer, option))] as const;
      });
    }),
  );
}

const isGiven = (answer: PlainSheet[string] | undefined, option: string | undefined): boolean =>
  typeof answer === 'object' ? answer.some((one) => one === option) : answer === option;
