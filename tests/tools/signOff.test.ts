/** The command as it runs: what it records, refuses and says of what is recorded. */
import { describe, expect, test } from 'vitest';
import { ruleset } from '../../rules/ruleset';
import { languageFingerprint, presentOf, type Present } from '../../src/about/review/present';
import type { Review } from '../../src/about/review/reviewFile';
import type { Words } from '../../src/about/review/words';
import { readRecords, signOffState, familyWords } from '../../tools/signOffRecords';
import { refuseStaleSignOff, signedOffFiles } from '../../tools/signedOff';
import { finished, finishedLanguage, reviewer } from '../about/review/reviews';
import { present, review, english, spanish, folderWith } from './signOffFolder';

describe('what is recorded', () => {
  test('holds for the rules as they are now, and is what the app says', () => {
    const state = signOffState(readRecords(folderWith(review), present), present);
    expect(state.holds?.reviewer).toEqual(reviewer);
    const [[, rules]] = signedOffFiles(state) as [readonly [string, string]];
    expect(rules).toContain('export const signOff: SignOff | null = {"name":"Test Person"');
  });

  test('is outdated once a word has changed, with the number of changes', () => {
    const now = presentOf({ ...english, check: { ...english['check'], continue: 'On' } });
    const state = signOffState(readRecords(folderWith(review), present), now);
    expect(state.holds).toBeUndefined();
    expect(state.outdated?.changes).toEqual([
      { name: 'text/check/continue', before: 'Continue', now: 'On' },
    ]);
    const [[, rules]] = signedOffFiles(state) as [readonly [string, string]];
    expect(rules).toContain('export const signOff: SignOff | null = null');
    expect(rules).toContain(`"version":"${ruleset.version}","changes":1}`);
  });

  test('of a language holds for its words alone', () => {
    const words = {
      ...review,
      decisions: [],
      languages: [finishedLanguage('es', english, spanish)],
    };
    const state = signOffState(readRecords(folderWith(words), present), present);
    expect(state.languages.map(({ tag }) => tag)).toEqual(['es']);
    expect(state.holds).toBeUndefined();
    const former = { ...words.languages[0], fingerprint: 'a'.repeat(64) };
    const changed = { ...words, languages: [former] } as Review;
    expect(signOffState([changed], present)).toMatchObject({
      languages: [],
      formerLanguages: [former],
    });
    expect(languageFingerprint(english, spanish)).toBe(words.languages[0]?.fingerprint);
  });

  // prettier-ignore
  test.each<[what: string, record: Review | string, told: string]>([
    ['cut off', JSON.stringify(review).slice(0, -5), 'broken at'],
    ['with a decision twice', { ...review, decisions: [...review.decisions, ...review.decisions.slice(0, 1)] }, 'a decision is there twice'],
    ['with a decision less', { ...review, decisions: review.decisions.slice(1) }, 'a decision that was there to be taken is missing'],
    ['with a decision turned round', { ...review, decisions: review.decisions.map((one) => ({ ...one, choice: 'rejected' as const })) }, 'a decision is not agreed'],
    ['with decisions on something else', { ...review, decisions: review.decisions.map((one) => ({ ...one, fingerprint: 'b'.repeat(64) })) }, 'its decisions are not on what they say'],
    ['with nothing in it', { ...review, decisions: [] }, 'nothing is decided in it'],
    ['of a language in which no text was read', { ...review, decisions: [], languages: [{ ...finishedLanguage('es', english, spanish), texts: {} }] }, 'texts are not agreed as they are now'],
  ])('%s is no record', (_what, record, told) => {
    expect(() => readRecords(folderWith(record), present)).toThrow(told);
  });
});

describe('where rules, Spanish and Arabic are signed off, another', () => {
  const arabic = familyWords('ar');
  const languages = [
    finishedLanguage('es', english, spanish),
    finishedLanguage('ar', english, arabic),
  ];
  const records = [finished(present, { languages })];
  const other = (words: Words, file: string, texts: object) => ({
    ...words,
    [file]: { ...(words[file] as object), ...texts },
  });
  /** The rules with one quiet answer less. */
  const lessQuiet = presentOf(english, {
    ...present.rules,
    signs: present.rules.signs.map((sign) => ({
      ...sign,
      questions: sign.questions.map((one) =>
        one.id === 'injury.danger' && one.kind === 'single'
          ? { ...one, quiet: one.quiet.slice(1) }
          : one,
      ),
    })),
  });
  const go = { continue: 'Another word' };

  test.each<
    [
      what: string,
      now: { present?: Present; en?: Words; es?: Words },
      holding: readonly string[],
      changed: readonly string[],
    ]
  >([
    ['nothing breaks nothing', {}, ['rules', 'es', 'ar'], []],
    [
      'quiet answer breaks the rules alone',
      { present: lessQuiet },
      ['es', 'ar'],
      ['question/injury.danger'],
    ],
    [
      'English word breaks the rules and what was translated from it',
      { en: other(english, 'check', go) },
      [],
      ['text/check/continue'],
    ],
    ['Spanish word breaks Spanish alone', { es: other(spanish, 'check', go) }, ['rules', 'ar'], []],
    [
      'line of advice breaks the rules and what was translated from it',
      {
        en: other(english, 'advice', {
          general: { ...(english['advice']?.['general'] as object), 'no-aspirin': 'Another line' },
        }),
      },
      [],
      ['text/advice/general/no-aspirin'],
    ],
  ])('%s', (_what, now, holding, changed) => {
    const { en = english, es = spanish } = now;
    const state = signOffState(records, now.present ?? presentOf(en), (tag) =>
      tag === 'en' ? en : tag === 'es' ? es : arabic,
    );
    const own = state.holds === undefined ? [] : ['rules'];
    expect([...own, ...state.languages.map(({ tag }) => tag)]).toEqual(holding);
    expect((state.outdated?.changes ?? []).map(({ name }) => name)).toEqual(changed);
  });
});

test('the committed files say what the records say', () => {
  expect(() => refuseStaleSignOff(process.cwd())).not.toThrow();
});
