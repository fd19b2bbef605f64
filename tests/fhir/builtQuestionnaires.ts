/** The questionnaire in each language and in all, and its items. */
import { languages } from '../../locales';
import { questionnaire, questionnaireWithTranslations } from '../../src/fhir/questionnaire';
import type { Questionnaire, QuestionnaireItem } from 'fhir/r4';
import { questionnaireTexts } from '../../tools/fhirFiles';

export const [english, ...others] = languages;
export const texts = questionnaireTexts(english);
export const inEnglish = questionnaire(texts);
export const inAll = questionnaireWithTranslations([texts, ...others.map(questionnaireTexts)]);

const flat = (items: readonly QuestionnaireItem[] = []): readonly QuestionnaireItem[] =>
  items.flatMap((item) => [item, ...flat(item.item)]);
export const itemsOf = ({ item }: Questionnaire) => flat(item);
export const isPoints = ({ linkId }: QuestionnaireItem) => linkId.endsWith('.points');
export const choicesOf = (one: Questionnaire) =>
  itemsOf(one).filter(({ type }) => type === 'choice');
export const questionsOf = (one: Questionnaire) => choicesOf(one).filter((item) => !isPoints(item));
export function itemOf(linkId: string): QuestionnaireItem {
  const item = itemsOf(inEnglish).find((one) => one.linkId === linkId);
  if (item === undefined) throw new Error(`Test set-up: no item ${linkId}.`);
  return item;
}
