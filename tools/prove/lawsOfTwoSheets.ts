/** Laws about a sheet and what becomes of it when answers are raised, deleted, swapped or added. */
import { agree } from './answerTerms';
import type { Law } from './law';
import { agreeWhere, atLeastAsUrgent, hiddenByAnswer, isVisible } from './specTerms';
import { and, implies, not, or, same, type Term } from './terms';
import { stances, type Stance, type UnknownSheet } from './translate';

const everyPair = { about: 'each-pair', sheets: 'all' } as const;

const sameReasons = (a: UnknownSheet, b: UnknownSheet, stance: Stance): Term =>
  and([
    ...a.reasonIds.map((id) => same(a.reason(id, stance), b.reason(id, stance))),
    same(a.callFirst(stance), b.callFirst(stance)),
  ]);

const sameOutcome = (a: UnknownSheet, b: UnknownSheet): Term =>
  and([same(a.now, b.now), ...stances.map((stance) => sameReasons(a, b, stance))]);

/**
 * Stronger than "any one answer": any number of visible answers may rise at once, and the questions
 * that are hidden in `a` may have any answer in `b`. So it also covers a lead that rises from "no"
 * and opens follow-ups, which are then answered on the quiet side (counted as missing before, they
 * would have fallen). I-05 follows: a merge of the louder answers, and more topics, are such a `b`.
 */
const monotone: Law = {
  id: 'I-03',
  name: 'Monotone: raising answers never turns "now" into "visit"',
  ...everyPair,
  claim: (a, b) => ({
    given: and([
      a.now,
      ...a.questions.map((question) =>
        implies(isVisible(a, question), atLeastAsUrgent(a, b, question)),
      ),
    ]),
    then: b.now,
  }),
};

/**
 * Stronger than the spec's words: any number of questions at once, and the same reasons and
 * `callFirst`, not only E.
 */
const notSureActsAsYes: Law = {
  id: 'I-06',
  name: '"Not sure" acts as "yes": same outcome, reasons and "call first"',
  ...everyPair,
  claim: (a, b) => ({
    given: and(
      a.questions.map((question) => {
        const swapped = [a.is(question.id, 'yes'), b.is(question.id, 'not-sure')];
        return question.kind === 'single' && question.options.includes('yes')
          ? or([agree(a, b, question), and(swapped)])
          : agree(a, b, question);
      }),
    ),
    then: sameOutcome(a, b),
  }),
};

/** Any number of answers may be deleted, at least one of them visible. */
const nothingUnansweredReassures: Law = {
  id: 'I-07',
  name: 'From a low result, deleting any visible answer gives "now"',
  ...everyPair,
  claim: (a, b) => ({
    given: and([
      a.visit,
      ...a.questions.map((question) => or([b.missing(question.id), agree(a, b, question)])),
      or(
        a.questions.map((question) =>
          and([isVisible(a, question), not(a.missing(question.id)), b.missing(question.id)]),
        ),
      ),
    ]),
    then: b.now,
  }),
};

const hiddenFollowUpsAreInert: Law = {
  id: 'I-10',
  name: 'Values under a lead of "no" change nothing, not even a reason',
  ...everyPair,
  claim: (a, b) => ({
    given: agreeWhere(a, b, (question) => not(hiddenByAnswer(a, question))),
    then: sameOutcome(a, b),
  }),
};

/**
 * Under a lead that has no answer yet a stale value may change which reasons `triage` gives; pages
 * do not show those.
 */
const inertUnderMissingLead: Law = {
  id: 'I-10b',
  name: 'No hidden value changes the disposition or the reasons so far',
  ...everyPair,
  claim: (a, b) => ({
    given: agreeWhere(a, b, (question) => isVisible(a, question)),
    then: and([same(a.now, b.now), sameReasons(a, b, 'so-far')]),
  }),
};

/**
 * `b` keeps the visible answers of `a`; stale hidden ones may go (they are pruned), and all else
 * may be anything.
 */
const completes = (a: UnknownSheet, b: UnknownSheet): Term =>
  agreeWhere(a, b, (question) => and([isVisible(a, question), not(a.missing(question.id))]));

const earlyStopIsSound: Law = {
  id: 'I-25',
  name: 'Early stop is sound: every completion of an urgent sheet is "now"',
  ...everyPair,
  claim: (a, b) => ({ given: and([a.urgentSoFar, completes(a, b)]), then: b.now }),
};

/**
 * So a page made at the early stop names no sign, and no advice, that rests on a question nobody
 * answered.
 */
const reasonsSoFarStay: Law = {
  id: 'I-25b',
  name: 'Each reason so far, and "call first", stays in every completion',
  ...everyPair,
  claim: (a, b) => ({
    given: completes(a, b),
    then: and([
      implies(a.callFirst('so-far'), b.callFirst('so-far')),
      ...a.reasonIds.map((id) => implies(a.reason(id, 'so-far'), b.reason(id, 'so-far'))),
    ]),
  }),
};

export const lawsOfTwoSheets: readonly Law[] = [
  monotone,
  notSureActsAsYes,
  nothingUnansweredReassures,
  hiddenFollowUpsAreInert,
  inertUnderMissingLead,
  earlyStopIsSound,
  reasonsSoFarStay,
];
