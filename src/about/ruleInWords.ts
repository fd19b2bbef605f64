/** A rule's condition in words, from the texts of a language: one line for each question it looks at. The decision table uses it too. */
import type { TFunction } from 'i18next';
import { read, type Condition } from '../../rules/condition';
import type { QuestionId } from '../../rules/questions';
import type { Ruleset } from '../../rules/ruleset';
import { optionText } from '../ui/questionText';

export const ruleNamespaces = ['about', 'questions'] as const;
export type RuleT = TFunction<typeof ruleNamespaces>;

/** A condition as a page shows it: a line about one question, or a heading with lines below it. */
export type ConditionInWords =
  | { readonly question: QuestionId; readonly line: string }
  | {
      readonly joinedBy: 'all' | 'any';
      readonly heading: string;
      readonly parts: readonly ConditionInWords[];
    };

/**
 * Quiet answers are named, because every other answer makes the condition hold.
 * @param language BCP 47 tag, for the list of quiet answers
 * @throws TypeError when the condition asks whether a list of topics is loud: it has no quiet answers
 */
export function conditionInWords(
  condition: Condition,
  by: Ruleset,
  t: RuleT,
  language: string,
): ConditionInWords {
  const list = new Intl.ListFormat(language, { type: 'disjunction' });
  const label = (question: QuestionId, option: string) =>
    optionText((key) => t(`questions:${key}`), question, option);
  return read<ConditionInWords>(condition, {
    loud: (id) => {
      const question = by.questionById.get(id);
      if (question?.kind !== 'single') throw new TypeError(`${id} has no quiet answers`);
      const quiet = question.quiet.map((option) => t('rule/quoted', { text: label(id, option) }));
      return {
        question: id,
        line: t('rule/loud', {
          question: t(`questions:${id}/question`),
          quiet: list.format(quiet),
        }),
      };
    },
    picked: (topic) => ({
      question: 'topics',
      line: t('rule/picked', { topic: label('topics', topic) }),
    }),
    all: (parts) => ({ joinedBy: 'all', heading: t('rule/all'), parts }),
    any: (parts) => ({ joinedBy: 'any', heading: t('rule/any'), parts }),
  });
}

/** Every word of a condition in one line, for the filter. */
export function flatWords(words: ConditionInWords): string {
  return 'line' in words ? words.line : words.parts.map(flatWords).join(' ');
}
