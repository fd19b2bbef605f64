/** The answers as a file for a record system. What makes it loads when somebody asks for it. */
import type { i18n } from 'i18next';
import type { AnswerSheet } from '../../rules/answerSheet';
import type { Ticks } from '../../rules/ticks';
import type { TextsByQuestion } from '../fhir/questionnaireTexts';

/** Makes the file when somebody asks for it. */
export type AnswersFile = () => Promise<string>;

/**
 * A QuestionnaireResponse of FHIR R4 as JSON, with the words that the person read and nothing about
 * who that is.
 * @param authored when the result was shown; now, where that is not known
 * @throws when the part that makes it fails to load
 */
export async function answersFile(
  sheet: AnswerSheet,
  points: Ticks,
  authored = new Date(),
  i18n: i18n,
): Promise<string> {
  const { questionnaireResponse } = await import('../fhir/questionnaireResponse');
  const { language } = i18n;
  // i18next knows no types of its bundles; this is the one that the questions were read from.
  const questions = i18n.getResourceBundle(language, 'questions') as TextsByQuestion;
  return JSON.stringify(
    questionnaireResponse(sheet, { authored, language, questions, points }),
    null,
    2,
  );
}
