import { describe, expect, test } from 'vitest';
import {
  all,
  any,
  loud,
  picked,
  questionsIn,
  read,
  type Condition,
  type Meaning,
} from '../../rules/condition';

const inWords: Meaning<string> = {
  loud: (question) => question,
  picked: (topic) => `${topic} picked`,
  all: (parts) => `(${parts.join(' and ')})`,
  any: (parts) => `(${parts.join(' or ')})`,
};

const headKnock = all(loud('injury'), loud('injury.head'), any(loud('headache'), picked('limp')));

test('a condition is data that survives a copy by JSON', () => {
  expect(JSON.parse(JSON.stringify(headKnock))).toEqual({
    op: 'all',
    of: [
      { op: 'loud', question: 'injury' },
      { op: 'loud', question: 'injury.head' },
      {
        op: 'any',
        of: [
          { op: 'loud', question: 'headache' },
          { op: 'picked', topic: 'limp' },
        ],
      },
    ],
  });
});

describe('read', () => {
  test.each<{ condition: Condition; words: string }>([
    { condition: loud('gate'), words: 'gate' },
    { condition: picked('belly'), words: 'belly picked' },
    { condition: all(), words: '()' },
    { condition: any(loud('jaw')), words: '(jaw)' },
    { condition: headKnock, words: '(injury and injury.head and (headache or limp picked))' },
  ])('gives $words its meaning from the leaves up', ({ condition, words }) => {
    expect(read(condition, inWords)).toBe(words);
  });

  test.each([
    { told: 'unknown', condition: { op: 'none-of', of: [] } },
    { told: 'absent', condition: {} },
    { told: 'unknown and deep inside', condition: all(loud('gate'), any({ op: 'x' } as never)) },
  ])('throws when the operator is $told', ({ condition }) => {
    expect(() => read(condition as Condition, inWords)).toThrow(/Unknown condition: \{/);
  });
});

describe('questionsIn', () => {
  test.each<{ told: string; condition: Condition; questions: readonly string[] }>([
    { told: 'one question', condition: loud('gate'), questions: ['gate'] },
    { told: 'a topic, which is in the list', condition: picked('limp'), questions: ['topics'] },
    { told: 'nothing', condition: any(), questions: [] },
    {
      told: 'each question in the order in which it is named',
      condition: headKnock,
      questions: ['injury', 'injury.head', 'headache', 'topics'],
    },
    {
      told: 'a question once, though it is named twice',
      condition: any(all(loud('jaw'), loud('fever')), all(loud('fever'), loud('alert'))),
      questions: ['jaw', 'fever', 'alert'],
    },
  ])('names $told', ({ condition, questions }) => {
    expect(questionsIn(condition)).toEqual(questions);
  });
});
