/** I-13: every phrase of the source has a rule, and every rule a source. */
import { describe, expect, test } from 'vitest';
import { decisions } from '../../docs/safety/decisions';
import { references } from '../../rules/references';
import { ruleset, type RuleId } from '../../rules/ruleset';
import { topicsWithRule } from '../../tools/prove/specification';

interface Traced {
  readonly phrase: string;
  readonly rules: readonly RuleId[];
}

describe('I-13 every phrase of the source has a rule, and every rule a source', () => {
  /** The urgent list of the article, as spec section 2 traces it. */
  // prettier-ignore
  const trace: readonly Traced[] = [
    { phrase: 'new or worsening vision changes', rules: ['R1-vision'] },
    { phrase: 'sudden hearing loss', rules: ['R2a-hearing', 'R2b-hearing-with'] },
    { phrase: 'facial weakness', rules: ['R3a-face', 'R3b-face-with'] },
    { phrase: 'severe headaches or vomiting (possible raised pressure)',
      rules: ['R4a-headache-severe', 'R4b-headache-warning', 'R4c-headache-and-vomiting', 'R4d-vomiting'] },
    { phrase: 'fever with jaw pain or tooth issues (possible osteomyelitis)',
      rules: ['R5a-jaw-and-fever', 'R5b-jaw-danger', 'R5c-fever-danger'] },
    { phrase: 'a suspected fracture', rules: ['R6-fracture'] },
    { phrase: 'any episode of fainting/weakness after injury',
      rules: ['R7a-collapse', 'R7b-weakness', 'R7c-injury-danger', 'R7d-head-knock-with-head-signs'] },
  ];
  /** What spec section 2 adds to it. */
  const added: readonly Traced[] = [
    { phrase: 'sudden emergencies outside the list', rules: ['R0-gate'] },
    { phrase: 'new drowsiness and its like', rules: ['R10-alert'] },
    { phrase: "the caregiver's worry", rules: ['R9-worry'] },
    {
      phrase: 'symptoms that are mostly not urgent',
      rules: topicsWithRule.map((topic) => `R8-${topic}` as const),
    },
  ];

  test.each(trace)('I-13 "$phrase" is in the urgent list that a rule cites', ({ rules }) => {
    const citing = rules.map(theRule).filter(({ sources }) =>
      sources.some((source) => {
        return 'article' in source && source.article === 'When to see a doctor urgently';
      }),
    );
    expect(citing).not.toEqual([]);
    expect(citing.flatMap(({ evidence }) => evidence)).toContain('article');
  });

  test('I-13 together the phrases have all rules, each once', () => {
    const traced = [...trace, ...added].flatMap(({ rules }) => rules);
    expect([...traced].sort()).toEqual(ruleset.rules.map(({ id }) => id).sort());
  });

  test.each(ruleset.rules)('I-13 $id names its sources', ({ sources, evidence, signOff }) => {
    expect(sources).not.toEqual([]);
    expect(evidence).not.toEqual([]);
    for (const source of sources) {
      if ('article' in source) expect(source.article).toMatch(/\w{3}/);
      else if ('reference' in source) expect(references[source.reference]).not.toEqual([]);
      else expect(source.general).toBe(true);
    }
    expect(evidence.includes('to-sign-off') && signOff.length === 0).toBe(false);
    const numbers = decisions.map(({ number }) => number);
    expect(
      signOff.filter((point) => !numbers.includes(point)),
      'expected a number of docs/safety/decisions.ts',
    ).toEqual([]);
  });
});

function theRule(id: RuleId) {
  const rule = ruleset.rules.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`The ruleset has no rule "${id}"`);
  return rule;
}
