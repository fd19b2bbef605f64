/**
 * Answers as codings. A code names its question too, because "new" is one thing of sight and
 * another of a bone.
 */
import type { Answer } from '../../rules/questions';
import type { CatalogueQuestion } from '../../rules/ruleset';
import { codeSystemUrl } from './canonical';
import type { Coding } from 'fhir/r4';

/** "None of these", so that no topic is an answer and not a gap: FHIR has no empty list. */
export const noTopic = 'none';

/** The options as a form offers them. */
export function offeredOptions(question: CatalogueQuestion): readonly string[] {
  return question.kind === 'multi' ? [...question.options, noTopic] : question.options;
}

/** The code of a question is its id. */
export function questionCoding(question: string): Coding {
  return { system: codeSystemUrl, code: question };
}

export function optionCode(question: string, option: string): string {
  return `${question}:${option}`;
}

/**
 * A point of a question, under the id that rules, texts and the plain page give it: `gate/awake`.
 */
export function pointCode(question: string, point: string): string {
  return `${question}/${point}`;
}

export function pointCoding(question: string, point: string): Coding {
  return { system: codeSystemUrl, code: pointCode(question, point) };
}

export function optionCoding(question: string, option: string): Coding {
  return { system: codeSystemUrl, code: optionCode(question, option) };
}

/** The options that an answer stands for: one, or the topics, or "none of these". */
export function optionsIn(answer: Answer): readonly string[] {
  if (typeof answer === 'string') return [answer];
  return answer.length === 0 ? [noTopic] : answer;
}

/** The point that the coding stands for; undefined when it is none of this question's. */
export function pointOf(
  { id, points = [] }: CatalogueQuestion,
  { system, code }: { readonly system: string; readonly code: string },
): string | undefined {
  if (system !== codeSystemUrl) return undefined;
  return points.find((point) => pointCode(id, point) === code);
}

/** The option that the coding stands for; undefined when it is none of this question's. */
export function optionOf(
  question: CatalogueQuestion,
  { system, code }: { readonly system: string; readonly code: string },
): string | undefined {
  if (system !== codeSystemUrl) return undefined;
  return offeredOptions(question).find((option) => optionCode(question.id, option) === code);
}
