/**
 * The texts that a result is made of, in the page's language or in another one: every key names its
 * namespace.
 */
import type { TFunction } from 'i18next';
import type { Reason } from '../../rules/reasons';

export const resultNamespaces = ['outcome', 'clinicianCard', 'advice', 'questions', 'app'] as const;

export type ResultT = TFunction<typeof resultNamespaces>;

/** The questions that were answered "not sure" and count for this reason. */
export function unsureQuestions(t: ResultT, { answers }: Reason): readonly string[] {
  return answers
    .filter(({ value }) => value === 'not-sure')
    .map(({ question }) => t(`questions:${question}/question`));
}
