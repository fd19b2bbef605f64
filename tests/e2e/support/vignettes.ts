/** The spec's stories, each with the tile that its teller would choose. */
import type { QuestionId } from '../../../rules/questions';
import { ruleset, type SignId } from '../../../rules/ruleset';
import type { Answers } from '../../support/sheets';
import data from '../../support/vignettes.json' with { type: 'json' };
import type { Tile } from './Caregiver';

export interface Vignette {
  readonly id: string;
  readonly sheet: Answers;
  readonly expected: string;
  readonly expectedRules: readonly string[];
  readonly expectedCallFirst: boolean;
  readonly tags: readonly string[];
}

const vignettes: readonly Vignette[] = data.vignettes.map(({ structured, ...vignette }) => ({
  ...vignette,
  sheet: structured as Answers,
}));

export const urgentVignettes = vignettes.filter(({ expected }) => expected === 'seek-care-now');
export const lowVignettes = vignettes.filter(({ expected }) => expected === 'discuss-next-visit');

export function vignette(id: string): Vignette {
  const found = vignettes.find((one) => one.id === id);
  if (found === undefined) throw new Error(`Test set-up: there is no vignette ${id}.`);
  return found;
}

/** The reasons that the page can come to: after the emergency check it asks nothing more (I-30). */
export function rulesShown({ sheet, expectedRules }: Vignette): readonly string[] {
  return sheet.gate === 'no' ? expectedRules : ['R0-gate'];
}

/** The signs that the story tells of, worst first: those with an answer that is not "no". */
export function signsTold({ sheet }: Vignette): readonly SignId[] {
  const isTold = (id: QuestionId) => {
    const answer = sheet[id];
    return answer !== undefined && answer !== 'no' && answer.length > 0;
  };
  return ruleset.signs
    .filter((sign) => sign.questions.some((question) => isTold(question.id)))
    .map(({ id }) => id);
}

/** The sign that makes the story urgent, else the first it tells of, else "ask me everything". */
export function ownTile(story: Vignette): Tile {
  const urgent = ruleset.signs.find((sign) =>
    sign.rules.some(({ id }) => story.expectedRules.includes(id)),
  );
  return urgent?.id ?? signsTold(story)[0] ?? 'everything';
}
