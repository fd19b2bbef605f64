/** Words that no text may have. */
import { describe, expect, test } from 'vitest';
import { en } from '../../locales/en';
import { ruleset } from '../../rules/ruleset';
import { texts } from './englishTexts';

describe('words that have no place', () => {
  const named = ({ namespace, key }: { namespace: string; key: string }) => `${namespace}:${key}`;
  const holding = (pattern: RegExp, some = texts) =>
    some.filter(({ text }) => pattern.test(text)).map(named);

  test('questions are positive [HZ-08]', () => {
    const asked = texts.filter(
      (one) => one.namespace === 'questions' && one.key.endsWith('/question'),
    );
    expect(asked).toHaveLength(ruleset.questions.length);
    expect(holding(/\b(?:not|no|never|without|cannot)\b|n[’']t\b/i, asked)).toEqual([]);
    expect(
      asked.filter(({ text }) => !/\?(?: Pick all that fit\.)?$/.test(text)).map(named),
    ).toEqual([]);
  });

  test('no text holds HTML or looks like it', () => {
    expect(holding(/[<>]|&[a-z]+;|&#/i)).toEqual([]);
  });

  test('no advice holds a dose [HZ-33]', () => {
    const advice = texts.filter(({ namespace }) => namespace === 'advice');
    expect(
      holding(/\d+\s*(?:mg|ml|mcg|g|µg|iu|units?|tablets?|pills?|drops?|times|doses?)\b/i, advice),
    ).toEqual([]);
    // The one number in it is how long to pinch a nose.
    expect(holding(/\d/, advice)).toEqual(['advice:blocks/bleeding/lines/nosebleed']);
  });

  test('HZ-43 what to do now never says "today"', () => {
    const actions = texts.filter(
      ({ namespace, key }) => namespace === 'outcome' && key.startsWith('seek-care-now/'),
    );
    expect(actions.length).toBeGreaterThan(20);
    expect(holding(/\btoday\b|\btomorrow\b|\bsoon\b/i, actions)).toEqual([]);
    expect(en.outcome['seek-care-now'].go.home).toContain('now, also at night');
  });

  test('a number to call is in no text [HZ-16b]', () => {
    expect(holding(/\b(?:911|999|112|111|000)\b|\+\d|\d{5,}/)).toEqual([]);
  });

  test('that a call costs nothing is promised nowhere [HZ-54a]', () => {
    expect(holding(/\bcredit\b|\bfree\b|\bcosts?\b/i)).toEqual([]);
  });

  test('"diagnosis" occurs only where the check says that it is none, or for the disease itself', () => {
    expect(holding(/diagnos/i)).toEqual([
      'app:disclaimer',
      'app:disclaimer-heading',
      'app:start/not-for/lines/others',
    ]);
    expect(en.app.disclaimer).toContain('This check is not a diagnosis.');
    expect(en.app['disclaimer-heading']).toBe('Not a diagnosis');
  });

  test('no text tells a person what they have', () => {
    expect(holding(/\byou (?:may |might |could |probably )?have (?:a|an|the)\b/i)).toEqual([]);
  });

  test('I-22 nothing on the low page could calm too much', () => {
    const low = texts.filter(
      ({ namespace, key }) =>
        namespace === 'outcome' && /^(?:discuss-next-visit|sign-list)\//.test(key),
    );
    expect(low.length).toBeGreaterThan(20);
    expect(holding(/\b(?:fine|safe|healthy|nothing to worry|all clear|normal)\b/i, low)).toEqual(
      [],
    );
  });
});
