/**
 * A person's answers as an R4 QuestionnaireResponse: the answers that are asked for, when, and
 * nothing about who.
 */
import { isAnswer, prune, unanswered, type AnswerSheet } from '../../rules/answerSheet';
import { ruleset, type CatalogueQuestion } from '../../rules/ruleset';
import type { Ticks } from '../../rules/ticks';
import { questionnaireUrlIn } from './canonical';
import { optionCoding, optionsIn, pointCoding } from './codings';
import { groupLinkId, pointsLinkId } from './linkIds';
import {
  optionLabel,
  pointText,
  questionWithPoints,
  type TextsByQuestion,
} from './questionnaireTexts';
import type { QuestionnaireResponse, QuestionnaireResponseItem as ResponseItem } from 'fhir/r4';

export interface ResponseDetails {
  /** When the answers were given; written as an instant in UTC. */
  readonly authored: Date;
  /** BCP 47 tag of the language in which the questions were read. */
  readonly language: string;
  /**
   * The words that were read, so that who opens the file needs no look-up. Codes alone when left
   * out.
   */
  readonly questions?: TextsByQuestion;
  /**
   * Which points of a question fit, by their ids. Written beside the answer, where there is one.
   */
  readonly points?: Ticks;
}

/**
 * Answers to closed follow-ups are left out, and so is everything about the person.
 * @throws TypeError when the sheet names an unknown question or has a value that is none of its
 * options: such a sheet must
 *   not come back as one that can be read
 * @throws RangeError when `authored` is no valid date
 */
export function questionnaireResponse(
  sheet: AnswerSheet,
  { authored, language, questions, points = {} }: ResponseDetails,
): QuestionnaireResponse {
  refuseUnreadable(sheet);
  const asked = prune(sheet);
  const item = ruleset.signs.flatMap((sign) => {
    const answered = sign.questions.flatMap((question) => [
      ...responseItem(question, asked, questions),
      ...pointsItem(question, asked, points[question.id], questions),
    ]);
    return answered.length === 0 ? [] : [{ linkId: groupLinkId(sign.id), item: answered }];
  });
  return {
    resourceType: 'QuestionnaireResponse',
    language,
    questionnaire: `${questionnaireUrlIn(language)}|${ruleset.version}`,
    status: unanswered(asked).length === 0 ? 'completed' : 'stopped',
    authored: authored.toISOString(),
    ...(item.length === 0 ? {} : { item }),
  };
}

function refuseUnreadable(sheet: AnswerSheet): void {
  for (const [id, value] of Object.entries(sheet)) {
    const question = ruleset.questionById.get(id);
    if (question === undefined || !isAnswer(question, value)) {
      throw new TypeError(`${id} is no question, or its value is none of the options`);
    }
  }
}

/** @throws TypeError when the question has no such point */
function pointsItem(
  { id, points = [] }: CatalogueQuestion,
  sheet: AnswerSheet,
  ticked: readonly string[] = [],
  questions: TextsByQuestion | undefined,
): readonly ResponseItem[] {
  const unknown = ticked.find((point) => !points.includes(point));
  if (unknown !== undefined) throw new TypeError(`${unknown} is no point of ${id}`);
  if (sheet[id] === undefined || sheet[id] === 'no' || ticked.length === 0) return [];
  const answer = ticked.map((point) => ({
    valueCoding: {
      ...pointCoding(id, point),
      ...(questions === undefined ? {} : { display: pointText(questions, id, point) }),
    },
  }));
  return [{ linkId: pointsLinkId(id), answer }];
}

function responseItem(
  question: CatalogueQuestion,
  sheet: AnswerSheet,
  questions: TextsByQuestion | undefined,
): readonly ResponseItem[] {
  const { id } = question;
  const answer = sheet[id];
  if (answer === undefined) return [];
  const item = {
    linkId: id,
    ...(questions === undefined ? {} : { text: questionWithPoints(questions, question) }),
    answer: optionsIn(answer).map((option) => ({
      valueCoding: {
        ...optionCoding(id, option),
        ...(questions === undefined ? {} : { display: optionLabel(questions, id, option) }),
      },
    })),
  };
  return [item];
}
