// @vitest-environment jsdom
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { languages } from '../../locales';
import { callInsteadLines, careAdvice, whileYouWait } from '../../rules/careAdvice';
import { ruleset } from '../../rules/ruleset';
import { signList, visitNotes } from '../../rules/safetyNetting';
import { wordsOf } from '../../tools/wordsOf';
import { isEnglishOrArabic, wideRows } from '../../tools/wide';
import { stamp, files, fileOf, squeezed } from './plainFile';

test('a page for every language, and one style sheet for all', () => {
  expect([...files.keys()].sort()).toEqual(
    [...languages.map(({ tag }) => `${tag}/plain.html`), 'plain.css'].sort(),
  );
});

describe.each(wideRows(languages, isEnglishOrArabic))('the plain page in $tag', ({ tag, dir }) => {
  const source = fileOf(`${tag}/plain.html`);

  const { plain, ...texts } = wordsOf(tag);

  const page = new DOMParser().parseFromString(source, 'text/html');

  const all = (selector: string, within: ParentNode = page) => [
    ...within.querySelectorAll<HTMLElement>(selector),
  ];

  test('says its language, direction and title', () => {
    expect(page.documentElement.lang).toBe(tag);
    expect(page.documentElement.dir).toBe(dir);
    expect(page.title.replaceAll(/[\u2066\u2069]/g, '')).toBe(`${plain.title} - Marble Check`);
  });

  test('leads to both results by the same fragment: the browser’s history keeps it', () => {
    const fragments = (result: string) =>
      all(`.status .${result} a`).map((link) => link.getAttribute('href'));
    expect(fragments('now')).toEqual(['#result']);
    expect(fragments('low')).toEqual(fragments('now'));
    const result = page.getElementById('result');
    const [first] = all('[data-disposition]');
    expect(result?.nextElementSibling).toBe(first);
  });

  test('has one script file and no other, no style of its own, and nothing that could send [HZ-07]', () => {
    expect(all('script').map(({ outerHTML }) => outerHTML)).toEqual([
      `<script src="../plain.js?${stamp}" async=""></script>`,
    ]);
    expect(all('style, iframe, object, [style], [action], [formaction]')).toEqual([]);
    expect(all('[type="submit"], button:not([type="reset"])')).toEqual([]);
    expect(source).not.toMatch(/\son\w+=|javascript:/i);
    const form = page.querySelector('form');
    expect(form?.getAttribute('method')).toBe('dialog');
    expect(form?.getAttribute('autocomplete')).toBe('off');
    expect(page.querySelector('[http-equiv]')?.getAttribute('content')).toBe(
      "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'",
    );
  });

  test('loads its style sheet, script and icon, and links to the app and the other languages, within the folder', () => {
    const addresses = all('[href], [src]').map(
      (one) => one.getAttribute('href') ?? one.getAttribute('src') ?? '',
    );
    const outward = addresses.filter((one) => !one.startsWith('#'));
    expect(outward).toEqual([
      '../icon.svg',
      `../plain.css?${stamp}`,
      `../plain.js?${stamp}`,
      ...languages.map((one) => `../${one.tag}/plain.html`),
      './',
    ]);
    const inward = addresses.filter((one) => one.startsWith('#'));
    expect(inward.filter((one) => page.getElementById(one.slice(1)) === null)).toEqual([]);
  });

  test('uses every id once', () => {
    const ids = all('[id]').map(({ id }) => id);
    expect(ids.filter((id, n) => ids.indexOf(id) !== n)).toEqual([]);
    const referred = all('[aria-labelledby], [aria-describedby]').map(
      (one) => one.getAttribute('aria-labelledby') ?? one.getAttribute('aria-describedby') ?? '',
    );
    expect(referred.filter((id) => page.getElementById(id) === null)).toEqual([]);
  });

  test('carries all that the two results must carry', () => {
    const now = page.querySelector('[data-disposition="seek-care-now"]');
    const low = page.querySelector('[data-disposition="discuss-next-visit"]');
    const { 'seek-care-now': nowTexts, 'discuss-next-visit': lowTexts } = texts.outcome;
    const blocks: Readonly<Record<string, { lines: Readonly<Record<string, string>> }>> =
      texts.advice.blocks;
    for (const text of [
      nowTexts.intro,
      nowTexts.go.home,
      nowTexts.go['no-help'],
      nowTexts['call-first-page']['no-answer'],
      ...callInsteadLines.map((line) => nowTexts['call-instead'].lines[line]),
      ...whileYouWait.map(({ id }) => texts.advice.general[id]),
      ...careAdvice.flatMap(({ id, lines }) => lines.map((line) => blocks[id]?.lines[line.id])),
      ...Object.values(texts.clinicianCard.lines),
    ]) {
      expect(squeezed(now?.textContent)).toContain(text);
    }
    for (const text of [
      lowTexts.intro,
      lowTexts['for-now-only'],
      lowTexts.again,
      ...visitNotes.map((note) => lowTexts.notes.lines[note]),
      ...signList.map((sign) => texts.outcome['sign-list'].lines[sign]),
    ]) {
      expect(squeezed(low?.textContent)).toContain(text);
    }
  });

  test('shows emergency line, disclaimer, review state and version without a style sheet', () => {
    const open = page.body.cloneNode(true) as HTMLElement;
    for (const hidden of all('[hidden]', open)) hidden.remove();
    const shown = squeezed(open.textContent);
    for (const text of [
      texts.app.emergency,
      texts.app.disclaimer,
      texts.app.unreviewed,
      texts.app['texts-unreviewed'],
      plain['no-result'],
      ...signList.map((sign) => texts.outcome['sign-list'].lines[sign]),
    ]) {
      expect(shown).toContain(text);
    }
    expect(shown).toContain(ruleset.version);
    expect(shown).not.toMatch(/\{\{|undefined|\[object/);
    expect(texts.app.emergency).not.toMatch(/\d/);
  });

  test('uses every text that is made for it', () => {
    const whole = squeezed(page.documentElement.textContent);
    const leaves = (tree: object): readonly string[] =>
      Object.values(tree).flatMap((one: unknown) =>
        typeof one === 'object' && one !== null ? leaves(one) : [String(one)],
      );
    // The page of a withdrawn check has words of its own among them.
    const ofThisPage = Object.entries(plain).filter(([key]) => key !== 'withdrawn');
    expect(
      leaves(Object.fromEntries(ofThisPage)).filter((text) => !whole.includes(squeezed(text))),
    ).toEqual([]);
  });

  test('is under 31.5 kB with its style sheet, as it goes over the wire', () => {
    const bytes = [source, fileOf('plain.css')].map(
      (text) => brotliCompressSync(Buffer.from(text)).length,
    );
    expect(bytes.reduce((sum, one) => sum + one)).toBeLessThan(31_500);
  });
});
