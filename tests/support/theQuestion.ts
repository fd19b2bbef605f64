/** A question of the ruleset by its id. */
import { ruleset } from '../../rules/ruleset';

export function theQuestion(id: string) {
  const question = ruleset.questionById.get(id);
  if (question === undefined) throw new Error(`The ruleset has no question "${id}"`);
  return question;
}
