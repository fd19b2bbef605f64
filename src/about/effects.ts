/** What each answer does, read off the rules. */
import { questionsIn, read } from '../../rules/condition';
import { ruleset, type CatalogueQuestion, type CatalogueRule } from '../../rules/ruleset';

export type Effect = 'quiet' | 'now' | 'call' | 'with' | 'opens';

export interface OptionEffect {
  readonly option: string;
  readonly effect: Effect;
}

/** The rules that look at a question. */
const rulesAbout = ({ id }: CatalogueQuestion): readonly CatalogueRule[] =>
  ruleset.rules.filter(({ when }) => questionsIn(when).includes(id));

/**
 * Whether a loud answer makes the rule hold alone: beside it only what opened the question, which
 * is loud too.
 */
function isEnough({ when }: CatalogueRule, { id, followUpOf }: CatalogueQuestion): boolean {
  return read(when, {
    loud: (question) => question === id || question === followUpOf?.question,
    picked: (topic) => topic === followUpOf?.topic,
    all: (parts) => parts.every((part) => part),
    any: (parts) => parts.some((part) => part),
  });
}

/** In the order of the page. A topic is never urgent alone, and "None of these" is a full answer. */
export function effectsOf(question: CatalogueQuestion): readonly OptionEffect[] {
  if (question.kind === 'multi')
    return [
      ...question.options.map((option) => ({ option, effect: 'opens' as const })),
      { option: 'none', effect: 'quiet' },
    ];
  const enough = rulesAbout(question).filter((rule) => isEnough(rule, question));
  const loud: Effect =
    enough.length === 0
      ? 'with'
      : enough.some(({ callFirst }) => callFirst === true)
        ? 'call'
        : 'now';
  return question.options.map((option) => ({
    option,
    effect: question.quiet.includes(option) ? 'quiet' : loud,
  }));
}
