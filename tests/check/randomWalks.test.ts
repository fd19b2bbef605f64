/**
 * Long random walks over the real ruleset, and how soon a person who names the right sign is told.
 */
import { createActor } from 'xstate';
import { describe, expect, test } from 'vitest';
import { unanswered, type AnswerSheet } from '../../rules/answerSheet';
import type { Answer, QuestionId } from '../../rules/questions';
import { ruleset, type CatalogueQuestion, type SignId } from '../../rules/ruleset';
import { contradicts } from '../../rules/ticks';
import { triage, urgentSoFar } from '../../rules/triage';
import { currentPage, type CheckContext, type FirstSign } from '../../src/check/checkContext';
import { checkMachine, type CheckEvent } from '../../src/check/checkMachine';
import { checkView } from '../../src/check/checkView';
import { seededChance } from '../../tools/seededChance';
import { draws } from '../../tools/wide';
import { vignettes } from '../support/vignettes.json';
import { brokenPageLaws } from './pageLaw';
import {
  Walk,
  answer,
  answerRest,
  change,
  chooseFirst,
  goTo,
  restart,
  showResult,
  start,
  ticking,
} from './walk';

const steps = draws(10_000);
const seed = 20260523;

const next = seededChance(seed);
const oneOf = <T>(first: T, ...others: readonly T[]): T =>
  others[Math.floor(next() * (others.length + 1)) - 1] ?? first;
const firsts: readonly FirstSign[] = [...ruleset.signs.map(({ id }) => id), 'everything'];
const ids = ruleset.questions.map(({ id }) => id);

/**
 * Leads are loud now and then and their follow-ups mostly quiet, so that walks reach both results
 * and every page.
 */
function someAnswer(question: CatalogueQuestion): Answer {
  if (question.kind === 'multi') {
    return question.options.filter(() => next() < 0.06) as unknown as Answer;
  }
  const isLead = question.followUpOf === undefined;
  const opensMore = ruleset.questions.some(
    ({ followUpOf }) => followUpOf?.question === question.id,
  );
  const quiet = oneOf('no', ...question.quiet) as Answer;
  const any = oneOf(quiet, ...(question.options as readonly Answer[]));
  const isQuiet = next() < (isLead && opensMore ? 0.8 : 0.97);
  return isQuiet && question.options.includes(quiet as string) ? quiet : any;
}

const someTicks = ({ points = [] }: CatalogueQuestion) => points.filter(() => next() < 0.02);

/** What a person does next: mostly what the page is for, now and then anything at all. */
function someEvent(context: CheckContext): CheckEvent {
  const { trail, at } = context;
  const roll = next();
  if (roll < 0.006) return restart(String(next()));
  if (roll < 0.06) return goTo(at - 1);
  if (roll < 0.09) return goTo(at + 1);
  if (roll < 0.1) return goTo(Math.floor(next() * (trail.length + 2)) - 1);
  if (roll < 0.12) {
    return oneOf(start, answerRest, showResult, change(oneOf('gate', ...ids)), strayAnswer());
  }
  const view = checkView(context);
  switch (view.page) {
    case 'start':
      return start;
    case 'first-sign':
      return chooseFirst(oneOf('everything', ...firsts));
    case 'question':
      return ticking(view.question.id, someAnswer(view.question), ...someTicks(view.question));
    case 'check-answers':
      return roll < 0.5 ? showResult : change(oneOf('gate', ...ids));
    case 'seek-care-now':
      return roll < 0.6 ? answerRest : change(view.mistake ?? 'gate');
    case 'discuss-next-visit':
      return roll < 0.5 ? goTo(at - 1) : restart(String(next()));
  }
}

function strayAnswer(): CheckEvent {
  const question = oneOf<CatalogueQuestion | undefined>(undefined, ...ruleset.questions);
  return question === undefined
    ? answer('gate', 'maybe' as Answer)
    : answer(question.id, someAnswer(question));
}

/** True when `after` holds all answers of `before` and more. */
function onlyAdds(before: AnswerSheet, after: AnswerSheet): boolean {
  const kept = Object.keys(before) as QuestionId[];
  return kept.every((id) => before[id] === after[id]) && Object.keys(after).length > kept.length;
}

/** What must hold of one step, besides the page that it leads to. */
function brokenStepLaws(
  before: CheckContext,
  event: CheckEvent,
  after: CheckContext,
): readonly string[] {
  if (event.type !== 'ANSWER' || before.sheet === after.sheet) return [];
  if (contradicts(event.answer, event.ticked ?? [])) {
    const isMissing = after.sheet[event.question] === undefined;
    const stays = currentPage(after).question === event.question;
    return isMissing && stays
      ? []
      : ['I-29 a tick beside "None of these" leaves no answer, and the page stays'];
  }
  const was = urgentSoFar(before.sheet).because;
  const is = urgentSoFar(after.sheet).because;
  const page = currentPage(before);
  const isForTheList = page.name === 'question' && page.answeringRest;
  const isUrgent = is.length > 0;
  const isDone = unanswered(after.sheet).length === 0;
  const shown = currentPage(after).name;
  const laws: Record<string, boolean> = {
    'a further answer takes no reason away':
      !onlyAdds(before.sheet, after.sheet) || was.every((rule) => is.includes(rule)),
    'an urgent answer ends the questions': !isUrgent || isForTheList || shown === 'result',
    'the list ends on the result': !isUrgent || !isDone || shown === 'result',
    'the last quiet answer leads to check your answers':
      isUrgent || !isDone || shown === 'check-answers',
    'open questions are asked before that':
      isUrgent || isDone || shown === 'question' || shown === 'first-sign',
  };
  return Object.keys(laws).filter((law) => laws[law] === false);
}

test(`I-11 in ${String(steps)} random steps the page is always that of the present answers`, () => {
  const actor = createActor(checkMachine, { input: { ruleset, run: 'one' } }).start();
  const visits: Record<string, number> = {};
  for (let step = 0; step < steps; step += 1) {
    const before = actor.getSnapshot().context;
    const event = someEvent(before);
    actor.send(event);
    const { value, context } = actor.getSnapshot();
    if (context === before) continue;
    const broken = [...brokenPageLaws(value, context), ...brokenStepLaws(before, event, context)];
    if (broken.length > 0) {
      const { sheet, trail, at } = before;
      expect({ broken, step, event, before: { sheet, trail, at } }).toBe('nothing broken');
    }
    const { page } = checkView(context);
    visits[page] = (visits[page] ?? 0) + 1;
    if (context.trail.length > 60) actor.send(restart('long'));
  }
  console.table(visits);
  for (const page of ['start', 'first-sign', 'question', 'check-answers']) {
    expect(visits[page]).toBeGreaterThan(steps / 100);
  }
  expect(visits['seek-care-now']).toBeGreaterThan(steps / 100);
  expect(visits['discuss-next-visit']).toBeGreaterThan(steps / 100);
}, 60_000);

describe('who comes for a sign and chooses its tile', () => {
  const urgent = vignettes.filter(({ expected }) => expected === 'seek-care-now');
  const atMost = 4;

  /**
   * The sign of the first rule that the story is about. The emergency check comes before the tiles.
   */
  function ownTile(rules: readonly string[]): SignId {
    const sign = ruleset.signs.find((one) => one.rules.some(({ id }) => rules.includes(id)));
    if (sign === undefined) throw new Error(`No sign has a rule of ${rules.join(', ')}`);
    return sign.id;
  }

  const rows = urgent.map(({ id, expectedRules, structured }) => {
    const sheet = structured as AnswerSheet;
    const tile = ownTile(expectedRules);
    let walk = Walk.begin().then(start, answer('gate', sheet.gate ?? 'no'));
    let answers = 0;
    if (walk.view.page === 'first-sign') walk = walk.then(chooseFirst(tile));
    while (walk.view.page === 'question') {
      const asked = walk.view.question.id;
      walk = walk.then(answer(asked, sheet[asked] ?? []));
      answers += 1;
    }
    return { story: id, tile, 'answers after the emergency check': answers, page: walk.page };
  });

  test(`is sent to care after at most ${String(atMost)} answers, in every urgent story`, () => {
    console.table(rows);
    expect(rows).toHaveLength(16);
    for (const { page, 'answers after the emergency check': answers } of rows) {
      expect(page).toMatch(/^seek-care-now: R\d/);
      expect(answers).toBeLessThanOrEqual(atMost);
    }
  });

  test('and no later than who asks for everything, on the average', () => {
    const everything = urgent.map(({ structured }) => {
      const sheet = structured as AnswerSheet;
      const end = Walk.begin()
        .then(start, answer('gate', sheet.gate ?? 'no'), chooseFirst('everything'))
        .answering(sheet);
      expect(triage(end.context.sheet).disposition).toBe('seek-care-now');
      return end.context.trail.filter(({ name }) => name === 'question').length - 1;
    });
    const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
    expect(sum(rows.map((row) => row['answers after the emergency check']))).toBeLessThan(
      sum(everything),
    );
  });
});
