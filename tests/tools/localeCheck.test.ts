import { describe, expect, test } from 'vitest';
import type { Texts } from '../../locales';
import { ar } from '../../locales/ar';
import { en } from '../../locales/en';
import { es } from '../../locales/es';
import { localeProblems } from '../../tools/localeCheck';

/** Spanish with one thing changed in the texts of the app's frame. */
const spanishWith = (app: Readonly<Record<string, unknown>>) => ({
  ...es,
  app: { ...es.app, ...app },
});

test.each([
  ['en', en],
  ['es', es],
  ['ar', ar],
])('the texts of %s are complete', (tag, texts) => {
  expect(localeProblems(tag, texts, en)).toEqual([]);
});

describe('the check of a language', () => {
  const withoutEmergency = Object.fromEntries(
    Object.entries(es.app).filter(([key]) => key !== 'emergency'),
  );
  test.each([
    [
      'a missing text',
      { ...es, app: withoutEmergency } as unknown as Texts,
      'locales/es/app.json: emergency: is missing',
    ],
    [
      'a text too many',
      spanishWith({ more: 'hola' }),
      'locales/es/app.json: more: is not in English',
    ],
    ['an empty text', spanishWith({ emergency: ' ' }), 'locales/es/app.json: emergency: is empty'],
    [
      'markup',
      spanishWith({ emergency: '<b>Llame</b>' }),
      'locales/es/app.json: emergency: holds HTML; texts are plain words',
    ],
    [
      'a lost placeholder',
      spanishWith({ version: 'Reglas {{version}}' }),
      'locales/es/app.json: version: expected the placeholders {{date}} {{version}}, found {{version}}',
    ],
    [
      'a text left in English',
      spanishWith({ emergency: en.app.emergency }),
      'locales/es/app.json: emergency: is the same as in English',
    ],
  ])('names %s with its file and key', (_title, texts, problem) => {
    expect(localeProblems('es', texts, en)).toEqual([problem]);
  });
});
