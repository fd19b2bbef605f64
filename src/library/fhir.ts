/**
 * `marble-check/fhir`: what others may build on (docs/library.md). A name is taken away with a new
 * major version only.
 */
export { codeSystemUrl, questionnaireUrl, questionnaireUrlIn } from '../fhir/canonical';
export { codeSystem } from '../fhir/codeSystem';
export type { TextsInOrder } from '../fhir/inLanguages';
export { questionnaire, questionnaireWithTranslations } from '../fhir/questionnaire';
export { questionnaireResponse, type ResponseDetails } from '../fhir/questionnaireResponse';
export type {
  QuestionnaireTexts,
  QuestionTexts,
  TextsByQuestion,
} from '../fhir/questionnaireTexts';
export { readResponse, type ResponseReading } from '../fhir/readResponse';
export type { Ticks as TickedPoints } from '../../rules/ticks';
export type { Issue, Problem as OperationOutcome } from '../fhir/responseLimits';
export type { CodeSystem, Questionnaire, QuestionnaireResponse } from 'fhir/r4';
