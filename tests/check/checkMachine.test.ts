import { initialTransition, transition } from 'xstate';
import { describe, expect, test } from 'vitest';
import type { Answer, QuestionId } from '../../rules/questions';
import { questionOrder, ruleset, type CatalogueSign, type SignId } from '../../rules/ruleset';
import { urgentSoFar } from '../../rules/triage';
import { currentPage, type FirstSign } from '../../src/check/checkContext';
import { checkMachine, type CheckEvent } from '../../src/check/checkMachine';
import type { SeekCareNowView } from '../../src/check/checkView';
import type { Answers } from '../support/sheets';
import {
  Walk,
  answer,
  answerRest,
  change,
  chooseFirst,
  goTo,
  quietAnswerTo,
  restart,
  showResult,
  start,
  ticking,
} from './walk';

const gateNo = answer('gate', 'no');
const gateYes = answer('gate', 'yes');

function resultOf(walk: Walk): SeekCareNowView {
  const { view } = walk;
  if (view.page !== 'seek-care-now') throw new Error(`Test set-up: the page is ${walk.page}`);
  return view;
}

const rulesShown = (walk: Walk) => resultOf(walk).reasons.map(({ rule }) => rule);

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
