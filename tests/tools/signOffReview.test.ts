/** Which reviews the command takes, and what it says of the others. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changesBetween } from '../../src/about/review/fingerprint';
import { markOfChange } from '../../src/about/review/judge';
import { presentOf } from '../../src/about/review/present';
import type { Review } from '../../src/about/review/reviewFile';
import { confirmationProblem, readRecords, signOffState } from '../../tools/signOffRecords';
import {
  mergedReviews,
  problemsOfConfirmation,
  problemsOfReview,
  record,
} from '../../tools/signOff';
import { finished, finishedLanguage, reviewer } from '../about/review/reviews';
import { present, review, english, spanish, folderWith } from './signOffFolder';

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
