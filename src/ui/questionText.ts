/** The words of a question, read by its id. Which parts it has is said in the rules, so a missing one is an error, not a gap. */
import type { TFunction } from 'i18next';
import type { Answer, QuestionId } from '../../rules/questions';
import type { CatalogueQuestion } from '../../rules/ruleset';

type QuestionT = TFunction<'questions'>;

export interface QuestionText {
  readonly question: string;
  readonly help: string | undefined;
  readonly smallChild: string | undefined;
  readonly points: readonly string[];
}

export function questionText(t: QuestionT, { id, parts }: CatalogueQuestion): QuestionText {
  // The keys of one question stand for all: a test holds `parts` against the texts of every language.
  return {
    question: t(`${id}/question`),
    help: parts.includes('help') ? t(`${id}/help` as 'headache/help') : undefined,
    smallChild: parts.includes('small-child')
      ? t(`${id}/small-child` as 'headache/small-child')
      : undefined,
    points: parts.includes('points')
      ? t(`${id}/points` as 'gate/points', { returnObjects: true })
      : [],
  };
}

/** The label of one option. "None of these" is `none`. */
export function optionText(t: QuestionT, question: QuestionId, option: string): string {
  return t(`${question}/options/${option}` as 'gate/options/yes');
}

/** The labels of a whole answer, one for each option in it. */
export function answerTexts(t: QuestionT, question: QuestionId, answer: Answer): readonly string[] {
  if (typeof answer === 'string') return [optionText(t, question, answer)];
  if (answer.length === 0) return [optionText(t, question, 'none')];
  return answer.map((topic) => optionText(t, question, topic));
}
