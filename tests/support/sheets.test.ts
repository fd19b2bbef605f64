import { describe, expect, test } from 'vitest';
import { isOpen, unanswered } from '../../rules/answerSheet';
import type { Answer } from '../../rules/questions';
import { assemble, ruleset } from '../../rules/ruleset';
import { answersTo, everySheet, quietSheet, without, type Answers } from './sheets';

describe('quietSheet', () => {
  test('says "no" to every lead, picks no topic, and answers nothing else', () => {
    const sheet = quietSheet();
    const leads = ruleset.questions.filter((question) => question.followUpOf === undefined);
    expect(sheet).toEqual(
      Object.fromEntries(leads.map(({ id }) => [id, id === 'topics' ? [] : 'no'])),
    );
  });

  test('keeps what the row states and fills the follow-ups that it opens with quiet answers', () => {
    const stated = { hearing: 'yes', 'hearing.with': 'not-sure', topics: ['limp'] } as const;
    expect(quietSheet(stated)).toEqual({
      ...quietSheet(),
      ...stated,
      'hearing.course': 'slow',
      'topic.limp': 'no',
    });
  });

  test('fits a smaller ruleset too', () => {
    const small = assemble(
      ruleset,
      ruleset.signs.filter(({ id }) => id === 'bone'),
    );
    expect(quietSheet({ fracture: 'yes' }, small)).toEqual({
      fracture: 'yes',
      'fracture.status': 'known-healing',
    });
  });

  test.each<{ mistake: string; stated: object; message: RegExp }>([
    { mistake: 'an unknown id', stated: { sight: 'yes' }, message: /no question "sight"/ },
    { mistake: 'an unknown value', stated: { face: 'maybe' }, message: /"maybe" is no answer/ },
    { mistake: 'an unknown topic', stated: { topics: ['hair'] }, message: /no answer to "topics"/ },
    { mistake: 'a closed follow-up', stated: { 'face.with': 'yes' }, message: /is not asked/ },
  ])('refuses a row with $mistake', ({ stated, message }) => {
    expect(() => quietSheet(stated as Answers)).toThrow(message);
  });
});

test('without drops these answers and no other', () => {
  const { gate, worry, ...rest } = quietSheet();
  expect([gate, worry]).toEqual(['no', 'no']);
  expect(without(quietSheet(), 'gate', 'worry')).toEqual(rest);
});

test('answersTo yields every option of a single question, and every set of topics', () => {
  const [gate] = ruleset.questions;
  const topics = ruleset.questionById.get('topics');
  if (gate === undefined || topics === undefined) throw new Error('The ruleset has lost them');
  expect([...answersTo(gate)]).toEqual(['yes', 'no', 'not-sure']);
  expect(new Set<Answer>(answersTo(topics)).size).toBe(2 ** 17);
});

describe('everySheet', () => {
  test('yields complete sheets only, each once, with nothing in closed follow-ups', () => {
    const sheets = [...everySheet(['jaw', 'jaw.danger', 'fever', 'fever.danger'])];
    expect(new Set(sheets.map((sheet) => JSON.stringify(sheet))).size).toBe(sheets.length);
    for (const sheet of sheets) {
      expect(unanswered(sheet)).toEqual([]);
      const closed = ruleset.questions.filter((question) => !isOpen(question, sheet));
      expect(closed.filter(({ id }) => sheet[id] !== undefined)).toEqual([]);
    }
  });

  test('refuses a group that the ruleset does not have', () => {
    const none = assemble(ruleset, []);
    expect(() => [...everySheet(['gate'], none)]).toThrow(/lacks one of gate/);
  });
});
