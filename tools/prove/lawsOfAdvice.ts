/**
 * I-28: the advice shown together never contradicts, on complete sheets and on early-stopped ones
 * alike. The rest of I-28 is about words (a line that turns a person says what to do when the neck
 * or back may be hurt) and is a text check.
 */
import {
  allows,
  foodLineOfR3a,
  forbids,
  noSmallDrinksWith,
  notBesideCallFirst,
  nothingByMouthWith,
  painMedicineLine,
  smallDrinksLines,
} from './adviceSpecification';
import { linesOf, shows, type Advice } from './adviceTerms';
import type { Law } from './law';
import { and, not, or } from './terms';

const everySheet = { about: 'each', sheets: 'all' } as const;

const nothingByMouth: Law = {
  id: 'I-28a',
  name: 'With R0 or R3b no line allows pills, food or drink',
  ...everySheet,
  claim: (a, _b, advice) => ({
    given: or(nothingByMouthWith.map((rule) => a.reason(rule, 'so-far'))),
    then: not(or([painMedicineLine, ...linesThat(advice, 'allows')].map((key) => shows(a, key)))),
  }),
};

const noSmallDrinks: Law = {
  id: 'I-28b',
  name: 'With R6 or R10-alert neither "small drinks" nor the food line of R3a',
  ...everySheet,
  claim: (a) => ({
    given: or(noSmallDrinksWith.map((rule) => a.reason(rule, 'so-far'))),
    then: not(or([...smallDrinksLines, foodLineOfR3a].map((key) => shows(a, key)))),
  }),
};

const noClash: Law = {
  id: 'I-28c',
  name: 'No line allows by mouth what another on the page forbids outright',
  ...everySheet,
  claim: (a, _b, advice) => ({
    given: a.urgentSoFar,
    then: not(or(clashes(advice).map((pair) => and(pair.map((key) => shows(a, key)))))),
  }),
};

function clashes(advice: Advice): readonly (readonly [string, string])[] {
  return linesThat(advice, 'allows').flatMap((allowing) =>
    linesThat(advice, 'forbids')
      .filter((forbidding) => speaksOfTheSame(allowing, forbidding))
      .map((forbidding) => [allowing, forbidding] as const),
  );
}

function speaksOfTheSame(allowing: string, forbidding: string): boolean {
  const allowed = allows[allowing];
  const forbidden = forbids[forbidding];
  if (allowed === undefined || forbidden === undefined) {
    const key = allowed === undefined ? allowing : forbidding;
    throw new Error(`adviceSpecification.ts must say what ${key} allows or forbids by mouth`);
  }
  return allowed.some((intake) => forbidden.includes(intake));
}

const linesThat = (advice: Advice, verb: 'allows' | 'forbids'): readonly string[] =>
  linesOf(advice)
    .filter(({ line }) => line.byMouth === verb)
    .map(({ key }) => key);

/** The part of I-30 that is about advice; the rest is about the page and is tested there. */
const callFirstIsKept: Law = {
  id: 'I-30',
  name: 'Beside "call first" no line names another number, a drive or an arrival',
  ...everySheet,
  claim: (a) => ({
    given: a.callFirst('so-far'),
    then: not(or(notBesideCallFirst.map((key) => shows(a, key)))),
  }),
};

export const lawsOfAdvice: readonly Law[] = [
  nothingByMouth,
  noSmallDrinks,
  noClash,
  callFirstIsKept,
];
