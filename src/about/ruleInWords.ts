/** A rule's condition in words, from the texts of a language: one line for each question it looks at. */
import type { TFunction } from 'i18next';
import { read, type Condition } from '../../rules/condition';
import type { Ruleset } from '../../rules/ruleset';

export type AboutT = TFunction<readonly ['about', 'questions', 'signs', 'app', 'outcome']>;

/** A condition as a page shows it: a line, or a heading with lines below it. */
export type ConditionInWords =
  string | { readonly heading: string; readonly parts: readonly ConditionInWords[] };

/** @param language BCP 47 tag, for the list of quiet answers */
export function conditionInWords(
  condition: Condition,
  by: Ruleset,
  t: AboutT,
  language: string,
): ConditionInWords {
  const list = new Intl.ListFormat(language, { type: 'disjunction' });
  const label = (question: string, option: string) =>
    t(`questions:${question}/options/${option}` as 'questions:gate/options/no');
  return read<ConditionInWords>(condition, {
    loud: (id) => {
      const question = by.questionById.get(id);
      const quiet = question?.kind === 'single' ? question.quiet : [];
      return t('rule/loud', {
        question: t(`questions:${id}/question`),
        quiet: list.format(quiet.map((option) => t('rule/quoted', { text: label(id, option) }))),
      });
    },
    picked: (topic) => t('rule/picked', { topic: label('topics', topic) }),
    all: (parts) => ({ heading: t('rule/all'), parts }),
    any: (parts) => ({ heading: t('rule/any'), parts }),
  });
}

/** Every word of a condition in one line, for the filter. */
export function flatWords(words: ConditionInWords): string {
  return typeof words === 'string' ? words : words.parts.map(flatWords).join(' ');
}
