// @vitest-environment jsdom
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { languages } from '../../locales';
import { callInsteadLines, careAdvice, whileYouWait } from '../../rules/careAdvice';
import { ruleset } from '../../rules/ruleset';
import { signList, visitNotes } from '../../rules/safetyNetting';
import { plainFiles } from '../../tools/plainPages';
import { wordsOf } from '../../tools/wordsOf';
import { isEnglishOrArabic, wideRows } from '../../tools/wide';

const stamp = 'stamp-1';
const files = new Map(plainFiles(stamp).map(({ path, content }) => [path, content]));
const fileOf = (path: string) => {
  const content = files.get(path);
  if (content === undefined) throw new Error(`Test set-up: there is no ${path}.`);
  return content;
};
const squeezed = (text: string | null | undefined) => (text ?? '').replace(/[ \n]+/g, ' ').trim();

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
  const labelOf = (input: Element) => squeezed(input.closest('label')?.textContent);

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

  test.each(ruleset.questions)('asks $id with every option, help and point', (question) => {
    const { id, kind, options, followUpOf } = question;
    const words: { question: string; options: Readonly<Record<string, string>> } =
      texts.questions[id];
    const field = page.getElementById(`q-${id.replaceAll('.', '_')}`);
    if (field === null) throw new Error(`The page does not ask ${id}.`);
    expect(field.hasAttribute('hidden')).toBe(followUpOf !== undefined);
    const topic = followUpOf?.topic;
    const named = topic === undefined ? '' : `${texts.questions.topics.options[topic]} `;
    expect(squeezed(field.querySelector('legend')?.textContent)).toBe(named + words.question);
    const radios = all(`input[type="radio"][name="${id}"]`, field);
    const boxes = all(`input[type="checkbox"][name="${id}"]`);
    if (kind === 'single') {
      expect(radios.map((radio) => radio.getAttribute('value'))).toEqual(options);
      expect(radios.map(labelOf)).toEqual(options.map((option) => words.options[option]));
      expect(boxes).toEqual([]);
    } else {
      expect(radios.map(labelOf)).toEqual([plain.topics.some, words.options['none']]);
      expect(boxes.map(labelOf)).toEqual(options.map((option) => words.options[option]));
    }
    const given: HelpTexts = texts.questions[id];
    const { help = [], 'not-counted': notCounted = [], points = {}, 'small-child': child } = given;
    const shown = squeezed(field.querySelector('.help')?.textContent);
    // The list of topics has a help of its own: there is no next page.
    const helped = kind === 'multi' ? [plain.topics.help, ...help.slice(-1)] : help;
    for (const text of [...helped, ...notCounted, ...Object.values(points), child]) {
      if (text !== undefined) expect(shown).toContain(squeezed(text));
    }
    expect(all('[data-point]', field).map((point) => point.dataset['point'])).toEqual(
      (question.points ?? []).map((point) => `${id}/${point}`),
    );
  });

  test('no group of answers is described, and each that has points can contradict them', () => {
    expect(all('fieldset[aria-describedby]')).toEqual([]);
    const withPoints = ruleset.questions.filter(({ points = [] }) => points.length > 0);
    expect(all('p[data-contradiction]').map(({ dataset }) => dataset['contradiction'])).toEqual(
      withPoints.map(({ id }) => id),
    );
    expect(all('[data-contradiction]').filter((one) => !one.hasAttribute('hidden'))).toEqual([]);
  });

  test('nothing is ticked, and all fields are in the order of the rules', () => {
    expect(all('[checked], [selected]')).toEqual([]);
    const names = all('input').map((input) => input.getAttribute('name'));
    expect([...new Set(names)]).toEqual(
      ruleset.questions.flatMap(({ id, points = [] }) =>
        points.length === 0 ? [id] : [`${id}.points`, id],
      ),
    );
  });

  test('hides both results, every reason and every line that depends on an answer', () => {
    const depends =
      'form, .now, .low, [data-disposition], [data-when], [data-rule], [data-note], [data-topic], [data-missing], [data-unsure], .sure, .notes, .topics';
    expect(all(depends).length).toBeGreaterThan(200);
    expect(all(depends).filter((one) => !one.hasAttribute('hidden'))).toEqual([]);
  });

  test.each(ruleset.rules)('gives $id as a reason, sure and unsure', ({ id }) => {
    const because = texts.outcome.because[id];
    const reason = page.querySelector(`[data-rule="${id}"]`);
    expect(squeezed(reason?.querySelector('.sure')?.textContent)).toBe(because.yes);
    expect(squeezed(reason?.querySelector('.unsure p')?.textContent)).toBe(because['not-sure']);
  });

  test('I-30 leaves out beside "call first" what would take it back', () => {
    const { 'seek-care-now': nowTexts } = texts.outcome;
    const unless = all('[data-unless~="R0-gate"][data-unless~="R3b-face-with"]');
    const words = unless.map(({ textContent }) => squeezed(textContent)).join('\n');
    for (const text of [
      nowTexts.intro,
      nowTexts.go.home,
      nowTexts.go['no-help'],
      nowTexts['call-instead'].heading,
      nowTexts['answer-rest'].heading,
      nowTexts['answer-rest'].text,
      texts.advice.general['take-along'],
    ]) {
      expect(words).toContain(text);
    }
    const last = page.querySelector('.go-now[data-when~="R0-gate"][data-when~="R3b-face-with"]');
    expect(squeezed(last?.textContent)).toBe(nowTexts['call-first-page']['no-answer']);
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

interface HelpTexts {
  readonly question: string;
  readonly help?: readonly string[];
  readonly 'not-counted'?: readonly string[];
  readonly points?: Readonly<Record<string, string>>;
  readonly 'small-child'?: string;
}
