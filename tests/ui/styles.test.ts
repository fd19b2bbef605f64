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
