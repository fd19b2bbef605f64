/**
 * `marble-check/rules`: what others may build on (docs/library.md). A name is taken away with a new
 * major version only.
 */
export {
  isAnswer,
  isOpen,
  prune,
  unanswered,
  withAnswer,
  type AnswerSheet,
} from '../../rules/answerSheet';
export { adviceFor, type ChosenAdvice } from '../../rules/careAdvice';
export { loud, picked, all, any, type Condition } from '../../rules/condition';
export type { Answer, QuestionId, TopicId } from '../../rules/questions';
export {
  assemble,
  isPastReview,
  questionOrder,
  ruleset,
  type CatalogueQuestion,
  type CatalogueRule,
  type CatalogueSign,
  type ReasonId,
  type RuleId,
  type Ruleset,
  type SignId,
} from '../../rules/ruleset';
export { reasons, type Reason } from '../../rules/reasons';
export {
  triage,
  urgentSoFar,
  type Disposition,
  type Outcome,
  type Urgency,
} from '../../rules/triage';
