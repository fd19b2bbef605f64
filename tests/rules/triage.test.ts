import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { QuestionId } from '../../rules/questions';
import { ruleset, type ReasonId, type RuleId } from '../../rules/ruleset';
import { triage, urgentSoFar } from '../../rules/triage';
import { anySheet, completeSheet, law } from '../support/arbitraries';
import { quietSheet, without, type Answers } from '../support/sheets';
import { decisionTable, specQuestion, topicsWithRule } from '../../tools/prove/specification';
import { specRuleIds } from '../support/spec';
import { now, nextVisit } from './outcomes';

describe('I-04 one sign is enough', () => {
  /**
   * Every way for a row of section 6 to hold by loud answers that say nothing more than it does.
   */
  const rows = decisionTable.flatMap(({ rule, loud, anyLoud = [], topic }) => {
    const ways = anyLoud.length === 0 ? [loud] : anyLoud.map((one) => [...loud, one]);
    return ways.flatMap(combinations).map((answers) => ({
      rule,
      answers: topic === undefined ? answers : { ...answers, topics: [topic] },
      told: Object.entries(answers)
        .map((answer) => answer.join(' '))
        .join(', '),
    }));
  });

  test.each(rows)('I-04 $rule by itself: $told', ({ rule, answers }) => {
    const callFirst = rule === 'R0-gate' || rule === 'R3b-face-with';
    const sheet = quietSheet(answers);
    expect(triage(sheet)).toEqual(now([rule], callFirst));
    expect(urgentSoFar(sheet)).toEqual({ because: [rule], callFirst });
  });

  test('I-04 every rule has its rows', () => {
    const rules = rows.map(({ rule }) => rule);
    expect(ruleset.rules.map(({ id }) => id).filter((id) => !rules.includes(id))).toEqual([]);
    expect(rows).toHaveLength(138);
  });

  /** Every way to take one loud value for each question. */
  function combinations(questions: readonly QuestionId[]): readonly Answers[] {
    return questions.reduce<readonly Answers[]>(
      (made, id) => {
        const { options, quiet } = specQuestion(id);
        const loud = options.filter((option) => !quiet.includes(option));
        return made.flatMap((answers) => loud.map((option) => ({ ...answers, [id]: option })));
      },
      [{}],
    );
  }
});

describe('I-14 head signs are urgent alone and together', () => {
  test.each<{ told: string; answers: Answers; because: readonly RuleId[] }>(
    // prettier-ignore
    [
      { told: 'a severe headache alone', answers: { headache: 'yes', 'headache.severe': 'yes' },
        because: ['R4a-headache-severe'] },
      { told: 'vomiting alone', answers: { vomiting: 'yes', 'vomiting.pattern': 'repeated' },
        because: ['R4d-vomiting'] },
      {
        told: 'a mild headache with one vomit',
        answers: { headache: 'yes', vomiting: 'yes', 'vomiting.pattern': 'once-well' },
        because: ['R4c-headache-and-vomiting'],
      },
      {
        told: 'a severe headache with vomiting',
        answers: {
          headache: 'yes',
          'headache.severe': 'yes',
          vomiting: 'yes',
          'vomiting.pattern': 'repeated',
        },
        because: ['R4a-headache-severe', 'R4c-headache-and-vomiting', 'R4d-vomiting'],
      },
    ],
  )('I-14 $told', ({ answers, because }) => {
    expect(triage(quietSheet(answers))).toEqual(now(because));
  });
});

describe('what may wait for the next visit [HZ-11]', () => {
  test.each<{ told: string; answers: Answers }>(
    // prettier-ignore
    [
      { told: 'nothing at all', answers: {} },
      { told: 'a mild headache with no warning point', answers: { headache: 'yes' } },
      { told: 'one vomit for a plain reason', answers: { vomiting: 'yes' } },
      { told: 'sight trouble checked and unchanged', answers: { vision: 'yes' } },
      { told: 'sight trouble one is not sure of, checked', answers: { vision: 'not-sure' } },
      { told: 'hearing that changed slowly', answers: { hearing: 'yes', 'hearing.course': 'slow' } },
      { told: 'hearing the same, never checked', answers: { hearing: 'yes', 'hearing.course': 'stable-unknown' } },
      { told: 'hearing the same, checked', answers: { hearing: 'yes', 'hearing.course': 'stable-known' } },
      { told: 'a weak face checked and unchanged', answers: { face: 'yes' } },
      { told: 'a fever with no danger point', answers: { fever: 'yes' } },
      { told: 'a sore tooth with no danger point', answers: { jaw: 'yes' } },
      { told: 'a break that heals as planned', answers: { fracture: 'yes' } },
      { told: 'a faint that was checked', answers: { collapse: 'yes' } },
      { told: 'a weak leg checked and unchanged', answers: { weakness: 'yes' } },
      { told: 'a knock with a danger sign that a doctor has checked since',
        answers: { injury: 'yes', 'injury.head': 'yes', 'injury.danger': 'checked' } },
      { told: 'a knock to the arm, with a mild headache',
        answers: { injury: 'yes', 'injury.head': 'no', headache: 'yes' } },
      { told: 'slow growth, teeth and something else', answers: { topics: ['growth', 'teeth', 'other'] } },
      { told: 'all topics, and none of their danger points', answers: { topics: [...topicsWithRule] } },
    ],
  )('$told', ({ answers }) => {
    expect(triage(quietSheet(answers))).toEqual(nextVisit);
    expect(urgentSoFar(quietSheet(answers))).toEqual({ because: [], callFirst: false });
  });

  test('"checked" is no way out when a headache follows a head knock', () => {
    const knock: Answers = { injury: 'yes', 'injury.head': 'yes', 'injury.danger': 'checked' };
    expect(triage(quietSheet({ ...knock, headache: 'yes' }))).toEqual(
      now(['R7d-head-knock-with-head-signs']),
    );
  });
});

describe('what is missing', () => {
  test('a blank sheet: every rule counts as holding, in the fixed order, and it calls first', () => {
    expect(triage({})).toEqual(now([...specRuleIds, 'R-INCOMPLETE'], true));
    expect(urgentSoFar({})).toEqual({ because: [], callFirst: false });
  });

  test.each<{ id: QuestionId; opened: Answers; because: readonly ReasonId[]; callFirst: boolean }>([
    { id: 'gate', opened: {}, because: ['R0-gate'], callFirst: true },
    { id: 'worry', opened: {}, because: ['R9-worry'], callFirst: false },
    { id: 'face.with', opened: { face: 'yes' }, because: ['R3b-face-with'], callFirst: true },
    { id: 'injury.head', opened: { injury: 'yes' }, because: [], callFirst: false },
    { id: 'topic.limp', opened: { topics: ['limp'] }, because: ['R8-limp'], callFirst: false },
  ])('$id left out of a quiet sheet', ({ id, opened, because, callFirst }) => {
    const sheet = without(quietSheet(opened), id);
    expect(triage(sheet)).toEqual(now([...because, 'R-INCOMPLETE'], callFirst));
    expect(urgentSoFar(sheet)).toEqual({ because: [], callFirst: false });
  });

  test('with the list of topics left out, each topic counts as picked', () => {
    expect(triage(without(quietSheet(), 'topics')).because).toEqual([
      ...topicsWithRule.map((topic) => `R8-${topic}`),
      'R-INCOMPLETE',
    ]);
  });

  test.each<{ told: string; value: unknown }>([
    { told: 'an unknown word', value: 'maybe' },
    { told: 'another case', value: 'No' },
    { told: 'a boolean', value: false },
    { told: 'nothing', value: undefined },
    { told: 'null', value: null },
    { told: 'a list', value: ['no'] },
    { told: 'an object that prints "no"', value: { toString: () => 'no' } },
  ])('$told in place of an answer counts as missing [HZ-32a]', ({ value }) => {
    expect(triage({ ...quietSheet(), vision: value })).toEqual(now(['R1-vision', 'R-INCOMPLETE']));
    expect(urgentSoFar({ ...quietSheet(), vision: value }).because).toEqual([]);
  });
});

describe('the answers so far', () => {
  test('show the same as the outcome on every complete sheet', () => {
    fc.assert(
      fc.property(completeSheet(), (sheet) => {
        const { because, callFirst } = triage(sheet);
        expect(urgentSoFar(sheet)).toEqual({ because, callFirst });
      }),
      law,
    );
  });

  test('never show more than the outcome, and never that something is missing', () => {
    fc.assert(
      fc.property(anySheet(), (sheet) => {
        const soFar = urgentSoFar(sheet);
        const outcome = triage(sheet);
        expect(outcome.because).toEqual(expect.arrayContaining([...soFar.because]));
        expect(soFar.because).not.toContain('R-INCOMPLETE');
        if (soFar.callFirst) expect(outcome.callFirst).toBe(true);
      }),
      law,
    );
  });

  test('list their reasons in the fixed order', () => {
    const order: readonly string[] = [...specRuleIds, 'R-INCOMPLETE', 'R-INVALID'];
    fc.assert(
      fc.property(anySheet(), fc.boolean(), (sheet, odd) => {
        const input = odd ? { ...sheet, odd } : sheet;
        for (const { because } of [triage(input), urgentSoFar(input)]) {
          expect(because).toEqual(order.filter((id) => because.some((one) => one === id)));
        }
      }),
      law,
    );
  });

  test('call first for the gate and for a weak face with stroke signs, and for nothing else', () => {
    fc.assert(
      fc.property(anySheet(), (sheet) => {
        for (const { because, callFirst } of [triage(sheet), urgentSoFar(sheet)]) {
          expect(callFirst).toBe(because.some((id) => id === 'R0-gate' || id === 'R3b-face-with'));
        }
      }),
      law,
    );
  });
});
