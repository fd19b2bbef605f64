import { describe, expect, test } from 'vitest';
import { questionOrder, ruleset, type CatalogueSign, type SignId } from '../../rules/ruleset';
import type { FirstSign } from '../../src/check/checkContext';
import type { CheckEvent } from '../../src/check/checkMachine';
import type { Answers } from '../support/sheets';
import { Walk, answer, quietAnswerTo, showResult, start } from './walk';
import { gateNo, gateYes, resultOf, rulesShown } from './resultOf';

describe('the way in', () => {
  test.each<[title: string, steps: readonly CheckEvent[], page: string]>([
    ['nothing pressed: Start', [], 'start'],
    ['Start: the emergency check', [start], 'question gate'],
    ['no emergency: what made you check', [start, gateNo], 'first-sign'],
    ['an emergency: the result at once', [start, gateYes], 'seek-care-now: R0-gate'],
    [
      'not sure about an emergency: the result at once',
      [start, answer('gate', 'not-sure')],
      'seek-care-now: R0-gate',
    ],
  ])('%s', (_, steps, page) => {
    expect(Walk.begin().then(...steps).page).toBe(page);
  });

  test.each<[first: FirstSign, page: string]>([
    ['head-pressure', 'question headache'],
    ['collapse-injury', 'question collapse'],
    ['face', 'question face'],
    ['sight', 'question vision'],
    ['bone', 'question fracture'],
    ['jaw-fever', 'question fever'],
    ['hearing', 'question hearing'],
    ['topics', 'question topics'],
    ['worry', 'question worry'],
    ['everything', 'question headache'],
  ])('who comes for %s is asked first: %s', (first, page) => {
    expect(Walk.asking(first).page).toBe(page);
  });

  test('there is a tile for every sign but the emergency check', () => {
    const { view } = Walk.begin().then(start, gateNo);
    expect(view).toMatchObject({ page: 'first-sign', chosen: undefined });
    expect(view.page === 'first-sign' && view.signs).toEqual(
      ruleset.signs.slice(1).map(({ id }) => id),
    );
  });

  test.each<FirstSign>(['everything', 'worry', 'hearing'])(
    'who comes for %s is asked every question once, that group first, the rest worst first',
    (first) => {
      const asked: string[] = [];
      let walk = Walk.asking(first);
      while (walk.view.page === 'question') {
        const { question } = walk.view;
        asked.push(question.id);
        walk = walk.then(answer(question.id, quietAnswerTo(question)));
      }
      expect(walk.page).toBe('check-answers');
      const leads = new Set(asked);
      const order = questionOrder(first === 'everything' ? undefined : first);
      expect(asked).toEqual(order.filter((id) => leads.has(id)));
      expect(asked).toHaveLength(14);
    },
  );

  test('questions are counted along this person’s order, over those that are open', () => {
    expect(Walk.begin().then(start).view).toMatchObject({ number: 1, total: 15 });
    expect(Walk.asking('worry').view).toMatchObject({ number: 2, total: 15, sign: 'worry' });
    expect(Walk.asking('sight').then(answer('vision', 'yes')).view).toMatchObject({
      number: 3,
      total: 16,
      sign: 'sight',
    });
  });
});

describe('a follow-up comes after its lead', () => {
  test.each<[lead: string, steps: readonly CheckEvent[], page: string]>([
    ['yes', [answer('vision', 'yes')], 'question vision.course'],
    ['not sure', [answer('vision', 'not-sure')], 'question vision.course'],
    ['no', [answer('vision', 'no')], 'question headache'],
  ])('when that is %s', (_, steps, page) => {
    expect(Walk.asking('sight').then(...steps).page).toBe(page);
  });

  test('a picked topic asks for its danger points, one without any does not', () => {
    const asked = Walk.asking('topics').then(answer('topics', ['limp', 'growth', 'mood']));
    expect(asked.page).toBe('question topic.limp');
    expect(asked.then(answer('topic.limp', 'no')).page).toBe('question topic.mood');
  });
});

describe('an urgent answer ends the questions at once', () => {
  test.each<[first: SignId, answers: readonly CheckEvent[], page: string]>(
    // prettier-ignore
    [
      ['sight', [answer('vision', 'yes'), answer('vision.course', 'new')], 'seek-care-now: R1-vision'],
      ['sight', [answer('vision', 'not-sure'), answer('vision.course', 'not-sure')], 'seek-care-now: R1-vision'],
      ['head-pressure', [answer('headache', 'yes'), answer('headache.severe', 'yes')],
        'seek-care-now: R4a-headache-severe'],
      [
        'head-pressure',
        [
          answer('headache', 'yes'),
          answer('headache.severe', 'no'),
          answer('headache.warning', 'no'),
          answer('vomiting', 'yes'),
        ],
        'seek-care-now: R4c-headache-and-vomiting',
      ],
      ['worry', [answer('worry', 'not-sure')], 'seek-care-now: R9-worry'],
      ['topics', [answer('topics', ['cramps']), answer('topic.cramps', 'yes')], 'seek-care-now: R8-cramps'],
    ],
  )('%s %#: %3$s', (first, answers, page) => {
    const before = Walk.asking(first).then(...answers.slice(0, -1));
    expect(before.page).toMatch(/^question/);
    expect(before.then(...answers.slice(-1)).page).toBe(page);
  });

  test('a loud lead alone does not: its follow-up may be quiet', () => {
    expect(Walk.asking('sight').then(answer('vision', 'yes')).page).toBe('question vision.course');
  });

  test('the page gives only reasons that were answered, and call first only when one of them says so', () => {
    const sight = Walk.asking('sight').answering({ vision: 'yes', 'vision.course': 'worse' });
    expect(rulesShown(sight)).toEqual(['R1-vision']);
    expect(resultOf(sight)).toMatchObject({ callFirst: false, canAnswerRest: true });
    expect(resultOf(sight).advice.blocks.map(({ id }) => id)).toEqual(['sight']);
    expect(resultOf(Walk.begin().then(start, gateYes)).callFirst).toBe(true);
  });
});

describe('the quiet path', () => {
  test.each<[title: string, answers: Answers]>([
    ['nothing to report', {}],
    [
      'an old weakness of the face that was checked',
      { face: 'yes', 'face.course': 'stable-known' },
    ],
    ['a mild headache', { headache: 'yes' }],
    ['things to talk about', { topics: ['growth', 'limp'] }],
  ])('%s: check your answers, then the next visit', (_, answers) => {
    const end = Walk.toTheEnd(answers);
    expect(end.page).toBe('check-answers');
    expect(end.then(showResult).page).toBe('discuss-next-visit');
  });

  test('check your answers lists every answer with its sign, in the order of the rules', () => {
    const { view } = Walk.toTheEnd({ vision: 'yes', topics: ['growth'] }, 'worry');
    if (view.page !== 'check-answers') throw new Error(view.page);
    const asked = ruleset.questions.filter(
      ({ id, followUpOf }) => followUpOf === undefined || id === 'vision.course',
    );
    expect(view.answered.map(({ question }) => question.id)).toEqual(asked.map(({ id }) => id));
    expect(view.answered).toContainEqual(
      expect.objectContaining({ sign: 'sight', answer: 'stable-known' }),
    );
    expect(view.answered).toContainEqual(
      expect.objectContaining({ sign: 'topics', answer: ['growth'] }),
    );
  });

  test('the low result brings the notes and topics that follow from the answers', () => {
    const answers = { fever: 'yes', hearing: 'yes', topics: ['teeth', 'other'] } as const;
    expect(Walk.toTheEnd(answers).then(showResult).view).toEqual({
      page: 'discuss-next-visit',
      notes: ['fever', 'teeth', 'hearing'],
      topics: ['teeth', 'other'],
      ticks: {},
    });
  });
});

test('I-17 a rule that throws ends on Seek care now at the first answer', () => {
  const broken = {
    id: 'worry',
    questions: [],
    rules: [{ id: 'R9-worry', when: { op: 'none' }, evidence: [], sources: [], signOff: [] }],
  };
  const by = {
    ...ruleset,
    rules: [...ruleset.rules.slice(0, -1), ...(broken as unknown as CatalogueSign).rules],
  };
  const result = Walk.begin(by).then(start, gateNo);
  expect(result.page).toBe('seek-care-now: R-INVALID');
  expect(resultOf(result).mistake).toBeUndefined();
});
