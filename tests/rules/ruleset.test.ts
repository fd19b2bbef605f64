import { describe, expect, test } from 'vitest';
import { questionsIn } from '../../rules/condition';
import { assemble, isPastReview, questionOrder, ruleset, type SignId } from '../../rules/ruleset';
import { specQuestions } from '../../tools/prove/specification';
import { specRuleIds } from '../support/spec';
import { theQuestion } from '../support/theQuestion';

const ids = ruleset.questions.map(({ id }) => id);

describe('the questions are those of spec appendix A, to the letter [HZ-10]', () => {
  test('the same ids, in the order of the screens, worst first', () => {
    expect(ids).toEqual(specQuestions.map(({ id }) => id));
    expect(ids).toHaveLength(43);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(specQuestions)('$id takes $options', ({ id, options, openedBy }) => {
    const { kind, options: found, followUpOf } = theQuestion(id);
    expect(found).toEqual(options);
    expect(kind).toBe(id === 'topics' ? 'multi' : 'single');
    const [question, topic] = openedBy.split(':');
    expect(followUpOf).toEqual(
      openedBy === '' ? undefined : topic === undefined ? { question } : { question, topic },
    );
  });

  test.each(specQuestions.filter(({ id }) => id !== 'topics'))(
    'only $quiet is quiet at $id',
    ({ id, quiet }) => {
      const question = theQuestion(id);
      expect(question.kind === 'single' && [...question.quiet].sort()).toEqual([...quiet].sort());
    },
  );

  test('a follow-up comes after the question that opens it', () => {
    const early = ruleset.questions.filter(
      ({ id, followUpOf }) =>
        followUpOf !== undefined && ids.indexOf(followUpOf.question) >= ids.indexOf(id),
    );
    expect(early).toEqual([]);
  });

  test('can be looked up by id, and nothing else can', () => {
    for (const question of ruleset.questions) {
      expect(ruleset.questionById.get(question.id)).toBe(question);
    }
    expect(ruleset.questionById.size).toBe(ruleset.questions.length);
    expect(ruleset.questionById.get('toString')).toBeUndefined();
  });
});

describe('the rules are those of spec section 6', () => {
  test('the same ids, in one fixed order', () => {
    expect(ruleset.rules.map(({ id }) => id)).toEqual(specRuleIds);
  });

  test('only the gate and stroke signs with a weak face call first', () => {
    const calling = ruleset.rules.filter(({ callFirst }) => callFirst === true);
    expect(calling.map(({ id }) => id)).toEqual(['R0-gate', 'R3b-face-with']);
  });

  test('every question is looked at by a rule', () => {
    const looked = new Set(ruleset.rules.flatMap(({ when }) => questionsIn(when)));
    expect(ids.filter((id) => !looked.has(id))).toEqual([]);
  });
});

describe('the review date', () => {
  const reviewed = { ...ruleset, reviewBy: '2027-05-23' };

  test.each([
    { when: 'the year before', today: '2026-12-31', past: false },
    { when: 'the day before', today: '2027-05-22', past: false },
    { when: 'on the day', today: '2027-05-23', past: false },
    { when: 'the day after', today: '2027-05-24', past: true },
    { when: 'the next month', today: '2027-06-01', past: true },
    { when: 'the next year', today: '2028-01-01', past: true },
  ])('$when ($today), past review: $past', ({ today, past }) => {
    expect(isPastReview(reviewed, today)).toBe(past);
  });

  test('and the version are of the form that the pages show', () => {
    expect(ruleset.reviewBy).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(Number.isNaN(Date.parse(ruleset.reviewBy))).toBe(false);
    expect(ruleset.version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test('no clinician is named as long as none has signed', () => {
    expect(ruleset.signOff === null).toBe(ruleset.reviewedOn === null);
  });
});

describe('the order of asking', () => {
  const groups: readonly { sign: SignId; group: readonly string[] }[] = ruleset.signs.map(
    ({ id, questions }) => ({ sign: id, group: questions.map((question) => question.id) }),
  );

  test('has ten groups, worst first', () => {
    expect(groups.map(({ sign }) => sign)).toEqual([
      'emergency',
      'head-pressure',
      'collapse-injury',
      'face',
      'sight',
      'bone',
      'jaw-fever',
      'hearing',
      'topics',
      'worry',
    ]);
  });

  test('with no sign chosen it is the order of the screens', () => {
    expect(questionOrder()).toEqual(ids);
  });

  test.each(groups)(
    'for $sign: the emergency check, then its whole group, then the rest in their order [HZ-15a]',
    ({ sign, group }) => {
      const first = group.filter((id) => id !== 'gate');
      const rest = ids.filter((id) => id !== 'gate' && !first.includes(id));
      expect(questionOrder(sign)).toEqual(['gate', ...first, ...rest]);
    },
  );

  test.each(groups)('for $sign holds every question once', ({ sign }) => {
    expect([...questionOrder(sign)].sort()).toEqual([...ids].sort());
  });

  test('keeps to its ruleset, also without an emergency check', () => {
    const small = assemble(
      ruleset,
      ruleset.signs.filter(({ id }) => id === 'face' || id === 'worry'),
    );
    expect(questionOrder('worry', small)).toEqual(['worry', 'face', 'face.course', 'face.with']);
    expect(questionOrder('sight', small)).toEqual(['face', 'face.course', 'face.with', 'worry']);
  });
});

test('assemble puts questions and rules in the order of the signs it is given', () => {
  const [face, bone] = ['face', 'bone'].map((id) => ruleset.signs.find((sign) => sign.id === id));
  if (face === undefined || bone === undefined) throw new Error('The ruleset has lost a sign');
  const small = assemble({ ...ruleset, id: 'small', version: '9.9.9' }, [bone, face]);
  expect(small).toMatchObject({ id: 'small', version: '9.9.9', reviewBy: ruleset.reviewBy });
  expect(small.rules.map(({ id }) => id)).toEqual(['R6-fracture', 'R3a-face', 'R3b-face-with']);
  expect([...small.questionById.keys()]).toEqual(small.questions.map(({ id }) => id));
  expect(small.questionById.has('gate')).toBe(false);
});
