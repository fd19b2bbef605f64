import { describe, expect, test } from 'vitest';
import { papersOf } from '../../src/handout/handoutChoice';
import { columnsOf } from '../../src/handout/speeches';

const languages = { page: 'en', place: 'fr', offered: ['en', 'es', 'ar', 'ur', 'fr'] };
const choice = { clinic: '', isBeside: true, name: '', phone: '', note: '' };

describe('the columns of', () => {
  test.each([
    ['family', 'a4', 'ur', ['en', 'ur']],
    ['family', 'letter', 'ur', ['en', 'ur']],
    ['family', 'a5', 'ur', ['ur']],
    ['family', 'a4', 'en', ['en']],
    ['team', 'a4', 'ur', ['fr', 'ur']],
    ['team', 'letter', 'en', ['fr', 'en']],
    ['team', 'a4', 'fr', ['fr']],
    ['wallet', 'a4', 'ur', ['fr', 'ur']],
    ['poster', 'a3', 'ur', ['ur', 'en', 'es']],
    ['poster', 'a3', 'en', ['en', 'es', 'ar']],
    ['poster', 'a4', 'ur', ['ur', 'en']],
    ['poster', 'letter', 'en', ['en', 'es']],
  ] as const)('a %s sheet on %s in %s are %j', (sheet, paper, language, columns) => {
    expect(columnsOf({ ...choice, sheet, paper, language }, languages)).toEqual(columns);
  });

  test('a family’s sheet that has none beside it are one', () => {
    const alone = { ...choice, sheet: 'family', paper: 'a4', isBeside: false } as const;
    expect(columnsOf({ ...alone, language: 'ur' }, languages)).toEqual(['ur']);
  });

  test.each([
    ['a3', 3],
    ['a4', 2],
    ['letter', 2],
  ] as const)('a poster on %s are %i at most, whatever its language', (paper, most) => {
    expect(papersOf.poster).toContain(paper);
    for (const language of languages.offered) {
      const columns = columnsOf({ ...choice, sheet: 'poster', paper, language }, languages);
      expect(columns).toHaveLength(most);
      expect(columns[0]).toBe(language);
      expect(new Set(columns).size).toBe(most);
    }
  });
});
