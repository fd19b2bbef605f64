/** After an urgent result the other questions may be answered, for the clinician. */
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../rules/questions';
import { ruleset } from '../../rules/ruleset';
import { urgentSoFar } from '../../rules/triage';
import type { Answers } from '../support/sheets';
import { Walk, answer, answerRest, change, quietAnswerTo } from './walk';
import { resultOf, rulesShown } from './resultOf';

describe('answer the rest, to make a list for the clinician', () => {
  const urgent = Walk.asking('sight').answering({ vision: 'yes', 'vision.course': 'new' });
  const rest = urgent.then(answerRest);

  test('asks the next open question and says that it is for the list', () => {
    expect(rest.page).toBe('question headache, for the list');
    expect(rest.then(answer('headache', 'no')).page).toBe('question vomiting, for the list');
  });

  test.each<[title: string, answers: Answers, rules: readonly string[]]>([
    ['quiet answers change nothing', {}, ['R1-vision']],
    [
      'urgent ones are added and do not stop the questions',
      { headache: 'yes', 'headache.severe': 'yes', worry: 'yes' },
      ['R4a-headache-severe', 'R1-vision', 'R9-worry'],
    ],
  ])('%s, and at the end the result is back', (_, answers, rules) => {
    const end = rest.answering(answers);
    expect(rulesShown(end)).toEqual(rules);
    expect(resultOf(end).canAnswerRest).toBe(false);
    expect(end.then(answerRest).page).toBe(end.page);
  });

  test('topics that are picked and are no reason are on the list', () => {
    const picked: Answers = { topics: ['limp', 'teeth'], 'topic.limp': 'yes' };
    const end = resultOf(rest.answering(picked));
    expect(end.reasons.map(({ rule }) => rule)).toContain('R8-limp');
    expect(end.topics).toEqual(['teeth']);
    expect(resultOf(urgent).topics).toEqual([]);
  });

  const further = ruleset.questions.filter(({ id }) => id !== 'gate' && !id.startsWith('vision'));
  test.each(further.map(({ id }) => id))(
    'a further answer to %s can never lower the result',
    (id) => {
      const asked = ruleset.questionById.get(id);
      if (asked === undefined) throw new Error(`Test set-up: no question ${id}`);
      const { topic = 'other', question: lead = id } = asked.followUpOf ?? {};
      let walk = rest;
      while (walk.page !== `question ${id}, for the list`) {
        const { view } = walk;
        if (view.page !== 'question') throw new Error(`Test set-up: ${id} was not asked`);
        const { question } = view;
        const opening = (question.kind === 'multi' ? [topic] : 'yes') as Answer;
        const value = question.id === lead ? opening : quietAnswerTo(question);
        walk = walk.then(answer(question.id, value));
      }
      for (const option of asked.options) {
        const value = (asked.kind === 'multi' ? [option] : option) as Answer;
        const answered = walk.then(answer(asked.id, value));
        expect(answered.context.sheet).toHaveProperty([id], value);
        expect(answered.page).toMatch(/, for the list$|^seek-care-now: .*R1-vision/);
        expect(urgentSoFar(answered.context.sheet).because).toContain('R1-vision');
      }
    },
  );

  test('correcting one by Back can lower it, and then the check goes on as usual', () => {
    const back = rest.back().back();
    expect(back.page).toBe('question vision.course');
    const corrected = back.then(answer('vision.course', 'stable-known'));
    expect(corrected.page).toBe('question headache');
    expect(corrected.answering().page).toBe('check-answers');
    expect(corrected.then(answer('headache', 'yes'), answer('headache.severe', 'yes')).page).toBe(
      'seek-care-now: R4a-headache-severe',
    );
  });

  test('correcting one of the rest by Back stays on the list while another sign is urgent', () => {
    const one = rest.then(answer('headache', 'yes')).back();
    expect(one.page).toBe('question headache, for the list');
    expect(one.then(answer('headache', 'no')).page).toBe('question vomiting, for the list');
  });

  test('a page of the list stops saying that the result is urgent once it no longer is', () => {
    const corrected = rest
      .answering()
      .then(change('vision.course'), answer('vision.course', 'stable-known'));
    expect(corrected.page).toBe('check-answers');
    const onTheList = corrected.back().back().back();
    expect(onTheList.page).toBe('question worry');
    expect(onTheList.then(answer('worry', 'yes')).page).toBe('seek-care-now: R9-worry');
  });

  test('is offered on the result only', () => {
    expect(Walk.asking().then(answerRest).page).toBe('question headache');
    expect(Walk.toTheEnd().then(answerRest).page).toBe('check-answers');
  });
});
