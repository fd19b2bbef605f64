/** What the rules need of English, in a copy of the tree that lacks it. */
import { mkdtempSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allLocaleProblems } from '../../tools/localeCheck';
import { wideRows } from '../../tools/wide';

test('a point that the rules do not name is refused in English', () => {
  const copy = mkdtempSync(join(tmpdir(), 'locales-'));
  cpSync('locales', join(copy, 'locales'), { recursive: true });
  const file = join(copy, 'locales/en/questions.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"awake":', '"woken":'));
  expect(allLocaleProblems(copy)[0]).toMatch(
    /^locales\/en\/questions\.json: gate\/points: expected awake breathing .*, found woken breathing/,
  );
});

const lacking = [
  ['questions', '"jaw": {', '"jaws": {', 'questions.json: jaw/question'],
  [
    'questions',
    '"known-changed":',
    '"changed":',
    'questions.json: fracture.status/options/known-changed',
  ],
  ['check', '"jaw":', '"jaws":', 'check.json: names/jaw'],
  ['signs', '"tile": "Hearing"', '"title": "Hearing"', 'signs.json: hearing/tile'],
  ['outcome', '"known-changed":', '"changed":', 'outcome.json: because/R6-fracture/known-changed'],
] as const;

test.each(wideRows(lacking, (_, n) => n === 0))(
  'what the rules need and English lacks is named: %s without %s',
  (name, text, other, at) => {
    const copy = mkdtempSync(join(tmpdir(), 'locales-'));
    cpSync('locales', join(copy, 'locales'), { recursive: true });
    const file = join(copy, `locales/en/${name}.json`);
    writeFileSync(file, readFileSync(file, 'utf8').replace(text, other));
    expect(allLocaleProblems(copy)[0]).toBe(`locales/en/${at}: is missing`);
  },
);
