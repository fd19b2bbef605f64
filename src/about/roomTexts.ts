/** Texts that both the room and its count of what there is to read are made of. */
import type { TFunction } from 'i18next';
import { ruleset, type CatalogueQuestion, type CatalogueRule } from '../../rules/ruleset';
import { useTranslation } from '../platform/useTranslation';
import { optionText } from '../ui/questionText';
import type { Effect } from './effects';
import type { RuleTexts } from './ruleInWords';

export interface RoomTexts extends RuleTexts {
  readonly outcomeT: TFunction<'outcome'>;
  readonly checkT: TFunction<'check'>;
}

export const useRoomTexts = (): RoomTexts => ({
  aboutT: useTranslation('about').t,
  questionsT: useTranslation('questions').t,
  outcomeT: useTranslation('outcome').t,
  checkT: useTranslation('check').t,
});

/** What stands for a small child, with whom it is said of. */
export const smallChildText = ({ checkT }: RoomTexts, smallChild: string | undefined): string =>
  smallChild === undefined ? '' : `${checkT('small-child')} ${smallChild}`;

/** When a follow-up is asked; undefined for a question that is always asked. */
export function askedWhenText(
  { aboutT, questionsT }: RoomTexts,
  { followUpOf }: CatalogueQuestion,
): string | undefined {
  if (followUpOf === undefined) return undefined;
  const { question, topic } = followUpOf;
  return topic === undefined
    ? aboutT('question/asked-when', {
        question: questionsT(`${question}/question`),
        answer: optionText(questionsT, question, 'no'),
      })
    : aboutT('question/asked-when-topic', { topic: optionText(questionsT, 'topics', topic) });
}

export const effectText = ({ aboutT, outcomeT }: RoomTexts, effect: Effect): string =>
  effect === 'now' ? outcomeT('seek-care-now/heading') : aboutT(`effect/${effect}`);

export const ruleResultText = (texts: RoomTexts, { callFirst }: CatalogueRule): string =>
  effectText(texts, callFirst === true ? 'call' : 'now');

/**
 * What rules rest on, each level once. A choice that somebody has to decide on is named as one until
 * it is signed, also where a source stands beside it.
 */
export function basisLines(
  { aboutT }: Pick<RoomTexts, 'aboutT'>,
  rules: readonly Pick<CatalogueRule, 'evidence' | 'signOff'>[],
): readonly string[] {
  const levels = new Set(rules.flatMap(({ evidence }) => evidence));
  if (rules.some(({ signOff }) => signOff.length > 0)) levels.add('to-sign-off');
  if (ruleset.signOff !== null) levels.delete('to-sign-off');
  return [...levels].map((level) => aboutT(`source-note/evidence/${level}`));
}

export const basisText = (texts: RoomTexts, rule: CatalogueRule): string =>
  basisLines(texts, [rule]).join(' ');
