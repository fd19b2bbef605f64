/** The texts that a translation must not get wrong: the answers that alone can lead to the lower result. */
import { ruleset } from '../../rules/ruleset';

/** By the way to the text. A yes-or-no question shares its three options, which have one text each. */
export const quietTexts: ReadonlySet<string> = new Set(
  ruleset.questions.flatMap((question) =>
    question.kind === 'single'
      ? question.quiet.map((option) => `questions/${question.id}/options/${option}`)
      : [`questions/${question.id}/options/none`],
  ),
);
