/** The command as it runs: what it records, refuses and says of what is recorded. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ruleset } from '../../rules/ruleset';
import { changesBetween } from '../../src/about/review/fingerprint';
import { markOfChange } from '../../src/about/review/judge';
import { languageFingerprint, presentOf, type Present } from '../../src/about/review/present';
import type { Review } from '../../src/about/review/reviewFile';
import type { Words } from '../../src/about/review/words';
import {
  confirmationProblem,
  readRecords,
  signOffState,
  familyWords,
  presentNow,
} from '../../tools/signOffRecords';
import {
  mergedReviews,
  problemsOfConfirmation,
  problemsOfReview,
  record,
} from '../../tools/signOff';
import { refuseStaleSignOff, signedOffFiles } from '../../tools/signedOff';
import { finished, finishedLanguage, reviewer } from '../about/review/reviews';

const present = presentNow();
const review = finished(present);
const [english, spanish] = [familyWords('en'), familyWords('es')];

function folderWith(...reviews: readonly (Review | string)[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'sign-offs-'));
  reviews.forEach((one, at) => {
    const text = typeof one === 'string' ? one : JSON.stringify(one);
    writeFileSync(join(folder, `2026-11-29-rules-${String(at)}.json`), text);
  });
  return folder;
}

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

describe('a review', () => {
  test('whose words of a language are not all agreed is refused', () => {
    const whole = finishedLanguage('es', english, spanish);
    const [first = ''] = Object.keys(whole.texts);
    const texts = Object.fromEntries(Object.entries(whole.texts).filter(([id]) => id !== first));
    const said = problemsOfReview({ ...review, languages: [{ ...whole, texts }] }, present);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(first);
  });

  test('of a language alone is taken when each text is agreed, and not once a word is another one', () => {
    const whole = finishedLanguage('es', english, spanish);
    const ofWords = { ...review, decisions: [], languages: [whole] };
    expect(problemsOfReview(ofWords, present)).toEqual([]);
    const otherWord = { ...spanish, check: { ...spanish['check'], continue: 'Otra' } };
    const former = finishedLanguage('es', english, otherWord);
    const said = problemsOfReview({ ...ofWords, languages: [former] }, present);
    expect(said).toHaveLength(2);
    expect(said[1]).toContain('1 of ');
    expect(said[1]).toContain('check/continue');
  });

  test('of other rules in a second file is refused', () => {
    const other = { ...review, fingerprint: 'c'.repeat(64) };
    expect(() => mergedReviews([review, other])).toThrow('different rules');
  });
});

describe('where only words have changed since a sign-off', () => {
  // Signed before one word was another one.
  const earlier = presentOf({ ...english, check: { ...english['check'], continue: 'On' } });
  const before = finished(earlier);
  const changes = changesBetween(before.seen, present.items);
  const texts = Object.fromEntries(changes.map((one) => [one.name, markOfChange(one)]));
  const words: Review = {
    ...finished(present, { reviewer: { ...reviewer, name: 'Another', date: '2026-11-30' } }),
    decisions: [],
    confirmed: { former: before.fingerprint, texts },
  };

  test('who confirms them stands behind the rules beside who decided', () => {
    const state = signOffState(readRecords(folderWith(before, words), present), present);
    expect(state.holds?.reviewer).toEqual({
      name: 'Test Person, Another',
      role: 'pediatrician, pediatrician',
      date: '2026-11-30',
    });
  });

  // prettier-ignore
  test.each<[what: string, records: readonly Review[], of: Review, told: string]>([
    ['one that nobody has read', [before], { ...words, confirmed: { former: before.fingerprint, texts: {} } }, 'not confirmed: text/check/continue'],
    ['one read with other words', [before], { ...words, confirmed: { former: before.fingerprint, texts: { 'text/check/continue': 'd'.repeat(64) } } }, 'not confirmed: text/check/continue'],
    ['a sign-off that there is not', [], words, 'is not recorded'],
    ['a rule as well', [{ ...before, seen: { ...before.seen, 'rule/R0-gate': {} } }], words, 'more than words has changed'],
    ['two that confirm each other', [{ ...before, decisions: [], confirmed: { former: words.fingerprint, texts } }, words], words, 'no decisions stand behind it'],
    ['nobody’s name', [before], { ...words, reviewer: { ...reviewer, name: ' ' } }, 'reviewer is missing'],
  ])('%s is no confirmation', async (_what, records, of, told) => {
    expect((await problemsOfConfirmation(of, records, present)).join()).toContain(told);
    expect(confirmationProblem(of, records)).toContain(told);
  });

  test('of other words than those of now is refused by the text that is another one', async () => {
    const said = await problemsOfConfirmation({ ...before, decisions: [] }, [before], present);
    expect(said.join()).toContain('text/check/continue: was On, is Continue');
  });

  test('the solver finds no sheet that ends elsewhere, so it counts', async () => {
    expect(await problemsOfConfirmation(words, [before], present)).toEqual([]);
  });
});

describe('a file that the command is given', () => {
  const text = JSON.stringify(review);
  const older = finished(presentOf(english, { ...present.rules, reviewBy: '2020-01-01' }));
  const [first] = review.decisions;
  const recorded = async (...files: readonly string[]) => {
    const folder = folderWith();
    const given = folderWith(...files);
    const paths = readdirSync(given).map((name) => join(given, name));
    const told = await record(paths, folder).catch((error: unknown) => [String(error)]);
    return { told: told.join(), left: readdirSync(folder).length };
  };

  // prettier-ignore
  test.each<[what: string, files: readonly string[], told: string]>([
    ['is forged', [text.replace('"Continue"', '"Go on"')], 'rules-0.json: forged at fingerprint'],
    ['is truncated', [text.slice(0, 500)], 'rules-0.json: broken at 1:501'],
    ['has a name twice', [text.replace('"rules":', '"rules":"0","rules":')], 'rules-0.json: twice at rules'],
    ['has a decision twice', [JSON.stringify({ ...review, decisions: [...review.decisions, first] })], 'Decision 1 has more than one answer'],
    ['is of older rules', [JSON.stringify(older)], 'review-by: was 2020-01-01, is '],
    ['is of another format', [text.replace('review/1"', 'review/0"')], 'rules-0.json: version at marble-check-review/0'],
    ['is of another program', ['{"resourceType":"Bundle"}'], 'rules-0.json: foreign at format'],
    ['is huge', [text + ' '.repeat(5_000_000)], 'rules-0.json: too-large at 4000000'],
    ['no person can have made', [text + ' '.repeat(16_000_000)], 'rules-0.json: too large to be a review'],
    ['is broken beside one that is not', [text, text.slice(0, 500)], 'rules-1.json: broken at 1:501'],
  ])('and that %s is refused with the place, and nothing is written', async (_what, files, told) => {
    const refused = await recorded(...files);
    expect(refused.told).toContain(told);
    expect(refused.left).toBe(0);
  });

  test('twice counts once', async () => {
    expect(await recorded(text, text)).toEqual({ told: '', left: 1 });
  });

  test('and is recorded already is left as it is', async () => {
    const folder = folderWith();
    const file = join(folderWith(text), '2026-11-29-rules-0.json');
    expect(await record([file], folder)).toEqual([]);
    expect((await record([file], folder)).join()).toContain('is there already');
  });
});

test('the committed files say what the records say', () => {
  expect(() => refuseStaleSignOff(process.cwd())).not.toThrow();
});

test('the command records a finished review once, and --check says what holds', () => {
  const folder = folderWith();
  const file = join(folderWith(review), '2026-11-29-rules-0.json');
  const run = (...args: readonly string[]) =>
    spawnSync('npx', ['tsx', 'tools/signOff.ts', '--folder', folder, ...args], {
      encoding: 'utf8',
    });
  const none = run('--check');
  expect(none.status).toBe(0);
  expect(none.stdout).toContain('Nobody has signed');
  expect(run(file).status).toBe(0);
  expect(readdirSync(folder)).toHaveLength(1);
  expect(run('--check').stdout).toContain('Signed off by Test Person, pediatrician');
  const [name = ''] = readdirSync(folder);
  const text = readFileSync(join(folder, name), 'utf8');
  writeFileSync(join(folder, name), text.replace('"Continue"', '"Go on"'));
  const forged = run('--check');
  expect([forged.status, forged.stderr]).toEqual([1, `${name}: forged at fingerprint\n`]);
  writeFileSync(join(folder, name), text.slice(0, 500));
  const cut = run('--check');
  expect(cut.status).toBe(1);
  expect(cut.stderr).toContain(`${name}: broken at `);
  const earlier = finished(presentOf(english, { ...present.rules, reviewBy: '2020-01-01' }));
  writeFileSync(join(folder, name), JSON.stringify(earlier));
  const outdated = run('--check');
  expect(outdated.status).toBe(0);
  expect(outdated.stdout).toContain('changed since: 1');
});
