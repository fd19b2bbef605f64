/**
 * The two ways through the check that every subject is driven along: what is chosen on which
 * screen, and where it ends.
 */
import { en } from '../../locales/en';
import { choiceScreen, choiceScreens, firstSignId, none } from './screens';

/**
 * One screen: choose the option with this label, press Continue. `shows` is the text by which the
 * screen is known.
 */
export interface Step {
  readonly id: string;
  readonly shows: string;
  readonly value: string;
  /** The label of the value. */
  readonly choose: string;
}

export interface Path {
  readonly name: string;
  readonly steps: readonly Step[];
  /** The heading of the result page. */
  readonly result: string;
  /** Our app asks to look once more at the answers before the low result. */
  readonly asksToCheckAnswers: boolean;
}

function step(id: string, value: string): Step {
  const { question, options } = choiceScreen(id);
  const option = options.find((one) => one.value === value);
  if (option === undefined) throw new RangeError(`"${id}" has no option "${value}"`);
  return { id, shows: question, value, choose: option.label };
}

/**
 * One parent, one sign: the result comes within four answers. Its screens are the first screens of
 * the floors.
 */
export const urgentPath: Path = {
  name: 'urgent',
  steps: [
    step('gate', 'no'),
    step(firstSignId, 'head-pressure'),
    step('headache', 'yes'),
    step('headache.severe', 'yes'),
  ],
  result: en.outcome['seek-care-now'].heading,
  asksToCheckAnswers: false,
};

const quietValue = (id: string, kind: 'single' | 'multi') =>
  id === firstSignId ? 'everything' : kind === 'multi' ? none : 'no';

/** The whole check with nothing to tell: every question that is asked without a follow-up. */
export const quietPath: Path = {
  name: 'quiet',
  steps: choiceScreens
    .filter(({ followUpOf }) => followUpOf === undefined)
    .map(({ id, kind }) => step(id, quietValue(id, kind))),
  result: en.outcome['discuss-next-visit'].heading,
  asksToCheckAnswers: true,
};
