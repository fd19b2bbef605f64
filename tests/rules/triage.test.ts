import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { any, loud, picked, questionsIn, type Condition } from '../../rules/condition';
import type { QuestionId } from '../../rules/questions';
import {
  assemble,
  ruleset,
  type CatalogueRule,
  type ReasonId,
  type RuleId,
  type Ruleset,
} from '../../rules/ruleset';
import { reasons } from '../../rules/reasons';
import { triage, urgentSoFar } from '../../rules/triage';
import { anySheet, completeSheet, law, throwsAt } from '../support/arbitraries';
import { quietSheet, without, type Answers } from '../support/sheets';
import { decisionTable, specQuestion, topicsWithRule } from '../../tools/prove/specification';
import { specRank, specRuleIds } from '../support/spec';

const now = (because: readonly ReasonId[], callFirst = false) => ({
  disposition: 'seek-care-now',
  callFirst,
  because,
});
const nextVisit = { disposition: 'discuss-next-visit', callFirst: false, because: [] };
const unreadable = now(['R-INVALID'], true);

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

describe('what is no sheet', () => {
  test.each<{ told: string; input: unknown }>([
    { told: 'nothing', input: undefined },
    { told: 'null', input: null },
    { told: 'a number', input: 7 },
    { told: 'a text', input: JSON.stringify(quietSheet()) },
    { told: 'a list', input: [quietSheet()] },
    { told: 'a function', input: () => quietSheet() },
    { told: 'a sheet with an answer that throws when read', input: throwsAt(quietSheet(), 'jaw') },
    { told: 'a revoked proxy', input: revoked() },
  ])('$told is R-INVALID and calls first', ({ input }) => {
    expect(triage(input)).toEqual(unreadable);
    expect(urgentSoFar(input)).toEqual({ because: ['R-INVALID'], callFirst: true });
  });

  test.each<{ told: string; extra: object }>([
    { told: 'an unknown question', extra: { sight: 'no' } },
    { told: 'an empty id', extra: { '': 'no' } },
    {
      told: 'its own __proto__',
      extra: JSON.parse('{ "__proto__": { "gate": "no" } }') as object,
    },
    { told: 'its own constructor', extra: { constructor: 'no' } },
  ])('a quiet sheet with $told is R-INVALID, whatever its other answers', ({ extra }) => {
    const sheet = Object.fromEntries([...Object.entries(quietSheet()), ...Object.entries(extra)]);
    expect(triage(sheet)).toEqual(now(['R-INVALID']));
    expect(urgentSoFar(sheet).because).toEqual(['R-INVALID']);
    expect(triage({ ...sheet, gate: 'yes' })).toEqual(
      now(['R0-gate', ...triage(sheet).because], true),
    );
  });

  test('R-INVALID comes last, after what is missing', () => {
    const sheet = { ...without(quietSheet(), 'alert'), sight: 'no' };
    expect(triage(sheet).because).toEqual(['R10-alert', 'R-INCOMPLETE', 'R-INVALID']);
  });

  test.each<{ told: string; input: object }>([
    { told: 'in its prototype', input: Object.create(quietSheet()) as object },
    { told: 'in a Map', input: new Map(Object.entries(quietSheet())) },
    {
      told: 'hidden from listing',
      input: Object.defineProperties(
        {},
        Object.fromEntries(Object.entries(quietSheet()).map(([id, value]) => [id, { value }])),
      ),
    },
  ])('a record with its answers $told is a blank sheet', ({ input }) => {
    expect(triage(input)).toEqual(triage({}));
  });

  test('answers in a prototype never fill a gap', () => {
    const input = Object.assign(
      Object.create({ gate: 'no' }) as object,
      without(quietSheet(), 'gate'),
    );
    expect(triage(input)).toEqual(now(['R0-gate', 'R-INCOMPLETE'], true));
  });

  test('a record without a prototype is a sheet', () => {
    expect(triage(Object.assign(Object.create(null) as object, quietSheet()))).toEqual(nextVisit);
  });

  test('each answer is read once, so one that changes its mind is judged as it was first read', () => {
    let reads = 0;
    const sheet = Object.defineProperty({ ...quietSheet() }, 'gate', {
      enumerable: true,
      get: () => (reads++ === 0 ? 'yes' : 'no'),
    });
    expect(triage(sheet)).toEqual(now(['R0-gate'], true));
    expect(reads).toBe(1);
  });

  function revoked(): object {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  }
});

describe('input made to mislead', () => {
  test('a list of topics with a hole in it counts as missing, not as "none of these"', () => {
    const because = triage({ ...quietSheet(), topics: new Array<string>(1) }).because;
    expect(because).toContain('R-INCOMPLETE');
  });

  test('a list of topics is read once, so one that changes its mind hides nothing', () => {
    let reads = 0;
    const topics = Object.defineProperty(['limp'], 0, {
      get: () => (reads++ === 0 ? 'limp' : 'growth'),
    });
    const sheet = { ...quietSheet({ topics: ['limp'], 'topic.limp': 'yes' }), topics };
    expect(triage(sheet).because).toEqual(['R8-limp']);
  });

  test('reasons does not throw where the outcome is R-INVALID: an answer that throws', () => {
    expect(reasons(throwsAt(quietSheet(), 'jaw'))).toEqual([
      { rule: 'R-INVALID', answers: [], sure: true },
    ]);
  });

  test('reasons does not throw where a part of a rule that holds is broken', () => {
    const when = any(loud('worry'), loud('topics'));
    const by = withRule('R9-worry', { when });
    expect(reasons(quietSheet({ worry: 'not-sure' }), by)[0]?.rule).toBe('R9-worry');
  });
});

describe('a rule that breaks', () => {
  const nonsense = { op: 'no-such-condition' } as unknown as Condition;
  const breaks: readonly { told: string; when: Condition }[] = [
    { told: 'with a condition nobody knows', when: nonsense },
    { told: 'with a question the ruleset does not have', when: loud('sight' as QuestionId) },
    { told: 'that takes the list of topics for a plain question', when: loud('topics') },
  ];

  test.each(breaks)('$told ends on "now", never on "next visit"', ({ when }) => {
    const by = withRule('R1-vision', { when });
    expect(triage(quietSheet(), by)).toEqual(now(['R-INVALID']));
    expect(urgentSoFar(quietSheet(), by).because).toEqual(['R-INVALID']);
    expect(reasons(quietSheet(), by)).toEqual([{ rule: 'R-INVALID', answers: [], sure: true }]);
  });

  test.each(breaks)('$told leaves the other rules standing', ({ when }) => {
    const by = withRule('R1-vision', { when });
    const sheet = quietSheet({ gate: 'yes', worry: 'yes' });
    expect(triage(sheet, by)).toEqual(now(['R0-gate', 'R9-worry', 'R-INVALID'], true));
    expect(reasons(sheet, by).map(({ rule }) => rule)).toEqual([
      'R0-gate',
      'R9-worry',
      'R-INVALID',
    ]);
  });

  test('a question that has lost its options takes no answer, so it is never answered', () => {
    const by = assemble(
      ruleset,
      ruleset.signs.map((sign) => ({
        ...sign,
        questions: sign.questions.map((question) =>
          question.id === 'alert' ? { ...question, options: [] } : question,
        ),
      })),
    );
    expect(triage(quietSheet(), by)).toEqual(now(['R10-alert', 'R-INCOMPLETE']));
  });

  test('a ruleset that can not be read at all is R-INVALID and calls first', () => {
    const by: Ruleset = {
      ...ruleset,
      get rules(): readonly CatalogueRule[] {
        throw new Error('gone');
      },
    };
    expect(triage(quietSheet(), by)).toEqual(unreadable);
    expect(reasons(quietSheet(), by)).toEqual([{ rule: 'R-INVALID', answers: [], sure: true }]);
  });

  test('two rulesets with the same condition are judged each by its own quiet answers', () => {
    const louder = assemble(
      ruleset,
      ruleset.signs.map((sign) => ({
        ...sign,
        questions: sign.questions.map((question) =>
          question.kind === 'single' && question.id === 'worry'
            ? { ...question, quiet: [] }
            : question,
        ),
      })),
    );
    expect(triage(quietSheet(), louder)).toEqual(now(['R9-worry']));
    expect(triage(quietSheet())).toEqual(nextVisit);
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

describe('reasons', () => {
  test.each<{ told: string; sheet: object; expected: readonly object[] }>(
    // prettier-ignore
    [
      { told: 'a quiet sheet has none', sheet: quietSheet(), expected: [] },
      { told: 'a yes is sure', sheet: quietSheet({ alert: 'yes' }),
        expected: [{ rule: 'R10-alert', answers: [{ question: 'alert', value: 'yes' }], sure: true }] },
      { told: 'a not-sure is not', sheet: quietSheet({ alert: 'not-sure' }),
        expected: [{ rule: 'R10-alert', answers: [{ question: 'alert', value: 'not-sure' }], sure: false }] },
      {
        told: 'a yes whose follow-up is not-sure is not sure, and both are named',
        sheet: quietSheet({ vision: 'yes', 'vision.course': 'not-sure' }),
        expected: [
          {
            rule: 'R1-vision',
            answers: [
              { question: 'vision', value: 'yes' },
              { question: 'vision.course', value: 'not-sure' },
            ],
            sure: false,
          },
        ],
      },
      {
        told: 'a rule that holds one way for sure is sure, though the other way is not',
        sheet: {
          injury: 'yes',
          'injury.head': 'yes',
          headache: 'yes',
          'headache.severe': 'no',
          vomiting: 'not-sure',
        },
        expected: [
          {
            rule: 'R4c-headache-and-vomiting',
            answers: [
              { question: 'headache', value: 'yes' },
              { question: 'vomiting', value: 'not-sure' },
            ],
            sure: false,
          },
          {
            rule: 'R7d-head-knock-with-head-signs',
            answers: [
              { question: 'injury', value: 'yes' },
              { question: 'injury.head', value: 'yes' },
              { question: 'headache', value: 'yes' },
              { question: 'vomiting', value: 'not-sure' },
            ],
            sure: true,
          },
        ],
      },
      {
        told: 'what nobody answered makes nothing sure',
        sheet: { injury: 'yes', 'injury.head': 'yes', headache: 'not-sure' },
        expected: [
          {
            rule: 'R7d-head-knock-with-head-signs',
            answers: [
              { question: 'injury', value: 'yes' },
              { question: 'injury.head', value: 'yes' },
              { question: 'headache', value: 'not-sure' },
            ],
            sure: false,
          },
        ],
      },
      {
        told: 'a quiet answer and one that nobody gave are not named',
        sheet: { injury: 'yes', 'injury.head': 'yes', headache: 'no', vomiting: 'yes' },
        expected: [
          {
            rule: 'R7d-head-knock-with-head-signs',
            answers: [
              { question: 'injury', value: 'yes' },
              { question: 'injury.head', value: 'yes' },
              { question: 'vomiting', value: 'yes' },
            ],
            sure: true,
          },
        ],
      },
      {
        told: 'a danger point comes with the list of topics',
        sheet: quietSheet({ topics: ['growth', 'limp'], 'topic.limp': 'not-sure' }),
        expected: [
          {
            rule: 'R8-limp',
            answers: [
              { question: 'topics', value: ['growth', 'limp'] },
              { question: 'topic.limp', value: 'not-sure' },
            ],
            sure: false,
          },
        ],
      },
      { told: 'a sheet with gaps and no sign says only that it has gaps', sheet: { gate: 'no', headache: 'yes' },
        expected: [{ rule: 'R-INCOMPLETE', answers: [], sure: true }] },
      { told: 'a sheet with gaps and a sign names the sign alone', sheet: { gate: 'yes' },
        expected: [{ rule: 'R0-gate', answers: [{ question: 'gate', value: 'yes' }], sure: true }] },
      { told: 'a sheet with an unknown question can not be judged', sheet: { ...quietSheet(), sight: 'no' },
        expected: [{ rule: 'R-INVALID', answers: [], sure: true }] },
      { told: 'a list is no sheet', sheet: [], expected: [{ rule: 'R-INVALID', answers: [], sure: true }] },
    ],
  )('$told', ({ sheet, expected }) => {
    expect(reasons(sheet)).toEqual(expected);
  });

  test('name no list of topics that nobody gave', () => {
    const by = withRule('R9-worry', { when: any(loud('worry'), picked('limp')) });
    expect(reasons({ worry: 'yes' }, by)).toEqual([
      { rule: 'R9-worry', answers: [{ question: 'worry', value: 'yes' }], sure: true },
    ]);
  });

  test('are the rules that the answers so far show, each with the answers that speak for it', () => {
    fc.assert(
      fc.property(anySheet(), (sheet) => {
        const { because } = urgentSoFar(sheet);
        fc.pre(because.length > 0);
        const given = reasons(sheet);
        expect(given.map(({ rule }) => rule)).toEqual(because);
        for (const { rule, answers } of given) {
          const definition = ruleset.rules.find(({ id }) => id === rule);
          const speaks = (id: QuestionId) =>
            sheet[id] !== undefined && (id === 'topics' || specRank(id, sheet[id]) === 1);
          expect(answers).toEqual(
            definition === undefined
              ? []
              : questionsIn(definition.when)
                  .filter(speaks)
                  .map((question) => ({ question, value: sheet[question] })),
          );
        }
      }),
      law,
    );
  });

  test('are sure when they would hold without the answers "not sure"', () => {
    fc.assert(
      fc.property(anySheet(), (sheet) => {
        const sureAnswers = Object.entries(sheet).filter(([, value]) => value !== 'not-sure');
        const surely = urgentSoFar(Object.fromEntries(sureAnswers)).because;
        for (const { rule, sure } of reasons(sheet)) {
          expect([rule, sure]).toEqual([rule, rule === 'R-INCOMPLETE' || surely.includes(rule)]);
        }
      }),
      law,
    );
  });
});

function withRule(id: RuleId, change: Partial<CatalogueRule>): Ruleset {
  return assemble(
    ruleset,
    ruleset.signs.map((sign) => ({
      ...sign,
      rules: sign.rules.map((rule) => (rule.id === id ? { ...rule, ...change } : rule)),
    })),
  );
}
