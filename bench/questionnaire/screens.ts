/**
 * The check as plain screens, made from the rule data and the English texts: what the floors and
 * the peers are built from.
 */
import { en } from '../../locales/en';
import { ruleset, type CatalogueQuestion, type SignId } from '../../rules/ruleset';
import type { FollowUpOf } from '../../rules/sign';

interface Option {
  readonly value: string;
  readonly label: string;
}

/**
 * One screen with a choice; `kind` as in the rules. The tiles of "What made you check today?" are a
 * screen too.
 */
export interface ChoiceScreen {
  readonly id: string;
  readonly kind: 'single' | 'multi';
  readonly signName: string;
  readonly question: string;
  readonly help: string | undefined;
  readonly points: readonly string[];
  readonly smallChild: string | undefined;
  readonly options: readonly Option[];
  readonly followUpOf?: FollowUpOf;
}

/** Texts of one question, as `locales/en/questions.json` has them. */
interface QuestionTexts {
  readonly question: string;
  readonly help?: readonly string[];
  readonly 'not-counted'?: readonly string[];
  readonly points?: Readonly<Record<string, string>>;
  readonly 'small-child'?: string;
  readonly options: Readonly<Record<string, string>>;
}

export const firstSignId = 'first-sign';
/** "None of these", a box of its own on the screen. */
export const none = 'none';

function optionOf(texts: QuestionTexts, value: string): Option {
  const label = texts.options[value];
  if (label === undefined) throw new RangeError(`No text for the option "${value}"`);
  return { value, label };
}

function screenOf(sign: SignId, question: CatalogueQuestion): ChoiceScreen {
  const texts: QuestionTexts = en.questions[question.id];
  const smallChild = texts['small-child'];
  const help = [...(texts.help ?? []), ...(texts['not-counted'] ?? [])];
  const values = question.kind === 'multi' ? [...question.options, none] : question.options;
  return {
    id: question.id,
    kind: question.kind,
    signName: en.signs[sign].name,
    question: texts.question,
    help: help.length === 0 ? undefined : help.join(' '),
    points: Object.values(texts.points ?? {}),
    smallChild: smallChild === undefined ? undefined : `${en.check['small-child']} ${smallChild}`,
    options: values.map((value) => optionOf(texts, value)),
    ...(question.followUpOf === undefined ? {} : { followUpOf: question.followUpOf }),
  };
}

const firstSign: ChoiceScreen = {
  id: firstSignId,
  kind: 'single',
  signName: '',
  question: en.check['first-sign'].heading,
  help: en.check['first-sign'].help,
  points: [],
  smallChild: undefined,
  options: [
    ...Object.entries(en.signs).flatMap(([value, texts]) =>
      'tile' in texts ? [{ value, label: texts.tile }] : [],
    ),
    { value: 'everything', label: en.check['first-sign'].everything },
  ],
};

const questions = ruleset.signs.flatMap((sign) =>
  sign.questions.map((question) => screenOf(sign.id, question)),
);

/**
 * Every screen with a choice, in the order of the ruleset; the tiles come after the emergency
 * check.
 */
export const choiceScreens: readonly ChoiceScreen[] = questions.flatMap((screen, index) =>
  index === 0 ? [screen, firstSign] : [screen],
);

/** @throws RangeError when there is no such screen */
export function choiceScreen(id: string): ChoiceScreen {
  const found = choiceScreens.find((screen) => screen.id === id);
  if (found === undefined) throw new RangeError(`The check has no screen "${id}"`);
  return found;
}
