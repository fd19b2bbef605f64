/** Every question of the check, in the order in which the screens ask them: worst first. */
import { questions as bone } from './signs/bone';
import { questions as collapseInjury } from './signs/collapseInjury';
import { questions as emergency } from './signs/emergency';
import { questions as face } from './signs/face';
import { questions as headPressure } from './signs/headPressure';
import { questions as hearing } from './signs/hearing';
import { questions as jawFever } from './signs/jawFever';
import { questions as sight } from './signs/sight';
import { questions as topics } from './signs/topics';
import { questions as worry } from './signs/worry';

export const questions = [
  ...emergency,
  ...headPressure,
  ...collapseInjury,
  ...face,
  ...sight,
  ...bone,
  ...jawFever,
  ...hearing,
  ...topics,
  ...worry,
] as const;

type CatalogueQuestion = (typeof questions)[number];

/** An id of spec appendix A, to the letter. */
export type QuestionId = CatalogueQuestion['id'];

/** A topic of spec section 4.1. */
export type TopicId = Extract<CatalogueQuestion, { kind: 'multi' }>['options'][number];

/** The values that a question takes: one of its option ids, or a list of topic ids. */
export type AnswerTo<Q extends QuestionId> = Q extends 'topics'
  ? readonly TopicId[]
  : Extract<CatalogueQuestion, { id: Q }>['options'][number];

export type Answer = AnswerTo<QuestionId>;
