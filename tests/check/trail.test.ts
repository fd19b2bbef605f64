/** The pages on the trail: Back, Forward, Start again, and what does not belong there. */
import { initialTransition, transition } from 'xstate';
import { describe, expect, test } from 'vitest';
import type { QuestionId } from '../../rules/questions';
import { ruleset } from '../../rules/ruleset';
import { currentPage } from '../../src/check/checkContext';
import { checkMachine, type CheckEvent } from '../../src/check/checkMachine';
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
} from './walk';
import { gateNo, gateYes, resultOf } from './resultOf';

describe('Back and Forward', () => {
  const third = Walk.asking('sight').then(
    answer('vision', 'yes'),
    answer('vision.course', 'stable-known'),
  );

  test('walk along the pages and keep every answer', () => {
    const pages: string[] = [];
    let walk = third;
    while (walk.context.at > 0) {
      walk = walk.back();
      pages.push(walk.page);
    }
    expect(pages).toEqual([
      'question vision.course',
      'question vision',
      'first-sign',
      'question gate',
      'start',
    ]);
    expect(walk.context.sheet).toEqual(third.context.sheet);
    expect(walk.then(goTo(5)).page).toBe(third.page);
    expect(walk.forward().forward().view).toMatchObject({ page: 'first-sign', chosen: 'sight' });
  });

  test('a question that is come back to shows the answer it has', () => {
    expect(third.back().view).toMatchObject({ answer: 'stable-known' });
    expect(third.view).toMatchObject({ answer: undefined });
  });

  test('an answer after Back cuts off what lay ahead', () => {
    const changed = third.back().back().then(answer('vision', 'no'));
    expect(changed.page).toBe('question headache');
    expect(changed.context.trail.length).toBe(changed.context.at + 1);
    expect(changed.forward().page).toBe(changed.page);
    expect(changed.context.sheet).toEqual({ gate: 'no', vision: 'no' });
  });

  test('another first sign after Back changes the order and keeps the answers', () => {
    const other = third.then(goTo(2), chooseFirst('hearing'));
    expect(other.page).toBe('question hearing');
    expect(other.context.sheet).toEqual(third.context.sheet);
  });

  test('Start after Back keeps the answers', () => {
    const again = third.then(goTo(0), start);
    expect(again.page).toBe('question gate');
    expect(again.view).toMatchObject({ answer: 'no' });
    expect(again.context.sheet).toEqual(third.context.sheet);
    expect(again.then(gateNo).page).toBe('question headache');
  });

  test('an urgent answer after Back ends the questions at once', () => {
    expect(third.then(goTo(1), gateYes).page).toBe('seek-care-now: R0-gate');
  });

  test('Back from a result to a question and Forward again shows the result of the present answers', () => {
    const result = Walk.asking('worry').then(answer('worry', 'yes'));
    expect(result.back().page).toBe('question worry');
    expect(result.back().forward().page).toBe('seek-care-now: R9-worry');
    const low = Walk.toTheEnd().then(showResult);
    expect(low.back().page).toBe('check-answers');
    expect(low.back().forward().page).toBe('discuss-next-visit');
  });

  test('Back to a result whose reason is gone, with questions still open: not low, and it says so', () => {
    const corrected = Walk.begin().then(start, gateYes, change('gate'), gateNo);
    const result = corrected.back().back();
    expect(result.page).toBe('seek-care-now: R-INCOMPLETE');
    expect(resultOf(result)).toMatchObject({ callFirst: false, mistake: undefined });
    expect(result.then(answerRest).page).toBe('question headache');
  });

  test('Back to a follow-up that has been closed since shows its lead', () => {
    const changed = Walk.toTheEnd({ vision: 'yes' }, 'sight').then(
      change('vision'),
      answer('vision', 'no'),
    );
    expect(changed.page).toBe('check-answers');
    const atFollowUp = changed.context.trail.findIndex(
      (page) => page.name === 'question' && page.question === 'vision.course',
    );
    const revisited = changed.then(goTo(atFollowUp));
    expect(revisited.page).toBe('question vision');
    expect(revisited.view).toMatchObject({ answer: 'no' });
    expect(revisited.then(answer('vision.course', 'new')).context.sheet).not.toHaveProperty([
      'vision.course',
    ]);
    expect(revisited.then(answer('vision', 'yes')).page).toBe('question vision.course');
  });
});

describe('what does not belong to the page is ignored', () => {
  const asked = Walk.asking('sight');
  // prettier-ignore
  const cases: [title: string, walk: Walk, event: CheckEvent][] = [
    ['going to page -1', asked, goTo(-1)],
    ['going to a page that was never seen', asked, goTo(4)],
    ['going to half a page', asked, goTo(0.5)],
    ['going to no number', asked, goTo(Number.NaN)],
    ['an answer to a question that is not shown', asked, answer('hearing', 'yes')],
    ['a second press on Continue', asked.then(answer('vision', 'no')), answer('vision', 'yes')],
    ['an answer to a follow-up that is closed', asked, answer('vision.course', 'new')],
    ['a value that is no option', asked, answer('vision', 'checked')],
    ['a list where one answer is due', asked, answer('vision', [])],
    ['one answer where a list is due', Walk.asking('topics'), answer('topics', 'no')],
    ['an answer on Start', Walk.begin(), gateNo],
    ['an answer on check your answers', Walk.toTheEnd(), gateYes],
    ['an answer on a result', Walk.begin().then(start, gateYes), gateNo],
    ['choosing a sign on a question', asked, chooseFirst('hearing')],
    ['choosing a sign on Start', Walk.begin(), chooseFirst('hearing')],
    ['asking for the result on Start', Walk.begin(), showResult],
    ['asking for the result on a question', asked, showResult],
    ['asking for the result on a question of the list', Walk.begin().then(start, gateYes, answerRest), showResult],
    ['Start on a question', asked, start],
    ['Change on Start', Walk.begin(), change('gate')],
    ['Change on a question', asked, change('gate')],
  ];
  test.each(cases)('%s', (_, walk, event) => {
    expect(walk.then(event).page).toBe(walk.page);
    expect(walk.then(event).context).toEqual(walk.context);
  });
});

describe('start again', () => {
  const urgent = Walk.begin().then(start, gateYes);
  test.each<[from: string, walk: Walk]>([
    ['Start', Walk.begin()],
    ['the emergency check', Walk.begin().then(start)],
    ['what made you check', Walk.begin().then(start, gateNo)],
    ['a question', Walk.asking('sight').then(answer('vision', 'yes'))],
    ['check your answers', Walk.toTheEnd()],
    ['the low result', Walk.toTheEnd().then(showResult)],
    ['the urgent result', urgent],
    ['the list', urgent.then(answerRest)],
  ])('from %s: nothing of the person before is left', (_, walk) => {
    const cleared = walk.then(restart('two'));
    expect(cleared.page).toBe('start');
    expect(cleared.state).toBe('start');
    expect(cleared.context).toEqual({
      ruleset,
      run: 'two',
      sheet: {},
      ticks: {},
      first: undefined,
      trail: [{ name: 'start' }],
      at: 0,
    });
    expect(cleared.then(start).view).toMatchObject({ page: 'question', answer: undefined });
  });
});

describe('a context that no event leads to', () => {
  const begun = initialTransition(checkMachine, { ruleset, run: 'one' })[0];
  const { context } = begun;

  test('without a page to show it shows Start, which claims nothing', () => {
    expect(currentPage({ ...context, trail: [], at: 3 })).toStrictEqual({ name: 'start' });
  });

  test('a page that is no question has nothing of one', () => {
    const trail = [{ name: 'result' }] as const;
    expect(currentPage({ ...context, trail, at: 0 })).toStrictEqual({ name: 'result' });
  });

  test('a question that the ruleset does not know stays what it is, and takes no answer', () => {
    const unknown = 'unknown' as QuestionId;
    const trail = [{ name: 'question', question: unknown, answeringRest: false }] as const;
    const asking = transition(checkMachine, begun, start)[0];
    const lost = { ...asking, context: { ...asking.context, trail, at: 0 } };
    expect(currentPage(lost.context)).toMatchObject({ question: unknown });
    expect(transition(checkMachine, lost, answer(unknown, 'no'))[0].context.sheet).toEqual({});
  });
});
