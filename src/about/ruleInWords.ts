/** A rule's condition in words, from the texts of a language: one line for each question it looks at. The decision table uses it too. */
import type { TFunction } from 'i18next';
import { read, type Condition } from '../../rules/condition';
import type { QuestionId } from '../../rules/questions';
import type { Ruleset } from '../../rules/ruleset';
import { optionText } from '../ui/questionText';

/** The texts that a rule is told with, in one language. */
export interface RuleTexts {
  readonly aboutT: TFunction<'about'>;
  readonly questionsT: TFunction<'questions'>;
}

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
  { aboutT, questionsT }: RuleTexts,
  language: string,
): ConditionInWords {
  const list = new Intl.ListFormat(language, { type: 'disjunction' });
  return read<ConditionInWords>(condition, {
    loud: (id) => {
      const question = by.questionById.get(id);
      if (question?.kind !== 'single') throw new TypeError(`${id} has no quiet answers`);
      const quiet = question.quiet.map((option) =>
        aboutT('rule/quoted', { text: optionText(questionsT, id, option) }),
      );
      return {
        question: id,
        line: aboutT('rule/loud', {
          question: questionsT(`${id}/question`),
          quiet: list.format(quiet),
        }),
      };
    },
    picked: (topic) => ({
      question: 'topics',
      line: aboutT('rule/picked', { topic: optionText(questionsT, 'topics', topic) }),
    }),
    all: (parts) => ({ joinedBy: 'all', heading: aboutT('rule/all'), parts }),
    any: (parts) => ({ joinedBy: 'any', heading: aboutT('rule/any'), parts }),
  });
}

/** A whole condition in one line; what stands within a part of it is in brackets. */
export function flatWords(words: ConditionInWords): string {
  if ('line' in words) return words.line;
  const parts = words.parts.map((part) => ('line' in part ? part.line : `(${flatWords(part)})`));
  return [words.heading, ...parts].join(' ');
}
