import { questionsIn } from '../../rules/condition';
import type { QuestionId } from '../../rules/questions';
import type { CatalogueRule, Ruleset } from '../../rules/ruleset';

/**
 * The questions to name when a rule rests on "not sure". None for the worry: its own words say what
 * it is about.
 */
export function unsureQuestions({ id, when }: CatalogueRule, by: Ruleset): readonly QuestionId[] {
  if (id === 'R9-worry') return [];
  return questionsIn(when).filter(
    (question) => by.questionById.get(question)?.options.includes('not-sure') === true,
  );
}
