import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const folder = 'src/ui/styles';
const physical =
  /(?:^|[\s;{])((?:margin|padding|border|inset)-(?:left|right|top|bottom)[\w-]*|left|right|top|bottom|width|height|(?:min|max)-(?:width|height)|text-align:\s*(?:left|right)|float)\s*:/;

/** Declarations only: media queries ask about the screen, which has no reading direction. */
const declarations = (css: string) =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('@'));

/** What a style sheet keeps in sight while the page is scrolled: the selector of each such rule. */
const keptInSight = (css: string): readonly string[] =>
  [...css.matchAll(/([^{};]+)\{[^{}]*position:\s*(?:sticky|fixed)\b/g)].map(([, selector = '']) =>
    selector.trim(),
  );

describe('style sheets', () => {
  const files = [folder, 'src/plain'].flatMap((place) =>
    readdirSync(place).map((file) => `${place}/${file}`),
  );
  test.each(files.filter((file) => file.endsWith('.css')))(
    '%s uses logical properties only',
    (file) => {
      const css = readFileSync(file, 'utf8');
      expect(declarations(css).filter((line) => physical.test(line))).toEqual([]);
    },
  );

  test.each(['  margin-left: 1px;', '  width: 3px;', 'a { left: 0; }', '  padding-top: 0;'])(
    'the search finds %j',
    (line) => {
      expect(physical.test(line)).toBe(true);
    },
  );
});

/** No answer is among them: one that stays in sight can be pressed with points unread. */
test('only these are kept in sight over what is scrolled [HZ-51]', () => {
  const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => readFileSync(`src/${file}`, 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''));
  const kept = sheets.flatMap(keptInSight);
  expect(kept.toSorted()).toEqual([
    '.handout-bar > :first-child',
    '.handout-made',
    '.in-sight',
    '.kept-in-sight',
    '.kiosk-bar',
    '.kiosk-head',
    '.status',
    '.team-view',
    '.waiting',
  ]);
  // However such a rule is written, the search above finds it.
  expect(sheets.join('\n').match(/\b(?:sticky|fixed)\s*[;}!]/g)).toHaveLength(kept.length);
});
