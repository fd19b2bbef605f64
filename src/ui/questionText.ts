/**
 * The words of a question, read by its id. The rules say which parts it has, so a missing one is an
 * error, not a gap.
 */
import type { TFunction } from 'i18next';
import type { Answer, QuestionId } from '../../rules/questions';
import type { CatalogueQuestion } from '../../rules/ruleset';

type QuestionT = TFunction<'questions'>;

export interface QuestionText {
  readonly question: string;
  /** What to count, a sentence a line. */
  readonly help: readonly string[];
  /** What does not count, a sentence a line. */
  readonly notCounted: readonly string[];
  readonly smallChild: string | undefined;
  readonly points: readonly { readonly id: string; readonly text: string }[];
}

export function questionText(t: QuestionT, question: CatalogueQuestion): QuestionText {
  const { id, parts, points = [] } = question;
  // The keys of one question stand for all: a test holds `parts` against the texts of every
  // language.
  return {
    question: t(`${id}/question`),
    help: parts.includes('help') ? lines(t, `${id}/help` as 'headache/help') : [],
    notCounted: parts.includes('not-counted')
      ? lines(t, `${id}/not-counted` as 'vomiting/not-counted')
      : [],
    smallChild: parts.includes('small-child')
      ? t(`${id}/small-child` as 'headache/small-child')
      : undefined,
    points: points.map((point) => ({
      id: point,
      text: t(`${id}/points/${point}` as 'gate/points/awake'),
    })),
  };
}

function lines(t: QuestionT, key: 'headache/help' | 'vomiting/not-counted'): readonly string[] {
  return t(key, { returnObjects: true });
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
