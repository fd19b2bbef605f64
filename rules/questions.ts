/**
 * The ids of every question, topic and answer, drawn from the sign files: a wrong id does not
 * compile. Types only.
 */
import type { questions as bone } from './signs/bone';
import type { questions as collapseInjury } from './signs/collapseInjury';
import type { questions as emergency } from './signs/emergency';
import type { questions as face } from './signs/face';
import type { questions as headPressure } from './signs/headPressure';
import type { questions as hearing } from './signs/hearing';
import type { questions as jawFever } from './signs/jawFever';
import type { questions as sight } from './signs/sight';
import type { questions as topics } from './signs/topics';
import type { questions as worry } from './signs/worry';

type SignQuestions =
  | typeof bone
  | typeof collapseInjury
  | typeof emergency
  | typeof face
  | typeof headPressure
  | typeof hearing
  | typeof jawFever
  | typeof sight
  | typeof topics
  | typeof worry;

type QuestionWithId = SignQuestions[number];

/** An id of spec appendix A, to the letter. */
export type QuestionId = QuestionWithId['id'];

/** A topic of spec section 4.1. */
export type TopicId = Extract<QuestionWithId, { kind: 'multi' }>['options'][number];

/** The values that a question takes: one of its option ids, or a list of topic ids. */
export type AnswerTo<Q extends QuestionId> = Q extends 'topics'
  ? readonly TopicId[]
  : Extract<QuestionWithId, { id: Q }>['options'][number];

export type Answer = AnswerTo<QuestionId>;
