/** An answer may be changed: after an urgent result, from the list of answers, by a tick. */
import { describe, expect, test } from 'vitest';
import { Walk, answer, answerRest, change, goTo, showResult, start, ticking } from './walk';
import { gateNo, gateYes, resultOf, rulesShown } from './resultOf';

describe('“I chose that by mistake”', () => {
  const wrong = Walk.asking('sight').then(answer('vision', 'yes'), answer('vision.course', 'new'));

  test('leads to the question that was answered last of those that made it urgent', () => {
    expect(resultOf(wrong).mistake).toBe('vision.course');
    expect(wrong.then(change('vision.course')).page).toBe('question vision.course');
    expect(resultOf(Walk.begin().then(start, gateYes)).mistake).toBe('gate');
  });

  test('shows the answer that was given, so that it can be seen again', () => {
    expect(wrong.then(change('vision.course')).view).toMatchObject({ answer: 'new' });
  });

  test('once corrected, the check goes on as usual', () => {
    const corrected = wrong.then(change('vision.course'), answer('vision.course', 'stable-known'));
    expect(corrected.page).toBe('question headache');
    expect(corrected.answering().page).toBe('check-answers');
  });

  test('a corrected emergency check asks what made them check', () => {
    expect(Walk.begin().then(start, gateYes, change('gate'), gateNo).page).toBe('first-sign');
  });

  test('an answer that is as urgent brings the result back', () => {
    const again = wrong.then(change('vision.course'), answer('vision.course', 'not-sure'));
    expect(again.page).toBe('seek-care-now: R1-vision');
  });

  test('when another sign is urgent too, the result stays', () => {
    const both = wrong.then(answerRest).answering({ worry: 'yes' });
    expect(rulesShown(both)).toEqual(['R1-vision', 'R9-worry']);
    expect(resultOf(both).mistake).toBe('worry');
    const one = both.then(change('worry'), answer('worry', 'no'));
    expect(one.page).toBe('seek-care-now: R1-vision');
    expect(resultOf(one).mistake).toBe('vision.course');
  });

  test('a question without an answer can’t be looked at again', () => {
    expect(wrong.then(change('hearing')).page).toBe(wrong.page);
  });
});

describe('change, from check your answers', () => {
  const end = Walk.toTheEnd({ vision: 'yes' });

  test('an answer that opens nothing comes straight back', () => {
    const changed = end.then(change('topics'));
    expect(changed.page).toBe('question topics');
    expect(changed.then(answer('topics', ['growth'])).page).toBe('check-answers');
  });

  test('asks the follow-ups that it opens, then comes straight back', () => {
    const changed = end.then(change('hearing'), answer('hearing', 'yes'));
    expect(changed.page).toBe('question hearing.course');
    const one = changed.then(answer('hearing.course', 'slow'));
    expect(one.page).toBe('question hearing.with');
    expect(one.then(answer('hearing.with', 'no')).page).toBe('check-answers');
  });

  test('drops the answers of follow-ups that it closes', () => {
    expect(end.context.sheet).toHaveProperty(['vision.course'], 'stable-known');
    const changed = end.then(change('vision'), answer('vision', 'no'));
    expect(changed.page).toBe('check-answers');
    expect(changed.context.sheet).not.toHaveProperty(['vision.course']);
    expect(changed.then(change('vision'), answer('vision', 'yes')).page).toBe(
      'question vision.course',
    );
  });

  test('an urgent answer ends on the result at once', () => {
    expect(end.then(change('alert'), answer('alert', 'yes')).page).toBe('seek-care-now: R10-alert');
    const headAndVomit = end.then(change('headache'), answer('headache', 'yes'));
    expect(headAndVomit.page).toBe('question headache.severe');
  });

  test('a question that was not asked can’t be changed', () => {
    expect(end.then(change('hearing.course')).page).toBe('check-answers');
  });

  test('left by Back with a follow-up open, the result is not low', () => {
    const left = end.then(change('hearing'), answer('hearing', 'yes')).back().back();
    expect(left.page).toBe('check-answers');
    expect(left.then(showResult).page).not.toBe('discuss-next-visit');
  });
});

describe('I-29 ticks', () => {
  const end = Walk.toTheEnd();
  const atGate = Walk.begin().then(start);
  const limping = Walk.asking('topics').then(answer('topics', ['limp']));

  test('are kept beside the answer, and come back with it', () => {
    const result = atGate.then(ticking('gate', 'yes', 'fit', 'awake'));
    expect(result.context.ticks).toEqual({ gate: ['awake', 'fit'] });
    expect(resultOf(result).ticks).toEqual({ gate: ['awake', 'fit'] });
    expect(result.back().view).toMatchObject({ answer: 'yes', ticked: ['awake', 'fit'] });
  });

  test('lead nowhere: with and without them the page is the same', () => {
    for (const value of ['yes', 'not-sure'] as const) {
      expect(atGate.then(ticking('gate', value, 'fit')).page).toBe(
        atGate.then(answer('gate', value)).page,
      );
      expect(limping.then(ticking('topic.limp', value, 'new')).page).toBe(
        limping.then(answer('topic.limp', value)).page,
      );
    }
  });

  test('go when the answer is given again without them, and when their question closes', () => {
    const ticked = limping.then(ticking('topic.limp', 'yes', 'new'));
    expect(ticked.context.ticks).toEqual({ 'topic.limp': ['new'] });
    const again = ticked.then(change('topic.limp'));
    expect(again.then(answer('topic.limp', 'yes')).context.ticks).toEqual({});
    expect(again.then(answer('topic.limp', 'no')).context.ticks).toEqual({});
    expect(ticked.then(goTo(3), answer('topics', [])).context.ticks).toEqual({});
  });

  test('with "none of these" they are a contradiction: the page stays, and there is no answer', () => {
    const refused = atGate.then(ticking('gate', 'no', 'fit'));
    expect(refused.page).toBe('question gate');
    expect(refused.context).toMatchObject({ sheet: {}, ticks: {} });
    expect(refused.back().page).toBe('start');
    expect(refused.then(gateNo).page).toBe('first-sign');
  });

  test('a contradiction takes the answer that was there before, so no way around it is low', () => {
    const refused = end.then(change('gate'), ticking('gate', 'no', 'fit'));
    expect(refused.page).toBe('question gate');
    expect(refused.view).toMatchObject({ answer: undefined, ticked: [] });
    expect(refused.context.sheet).not.toHaveProperty(['gate']);
    const around = refused.back();
    expect(around.page).toBe('check-answers');
    expect(around.then(showResult).page).toBe('question gate');
    expect(around.then(showResult, gateNo).page).toBe('check-answers');
  });

  test('where a result must be shown it is that of the missing answer: at the emergency check, call first', () => {
    const result = atGate.then(gateYes, change('gate'), ticking('gate', 'no', 'fit')).back();
    expect(result.page).toBe('seek-care-now: R-INCOMPLETE');
    expect(resultOf(result)).toMatchObject({ callFirst: true, ticks: {} });
    const low = end.then(showResult, change('alert'), ticking('alert', 'no', 'speech')).back();
    expect(low.page).toBe('seek-care-now: R-INCOMPLETE');
    expect(resultOf(low)).toMatchObject({ callFirst: false });
  });
});
