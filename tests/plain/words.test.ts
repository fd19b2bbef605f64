import { describe, expect, test } from 'vitest';
import plainEn from '../../locales/en/plain.json';
import { filled, wordsFor } from '../../src/plain/words';

describe('the English words of the plain page', () => {
  const all = JSON.stringify(plainEn);
  test.each([
    ['calm too much', /\b(?:fine|safe|healthy|normal|all clear)\b/i],
    ['name a number to call', /\b(?:911|999|112|111|000)\b/],
    ['speak of a diagnosis', /diagnos/i],
    ['hold markup', /[<>]/],
  ])('never %s', (_, pattern) => {
    expect(all).not.toMatch(pattern);
  });
});

describe('looking words up', () => {
  test('a missing text is an error, not a gap', () => {
    expect(() => wordsFor({ yes: 'Yes' }, 'no')).toThrow('No text for "no".');
  });

  test('every place of a text is filled, or it is an error', () => {
    expect(filled('{{a}} of {{b}}', { a: '1', b: '2' })).toBe('1 of 2');
    expect(() => filled('{{a}} of {{b}}', { a: '1' })).toThrow('No text for "b".');
  });
});
