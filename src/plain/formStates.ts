/**
 * What can be true of the form, as selectors. A state is written behind the form's own selector:
 * `:has(#gate-yes:checked)`.
 *
 * A state names boxes that must be there, ticked or (of a list of boxes) left empty. So a selector
 * that a browser can't read, or a part of the page that has not come, can keep a state from
 * holding, and can never make it hold.
 */
import { read, type Condition } from '../../rules/condition';
import type { CatalogueQuestion, Ruleset } from '../../rules/ruleset';
import { none, optionId, some, tickId } from './fieldIds';

/** A compound selector, to be written behind the form's. Empty: always. */
export type State = string;

/** Whether a "not sure" answer makes a rule hold. */
type Counting = 'every-answer' | 'sure-answers';

/** True while one of these options is ticked. No option: never. */
export function ticked(question: string, options: readonly string[]): State {
  if (options.length === 0) return never;
  return `:has(${options.map((option) => `#${optionId(question, option)}:checked`).join(',')})`;
}

const never: State = ':not(*)';
const oneOf = (states: readonly State[]): State =>
  states.length === 1 ? states.join('') : `:is(${states.join(',')})`;

/** All of these hold while the question is asked. */
export function asked({ followUpOf }: CatalogueQuestion, by: Ruleset): readonly State[] {
  if (followUpOf === undefined) return [];
  const { topic } = followUpOf;
  const lead = questionOf(followUpOf.question, by);
  if (topic !== undefined) return [...asked(lead, by), ...picks(lead.id, topic)];
  return [...asked(lead, by), ticked(lead.id, openersOf(lead))];
}

const openersOf = ({ options }: CatalogueQuestion) => options.filter((option) => option !== 'no');
const picks = (question: string, topic: string) => [
  ticked(question, [some]),
  ticked(question, [topic]),
];

/** One of these holds when an answer has closed the question. Never true of a lead. */
function closed({ followUpOf }: CatalogueQuestion, by: Ruleset): readonly State[] {
  if (followUpOf === undefined) return [];
  const { topic } = followUpOf;
  const lead = questionOf(followUpOf.question, by);
  const here = topic === undefined ? [ticked(lead.id, ['no'])] : passesOver(lead.id, topic);
  return [...closed(lead, by), ...here];
}

const passesOver = (question: string, topic: string) => [
  ticked(question, [none]),
  `:has(#${optionId(question, topic)}:not(:checked))`,
];

/**
 * "None of these" is ticked together with a point: until one of them goes it is no answer (I-29).
 */
export function contradicted({ id, points = [] }: CatalogueQuestion): State {
  if (points.length === 0) return never;
  const boxes = points.map((point) => `#${tickId(id, point)}:checked`);
  return `${ticked(id, [denial])}:has(${boxes.join(',')})`;
}

/**
 * One of these options is ticked, and nothing contradicts it: each point's box exists, and is left
 * empty.
 */
function given({ id, points = [] }: CatalogueQuestion, options: readonly string[]): State {
  if (points.length === 0 || !options.includes(denial)) return ticked(id, options);
  const empty = points.map((point) => `:has(#${tickId(id, point)}:not(:checked))`);
  const others = options.filter((option) => option !== denial);
  const denied = ticked(id, [denial]) + empty.join('');
  return oneOf(others.length === 0 ? [denied] : [ticked(id, others), denied]);
}

/** The option that says that no point fits. */
const denial = 'no';

/** True while the question has an answer. */
export function answered(question: CatalogueQuestion): State {
  const { id, kind, options } = question;
  if (kind === 'single') return given(question, options);
  return oneOf([ticked(id, [none]), ticked(id, [some]) + ticked(id, options)]);
}

/**
 * The ways in which a condition can hold: one state for each. Only answers to questions that are
 * asked count, so that a tick left behind in a closed question has no say.
 */
export function waysToHold(
  when: Condition,
  by: Ruleset,
  counting: Counting = 'every-answer',
): readonly State[] {
  const ways = read<readonly (readonly State[])[]>(when, {
    loud: (id) => {
      const question = questionOf(id, by);
      return [[...asked(question, by), ticked(id, loudOptions(question, counting))]];
    },
    picked: (topic) => [picks('topics', topic)],
    all: (parts) =>
      parts.reduce<readonly (readonly State[])[]>(
        (before, part) => before.flatMap((way) => part.map((next) => [...way, ...next])),
        [[]],
      ),
    any: (parts) => parts.flat(),
  });
  return ways.filter((way) => !way.includes(never)).map((way) => [...new Set(way)].join(''));
}

function loudOptions(question: CatalogueQuestion, counting: Counting): readonly string[] {
  const quiet = quietOptions(question);
  return question.options.filter(
    (option) => !quiet.includes(option) && (counting === 'every-answer' || option !== 'not-sure'),
  );
}

/** @throws TypeError for a question that can't be loud */
function quietOptions(question: CatalogueQuestion): readonly string[] {
  if (question.kind === 'single') return question.quiet;
  throw new TypeError(`${question.id} is not a question that can be loud`);
}

/**
 * True while answers that were given rule the condition out. Not the same as "does not hold": an
 * open question is neither.
 */
export function ruledOut(when: Condition, by: Ruleset): State {
  return read<State>(when, {
    loud: (id) => {
      const question = questionOf(id, by);
      return oneOf([...closed(question, by), given(question, quietOptions(question))]);
    },
    picked: (topic) => oneOf(passesOver('topics', topic)),
    all: oneOf,
    any: (parts) => parts.join(''),
  });
}

/**
 * True when every question is answered or closed, and every rule is ruled out: the one narrow way
 * to the low result.
 */
export function everythingQuiet(by: Ruleset): State {
  const answers = by.questions.map((question) =>
    oneOf([...closed(question, by), answered(question)]),
  );
  const rules = by.rules.map(({ when }) => ruledOut(when, by));
  return [...new Set([...answers, ...rules])].join('');
}

function questionOf(id: string, by: Ruleset): CatalogueQuestion {
  const question = by.questionById.get(id);
  if (question === undefined) throw new TypeError(`No question ${id} in ruleset ${by.id}`);
  return question;
}
