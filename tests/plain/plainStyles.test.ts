// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ruleset } from '../../rules/ruleset';
import { plainStyles } from '../../src/plain/plainStyles';
import { lookFiles, plainFiles } from '../../tools/plainPages';

const files = new Map(plainFiles('stamp-1').map(({ path, content }) => [path, content]));
const css = files.get('plain.css') ?? '';
const page = new DOMParser().parseFromString(files.get('en/plain.html') ?? '', 'text/html');
const rules = css.slice(css.indexOf('@supports selector(:has(*)){')).trimEnd().split('\n');

describe('the style sheet', () => {
  test('names only ids and states that are in the page', () => {
    const ids = [...new Set([...rules.join().matchAll(/#([\w-]+)/g)].map(([, id = '']) => id))];
    expect(ids.length).toBeGreaterThan(150);
    expect(ids.filter((id) => page.getElementById(id) === null)).toEqual([]);
    const values = new Set(rules.join().match(/\[data-(?!unless)[a-z]+~?="[^"]+"\]/g));
    expect(values.size).toBeGreaterThan(50);
    for (const selector of values) expect(page.querySelector(selector), selector).not.toBeNull();
  });

  test.each(ruleset.rules)(
    '$id shows the urgent result and its reason, and hides the count',
    ({ id }) => {
      const showing = rules.filter((rule) => rule.includes(`[data-when~="${id}"]`));
      expect(showing[0]).toMatch(/ \.now,.*\{display:block\}$/);
      expect(showing[1]).toMatch(/ li\[data-when~="[^"]+"\]\{display:list-item\}$/);
      const at = rules.indexOf(showing[1] ?? '');
      expect(rules[at + 1]).toMatch(/ \.missing,.*\{display:none!important\}$/);
    },
  );

  test('shows the low result by one rule, before the form and after all else', () => {
    const showing = rules.filter((rule) => rule.includes('.low'));
    expect(showing).toHaveLength(1);
    expect(rules.slice(-4)).toEqual([
      showing[0],
      '#check[data-stamp="stamp-1"]:has(#whole){display:flex}',
      'main:has(#check[data-stamp="stamp-1"] #whole) .no-result{display:none}',
      '}',
    ]);
  });

  test('holds no words of any language', () => {
    expect(rules.join('')).toMatch(/^[\x20-\x7e]*$/);
    expect(rules.filter((rule) => /content:(?!counter\(missing\))/.test(rule))).toEqual([]);
  });

  test('never puts one :has() into another, which no browser reads', () => {
    const inside = /:has\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*:has/;
    expect(rules.filter((rule) => inside.test(rule))).toEqual([]);
    expect(inside.test('main:has(#check:has(#whole))')).toBe(true);
  });
});

describe('how it looks', () => {
  const look = lookFiles
    .map((file) => readFileSync(file, 'utf8'))
    .join('')
    .replace(/\/\*[\s\S]*?\*\//g, '');
  const showing = [...look.matchAll(/([^{}]+)\{[^{}]*display:(?!\s*none)[^{}]*\}/g)].map(
    ([, selector = '']) => selector.trim(),
  );

  test('shows nothing that the HTML hides', () => {
    expect(showing.length).toBeGreaterThan(5);
    for (const selector of showing) {
      const shown = [...page.querySelectorAll(selector)];
      expect(
        shown.filter((element) => element.hasAttribute('hidden')),
        selector,
      ).toEqual([]);
    }
  });

  test('is left out of the rules: an empty look makes the same rules', () => {
    expect(plainStyles(ruleset, '', 'stamp-1')).toBe(`${rules.join('\n')}\n`.replace(/^\n/, ''));
  });
});
