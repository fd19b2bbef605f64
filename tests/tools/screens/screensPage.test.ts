/** The contact sheet: the page is what the command writes, and shows what is there. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages } from '../../../locales';
import { en } from '../../../locales/en';
import { minutesPromised, quietChecks } from '../../../tools/screens/readingTime';
import { screensPage } from '../../../tools/screens/screensPage';

const page = readFileSync('docs/screens.md', 'utf8');
const folder = 'docs/images/screens';

test('docs/screens.md is what `npm run screens` writes', () => {
  expect(page).toBe(screensPage());
});

test('it shows every picture in its folder, and no other', () => {
  const shown = [...page.matchAll(/\(images\/screens\/([^)]+)\)/gu)].map(([, name]) => name);
  expect(shown.toSorted()).toEqual(readdirSync(folder).toSorted());
});

test('the pictures have at most 4 MB in all', () => {
  const sizes = readdirSync(folder).map((name) => statSync(`${folder}/${name}`).size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(4_000_000);
});

test('every language has been measured, and no other', () => {
  expect(Object.keys(quietChecks)).toEqual(languages.map(({ tag }) => tag));
});

test('Start promises the minutes that stand on it', () => {
  expect(en.app.start.how).toContain(`${minutesPromised().join(' to ')} minutes`);
});
