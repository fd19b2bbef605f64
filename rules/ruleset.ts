/**
 * The ruleset: who it was checked by and until when it holds, and its signs in the order of the
 * screens, worst first.
 */
import type { Condition } from './condition';
import type { QuestionId, TopicId } from './questions';
import type { FollowUpOf, MultiQuestion, Question, Rule, Sign, SingleQuestion } from './sign';
import * as bone from './signs/bone';
import * as collapseInjury from './signs/collapseInjury';
import * as emergency from './signs/emergency';
import * as face from './signs/face';
import * as headPressure from './signs/headPressure';
import * as hearing from './signs/hearing';
import * as jawFever from './signs/jawFever';
import * as sight from './signs/sight';
import * as topics from './signs/topics';
import * as worry from './signs/worry';
import { formerSignOff, signOff } from './signedOff';

const signs = [
  { id: 'emergency', questions: emergency.questions, rules: emergency.rules },
  { id: 'head-pressure', questions: headPressure.questions, rules: headPressure.rules },
  { id: 'collapse-injury', questions: collapseInjury.questions, rules: collapseInjury.rules },
  { id: 'face', questions: face.questions, rules: face.rules },
  { id: 'sight', questions: sight.questions, rules: sight.rules },
  { id: 'bone', questions: bone.questions, rules: bone.rules },
  { id: 'jaw-fever', questions: jawFever.questions, rules: jawFever.rules },
  { id: 'hearing', questions: hearing.questions, rules: hearing.rules },
  { id: 'topics', questions: topics.questions, rules: topics.rules },
  { id: 'worry', questions: worry.questions, rules: worry.rules },
] as const satisfies readonly Sign[];

export type SignId = (typeof signs)[number]['id'];

/** An id of spec section 6, to the letter. */
export type RuleId = (typeof signs)[number]['rules'][number]['id'];

/** What a page can give as a reason: a rule that holds, or why the answers could not be judged. */
export type ReasonId = RuleId | 'R-INCOMPLETE' | 'R-INVALID';

type Linked<Q extends Question> = Omit<Q, 'id' | 'followUpOf'> & {
  readonly id: QuestionId;
  readonly followUpOf?: FollowUpOf & { readonly question: QuestionId; readonly topic?: TopicId };
};
export type CatalogueQuestion = Linked<SingleQuestion> | Linked<MultiQuestion>;
export type CatalogueRule = Rule & { readonly id: RuleId; readonly when: Condition };
export interface CatalogueSign {
  readonly id: SignId;
  readonly questions: readonly CatalogueQuestion[];
  readonly rules: readonly CatalogueRule[];
}

/** A clinician's recorded decision on every point of spec section 11. */
export interface SignOff {
  readonly name: string;
  readonly role: string;
  /** ISO date, YYYY-MM-DD. */
  readonly date: string;
}

/** A sign-off of rules or English words that have changed since: nobody stands behind these. */
export interface FormerSignOff extends SignOff {
  /** The version of the rules that was signed off. */
  readonly version: string;
  /** How many rules, questions, lines and texts are others now. */
  readonly changes: number;
}

export interface Ruleset {
  readonly id: string;
  /**
   * Set by hand, semantic: a change that can alter an outcome raises the middle number at least.
   */
  readonly version: string;
  /** ISO date on which a clinician last reviewed the rules, or null while none has. */
  readonly reviewedOn: string | null;
  /** ISO date; from the day after, every result tells the reader to call the care team as well. */
  readonly reviewBy: string;
  /** Null unless a clinician has signed off every decision on these rules as they are now. */
  readonly signOff: SignOff | null;
  /** Only beside a `signOff` of null. */
  readonly formerSignOff?: FormerSignOff | null;
  readonly signs: readonly CatalogueSign[];
  readonly questions: readonly CatalogueQuestion[];
  readonly rules: readonly CatalogueRule[];
  /** Keyed by plain string, so that ids from outside can be looked up. */
  readonly questionById: ReadonlyMap<string, CatalogueQuestion>;
  /** The place of a question in `questions`. */
  readonly positionById: ReadonlyMap<string, number>;
}

/**
 * Makes a ruleset of the given signs. Tests and the proof use it to build smaller or broken ones.
 */
export function assemble(
  about: Pick<Ruleset, 'id' | 'version' | 'reviewedOn' | 'reviewBy' | 'signOff' | 'formerSignOff'>,
  ofSigns: readonly CatalogueSign[],
): Ruleset {
  const questions = ofSigns.flatMap((sign) => sign.questions);
  return {
    ...about,
    signs: ofSigns,
    questions,
    rules: ofSigns.flatMap((sign) => sign.rules),
    questionById: new Map(questions.map((question) => [question.id, question])),
    positionById: new Map(questions.map(({ id }, position) => [id, position])),
  };
}

export const ruleset: Ruleset = assemble(
  {
    id: 'iaro-red-flags',
    version: '0.3.0',
    reviewedOn: signOff === null ? null : signOff.date,
    reviewBy: '2027-05-23',
    signOff,
    formerSignOff,
  },
  signs,
);

/**
 * True from the day after `reviewBy`.
 * @param today ISO date (YYYY-MM-DD) on the person's own calendar.
 */
export function isPastReview({ reviewBy }: Ruleset, today: string): boolean {
  return today > reviewBy;
}

/**
 * All question ids in the order of asking: the emergency check, then the whole group of the sign
 * that brought the person here, then the rest worst first (`everything`: no group before the
 * others). The order never changes the result (I-09).
 */
export function questionOrder(
  first?: SignId | 'everything',
  by: Ruleset = ruleset,
): readonly QuestionId[] {
  const rank = (sign: CatalogueSign) => (sign.id === 'emergency' ? 0 : sign.id === first ? 1 : 2);
  return [0, 1, 2]
    .flatMap((wanted) => by.signs.filter((sign) => rank(sign) === wanted))
    .flatMap((sign) => sign.questions.map((question) => question.id));
}
