import { createInstance } from 'i18next';
import { describe, expect, test } from 'vitest';
import { en } from '../../locales/en';
import { ruleset } from '../../rules/ruleset';
import { MissingTextError, startI18n } from '../../src/platform/i18n';
import { answerTexts, optionText, questionText } from '../../src/ui/questionText';

const t = startI18n('en', en).getFixedT('en', 'questions');

describe('the words of a question', () => {
  test.each(ruleset.questions)(
    '$id has the parts that the rules name, and no other',
    (question) => {
      const { help, notCounted, smallChild, points } = questionText(t, question);
      expect(help.length > 0).toBe(question.parts.includes('help'));
      expect(notCounted.length > 0).toBe(question.parts.includes('not-counted'));
      expect(smallChild !== undefined).toBe(question.parts.includes('small-child'));
      expect(points.map(({ id }) => id)).toEqual(question.points ?? []);
      for (const { text } of points) expect(text).toMatch(/\S/);
    },
  );
});

test.each([
  ['one option', 'no', ['No, none of these']],
  ['not sure', 'not-sure', ['Not sure']],
] as const)('an answer in words: %s', (_, answer, words) => {
  expect(answerTexts(t, 'gate', answer)).toEqual(words);
});

test('a list of topics in words, and an empty one', () => {
  expect(answerTexts(t, 'topics', ['limp', 'belly'])).toEqual([
    'A limp',
    'Belly pain, a big or hard belly, loose poo, or yellow skin or eyes',
  ]);
  expect(answerTexts(t, 'topics', [])).toEqual(['None of these']);
});

test.each([
  ['an option that has no text', () => optionText(t, 'gate', 'maybe')],
  [
    'a part that has no text',
    () =>
      questionText(t, {
        id: 'vision',
        kind: 'single',
        options: [],
        quiet: [],
        parts: [],
        points: ['none-such'],
      }),
  ],
])('%s throws, naming the key', (_, read) => {
  expect(read).toThrow(MissingTextError);
  expect(read).toThrow(/expected it in locales/);
});

test('without that handler i18next would put the key on the page', () => {
  const lax = createInstance();
  void lax.init({ lng: 'en', initAsync: false, resources: { en: { app: {} } }, defaultNS: 'app' });
  expect(lax.t('name')).toBe('name');
});
