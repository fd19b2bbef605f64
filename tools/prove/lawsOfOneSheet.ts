/** Laws about one sheet at a time. */
import type { AnswerTerms } from './answerTerms';
import type { Law } from './law';
import { decisionTable, followUpsOf, leads, type Lead } from './specification';
import {
  complete,
  loud,
  quiet,
  rowHolds,
  saidLoud,
  someRowHolds,
  visibleQuestions,
} from './specTerms';
import { always, and, exactlyOne, implies, not, or, same, type Term } from './terms';

const everySheet = { about: 'each', sheets: 'all' } as const;

/**
 * `triage` has only two outcomes by its type; that it never throws is shown by fuzzing. What is
 * proved here: the sheets that the rules send to "Seek care now" and those that principle 4 lets
 * pass (an answer to every open question, and no row of section 6) never overlap and leave none
 * out.
 */
const totality: Law = {
  id: 'I-01',
  name: 'Each sheet gets one of two outcomes, the low one only by principle 4',
  ...everySheet,
  claim: (a) => ({
    given: always,
    then: and([
      exactlyOne([a.now, and([complete(a), not(someRowHolds(a))])]),
      exactlyOne([a.now, a.visit]),
    ]),
  }),
};

/**
 * Stronger than the spec's words: all else may be anything, not only quiet, and the reason is the
 * row's own rule.
 */
const oneSignIsEnough: Law = {
  id: 'I-04',
  name: 'One sign is enough: each loud pattern is "now", whatever else',
  ...everySheet,
  claim: (a) => ({
    given: or(decisionTable.map((row) => rowHolds(a, row, false))),
    then: and([
      a.now,
      ...decisionTable.map((row) =>
        implies(rowHolds(a, row, true), and([a.reason(row.rule, 'so-far'), a.urgentSoFar])),
      ),
    ]),
  }),
};

/** The plain form of I-07: it does not start from a low result. */
const unansweredIsNow: Law = {
  id: 'I-07b',
  name: 'A visible question without an answer is "now"',
  ...everySheet,
  claim: (a) => ({ given: not(complete(a)), then: a.now }),
};

/**
 * To the letter the spec's sentence is false in two points, and it contradicts itself in the first:
 * - "every other lead has only quiet follow-ups": a loud `injury.head` alone is low (section 6 has
 * no row for it, and
 * section 7 has a note for it on the low result). It counts in the sentence's own last clause only.
 * - "head hit" must be a visible answer: a stale "yes" under `injury: no` leaves the low result as
 * it is (I-10). In one point this is stricter than the spec: the lead itself must be answered, not
 * only its follow-ups.
 */
const closedWorld: Law = {
  id: 'I-08',
  name: 'Closed world: the low result only by the listed quiet answers',
  ...everySheet,
  claim: (a) => ({
    given: a.visit,
    then: and([
      ...(['gate', 'alert', 'worry'] as const).map((id) => quiet(a, id)),
      ...leads
        .filter((lead) => followUpsOf(lead).length > 0 && lead !== 'topics')
        .map((lead) => or([a.is(lead, 'no'), onlyQuietFollowUps(a, lead)])),
      onlyQuietFollowUps(a, 'topics'),
      not(and([loud(a, 'headache'), loud(a, 'vomiting')])),
      not(and([loud(a, 'jaw'), loud(a, 'fever')])),
      not(
        and([
          loud(a, 'injury'),
          loud(a, 'injury.head'),
          or([loud(a, 'headache'), loud(a, 'vomiting')]),
        ]),
      ),
    ]),
  }),
};

function onlyQuietFollowUps(a: AnswerTerms, lead: Lead): Term {
  const followUps = visibleQuestions(a).filter(
    ({ id }) => followUpsOf(lead).includes(id) && id !== 'injury.head',
  );
  return and([
    not(a.missing(lead)),
    ...followUps.map(({ id, visible }) => implies(visible, quiet(a, id))),
  ]);
}

const gateDominates: Law = {
  id: 'I-12',
  name: 'A loud or missing emergency check is "now" and "call first"',
  ...everySheet,
  claim: (a) => ({
    given: loud(a, 'gate'),
    then: and([
      a.now,
      a.callFirst('triage'),
      implies(saidLoud(a, 'gate'), and([a.urgentSoFar, a.callFirst('so-far')])),
    ]),
  }),
};

const callFirstImpliesNow: Law = {
  id: 'I-27',
  name: '"Call first" implies "now"',
  ...everySheet,
  claim: (a) => ({
    given: or([a.callFirst('triage'), a.callFirst('so-far')]),
    then: and([a.now, implies(a.callFirst('so-far'), a.urgentSoFar)]),
  }),
};

/** Spec section 3: the page takes its reasons from `urgentSoFar`, the disposition from `triage`. */
const completeMeansEqual: Law = {
  id: 'section-3',
  name: 'On a complete sheet triage and urgentSoFar are equal',
  about: 'each',
  sheets: 'complete',
  claim: (a) => ({
    given: complete(a),
    then: and([
      same(a.now, a.urgentSoFar),
      same(a.callFirst('triage'), a.callFirst('so-far')),
      ...a.reasonIds.map((id) => same(a.reason(id, 'triage'), a.reason(id, 'so-far'))),
    ]),
  }),
};

/**
 * Not only safe but exact: it also catches a rule that is too loud, one too many, or a `callFirst`
 * that moved.
 */
const decisionTableToTheLetter: Law = {
  id: 'section-6',
  name: 'Each rule holds exactly when its row of section 6 does',
  ...everySheet,
  claim: (a) => {
    const rows = [true, false].map((explicit) => {
      const stance = explicit ? 'so-far' : 'triage';
      const callFirst = decisionTable.filter((row) => row.callFirst);
      return and([
        ...decisionTable.map((row) => same(a.reason(row.rule, stance), rowHolds(a, row, explicit))),
        same(a.callFirst(stance), or(callFirst.map((row) => rowHolds(a, row, explicit)))),
      ]);
    });
    const inTable = new Set<string>(decisionTable.map((row) => row.rule));
    const others = a.reasonIds.filter((id) => !inTable.has(id) && id !== 'R-INCOMPLETE');
    return {
      given: always,
      then: and([
        ...rows,
        same(a.reason('R-INCOMPLETE', 'triage'), not(complete(a))),
        not(a.reason('R-INCOMPLETE', 'so-far')),
        not(or(others.map((id) => a.reason(id, 'triage')))),
      ]),
    };
  },
};

export const lawsOfOneSheet: readonly Law[] = [
  totality,
  oneSignIsEnough,
  unansweredIsNow,
  closedWorld,
  gateDominates,
  callFirstImpliesNow,
  completeMeansEqual,
  decisionTableToTheLetter,
];
