/**
 * The catalogue of questions as an R4 Questionnaire: in one language, or in one with the others
 * beside it.
 */
import {
  ruleset,
  type CatalogueQuestion,
  type CatalogueSign,
  type Ruleset,
} from '../../rules/ruleset';
import { questionnaireUrl, questionnaireUrlIn } from './canonical';
import { noTopic, offeredOptions, optionCoding, pointCoding, questionCoding } from './codings';
import { exclusive, itemControl, oneAfterTheOther, sourceNote, vertical } from './extensions';
import { published, said, saidInLines, type TextsInOrder } from './inLanguages';
import { groupLinkId, helpLinkId, noticeLinkId, pointsLinkId } from './linkIds';
import {
  helpText,
  optionLabel,
  pointText,
  questionWithPoints,
  type QuestionnaireTexts,
} from './questionnaireTexts';
import type {
  QuestionnaireItemAnswerOption as AnswerOption,
  QuestionnaireItemEnableWhen as EnableWhen,
  Questionnaire,
  QuestionnaireItem,
} from 'fhir/r4';

/**
 * The questionnaire in one language. Its item ids are those of the questions, the same in every
 * language.
 */
export function questionnaire(texts: QuestionnaireTexts, by: Ruleset = ruleset): Questionnaire {
  return {
    ...made([texts], by),
    id: `marble-check-${texts.language}`,
    url: questionnaireUrlIn(texts.language),
    derivedFrom: [`${questionnaireUrl}|${by.version}`],
  };
}

/**
 * One questionnaire with all languages in it.
 * @param texts the first is the resource's own language, the others come as `translation`
 * extensions
 */
export function questionnaireWithTranslations(
  texts: TextsInOrder,
  by: Ruleset = ruleset,
): Questionnaire {
  return made(texts, by);
}

function made(texts: TextsInOrder, by: Ruleset): Questionnaire {
  const { signOff, reviewedOn, reviewBy } = by;
  return {
    resourceType: 'Questionnaire',
    ...published(texts, by, questionnaireUrl),
    extension: [oneAfterTheOther],
    subjectType: ['Patient'],
    ...(signOff === null ? {} : { approvalDate: signOff.date }),
    ...(reviewedOn === null ? {} : { lastReviewDate: reviewedOn }),
    effectivePeriod: { end: reviewBy },
    item: [...notices(texts), ...by.signs.map((sign) => group(texts, sign, by))],
  };
}

function notices(texts: TextsInOrder): readonly QuestionnaireItem[] {
  return texts[0].notices.map((_, index) => ({
    linkId: noticeLinkId(index),
    ...said('text', texts, ({ notices: each }) => each[index] ?? ''),
    type: 'display',
  }));
}

function group(texts: TextsInOrder, sign: CatalogueSign, by: Ruleset): QuestionnaireItem {
  return {
    linkId: groupLinkId(sign.id),
    ...said('text', texts, ({ signs }) => signs[sign.id].name),
    type: 'group',
    item: sign.questions.flatMap((question) => [
      choice(texts, question, by),
      ...whichPoints(texts, question),
    ]),
  };
}

function choice(texts: TextsInOrder, question: CatalogueQuestion, by: Ruleset): QuestionnaireItem {
  const { id, kind } = question;
  const enableWhen = whenOpen(question, by);
  const control = kind === 'multi' ? itemControl('check-box') : itemControl('radio-button');
  return {
    extension: [control, vertical, ...sourceNote(id, by.rules)],
    linkId: id,
    code: [
      {
        ...questionCoding(id),
        ...said('display', texts, ({ questions }) => questions[id].question),
      },
    ],
    ...saidInLines(texts, ({ questions }) => questionWithPoints(questions, question)),
    type: 'choice',
    ...(enableWhen.length === 0 ? {} : { enableWhen }),
    ...(enableWhen.length > 1 ? { enableBehavior: 'any' } : {}),
    required: true,
    ...(kind === 'multi' ? { repeats: true } : {}),
    answerOption: offeredOptions(question).map((option) => answerOption(texts, question, option)),
    ...help(texts, question),
  };
}

/**
 * Asked beside an answer that is not "no", and never required: which points it was changes no
 * outcome (I-29).
 */
function whichPoints(
  texts: TextsInOrder,
  { id, options, points = [] }: CatalogueQuestion,
): readonly QuestionnaireItem[] {
  if (points.length === 0) return [];
  return [
    {
      extension: [itemControl('check-box'), vertical],
      linkId: pointsLinkId(id),
      ...said('text', texts, (each) => each.whichPoints),
      type: 'choice',
      enableWhen: options
        .filter((option) => option !== 'no')
        .map((option) => ({ question: id, operator: '=', answerCoding: optionCoding(id, option) })),
      enableBehavior: 'any',
      repeats: true,
      answerOption: points.map((point) => ({
        valueCoding: {
          ...pointCoding(id, point),
          ...said('display', texts, ({ questions }) => pointText(questions, id, point)),
        },
      })),
    },
  ];
}

/** Named answer by answer: "is not no" would be true of a lead that has no answer yet. */
function whenOpen({ followUpOf }: CatalogueQuestion, by: Ruleset): EnableWhen[] {
  if (followUpOf === undefined) return [];
  const { question, topic } = followUpOf;
  const options = by.questionById.get(question)?.options ?? [];
  return options
    .filter((option) => (topic === undefined ? option !== 'no' : option === topic))
    .map((option) => ({ question, operator: '=', answerCoding: optionCoding(question, option) }));
}

function answerOption(
  texts: TextsInOrder,
  { id }: CatalogueQuestion,
  option: string,
): AnswerOption {
  const label = ({ questions }: QuestionnaireTexts) => optionLabel(questions, id, option);
  return {
    ...(option === noTopic ? { extension: [exclusive] } : {}),
    valueCoding: { ...optionCoding(id, option), ...said('display', texts, label) },
  };
}

/** One help item a question: renderers show one only. */
function help(texts: TextsInOrder, question: CatalogueQuestion): Pick<QuestionnaireItem, 'item'> {
  if (helpText(texts[0], question) === undefined) return {};
  const item: QuestionnaireItem = {
    extension: [itemControl('help')],
    linkId: helpLinkId(question.id),
    ...saidInLines(texts, (each) => helpText(each, question) ?? ''),
    type: 'display',
  };
  return { item: [item] };
}
