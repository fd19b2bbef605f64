import { describe, expect, test } from 'vitest';
import { languages } from '../../locales';
import {
  allLocaleProblems,
  checksOf,
  localeProblems,
  textsOf,
  type TextTree,
} from '../../tools/localeCheck';

type Texts = Readonly<Record<string, TextTree>>;
const english = textsOf('en');

/** A language with one text changed. @param path `file/key/.../key` */
function withText(tag: string, path: string, text: TextTree | undefined): Texts {
  const change = (tree: TextTree, [key = '', ...rest]: readonly string[]): TextTree => {
    const branch = tree as Texts;
    if (rest.length > 0) return { ...branch, [key]: change(branch[key] ?? {}, rest) };
    if (text !== undefined) return { ...branch, [key]: text };
    return Object.fromEntries(Object.entries(branch).filter(([name]) => name !== key));
  };
  return change(textsOf(tag), path.split('/')) as Texts;
}
const problemsWith = (tag: string, path: string, text: TextTree | undefined) =>
  localeProblems(tag, withText(tag, path, text), english);

test('the texts of all languages are complete, and their points are those of the rules [HZ-18c]', () => {
  expect(allLocaleProblems()).toEqual([]);
});

describe('the check of a language names, with file and key,', () => {
  test.each<[told: string, path: string, text: TextTree | undefined, problem: string]>([
    ['a missing text', 'app/emergency', undefined, 'app.json: emergency: is missing'],
    ['a text too many', 'app/more', 'hola', 'app.json: more: is not in English'],
    ['an empty text', 'app/emergency', ' ', 'app.json: emergency: is empty'],
    [
      'markup',
      'app/emergency',
      '<b>Llame</b>',
      'app.json: emergency: holds HTML; texts are plain words',
    ],
    [
      'a lost placeholder',
      'app/version',
      'Reglas {{version}}',
      'app.json: version: expected the placeholders {{date}} {{version}}, found {{version}}',
    ],
    [
      'a text left in English',
      'check/continue',
      'Continue',
      'check.json: continue: is the same as in English',
    ],
    [
      'a letter that only looks like one of its script',
      'check/continue',
      'Сontinuar',
      'check.json: continue: holds letters of another script: С',
    ],
    [
      'a point that was lost',
      'questions/gate/points/fit',
      undefined,
      'questions.json: gate/points/fit: is missing',
    ],
    [
      'a straight quote',
      'check/continue',
      'Pulse "Seguir"',
      'check.json: continue: holds a straight quote; quotes are typographic',
    ],
    [
      'a double space',
      'check/continue',
      'Seguir  adelante',
      'check.json: continue: holds a double space',
    ],
    [
      'a number that differs',
      'outcome/because/R2a-hearing/sudden',
      'El oído empeoró rápido, en 2 días o menos.',
      'outcome.json: because/R2a-hearing/sudden: expected the numbers and times 3, 3 day; found 2, 2 day',
    ],
    [
      'a time window that lost its unit [HZ-52b]',
      'questions/gate/question',
      '¿Está pasando algo de esto ahora, o pasó en las últimas 24?',
      'questions.json: gate/question: expected the numbers and times 24, 24 hour; found 24',
    ],
    [
      'a degree sign at which a line may break',
      'questions/fever/help/0',
      'Fiebre es 38 °C (100.4\u00a0°F) o más.',
      'questions.json: fever/help/0: expected a no-break space (U+00A0) before °',
    ],
  ])('%s', (_told, path, text, problem) => {
    expect(problemsWith('es', path, text)).toEqual([`locales/es/${problem}`]);
  });

  test('points in another order', () => {
    const { fit, awake, ...others } = (
      textsOf('es')['questions'] as Readonly<Record<string, { points: Record<string, string> }>>
    )['gate']?.points ?? { fit: '', awake: '' };
    const reordered = { fit: fit ?? '', awake: awake ?? '', ...others };
    expect(problemsWith('es', 'questions/gate/points', reordered)).toEqual([
      'locales/es/questions.json: gate/points/fit: is out of order; expected questions/gate/points/awake here, as in English',
    ]);
  });

  test.each([
    'No ha cambiado, y un médico lo ha revisado',
    'Un médico ya lo revisó',
    'Un médico la ha podido ver',
    'Hace falta evaluarlo',
  ])('a pattern that a review found to mislead, with the reason: %s', (text) => {
    const [problem] = problemsWith('es', 'questions/collapse.status/options/again', text);
    expect(problem).toContain('questions.json: collapse.status/options/again: holds what no text');
    expect(problem).toContain('can mean the person');
  });
});

describe('numbers', () => {
  const checks = {
    ...checksOf('ar'),
    units: { week: 'أسبوع|أسابيع', celsius: 'مئوية' },
    numberWords: { أسبوعين: '2 week', 'ثلاثة?': '3' },
  };
  test.each([
    ['digits of another script', 'في آخر ٣ أسابيع', 'In the last 3 weeks'],
    ['a decimal comma', '٣٧٫٥', '37.5'],
    ['a dual, which says number and unit', 'في آخر أسبوعين', 'In the last 2 weeks'],
    ['a number word', 'ثلاث مرات', 'Three times'],
    ['a degree in words', '٣٨ درجة مئوية', '38 °C'],
  ])('may be written as %s', (_told, text, original) => {
    expect(localeProblems('ar', { app: { a: text } }, { app: { a: original } }, checks)).toEqual(
      [],
    );
  });
});

test.each([
  [
    'another scale',
    'Fiebre: 38\u00a0°F',
    'Fever: 38 °C',
    '38, 38 celsius; found 38, 38 fahrenheit',
  ],
  ['no scale', 'Fiebre: 38 o más', 'Fever: 38 °C or more', '38, 38 celsius; found 38'],
  ['a number word that English lacks', 'Dos veces', 'Again', 'none; found 2'],
  ['another number word', 'Tres señales', 'Two signs', '2; found 3'],
])('%s is refused', (_told, text, original, expected) => {
  const texts = { app: { a: text } };
  expect(localeProblems('es', texts, { app: { a: original } }, checksOf('es'))).toEqual([
    `locales/es/app.json: a: expected the numbers and times ${expected}`,
  ]);
});

test('the name of a clinic, which may be Latin, is refused without isolates too', () => {
  const path = 'app/clinic/help-line';
  expect(problemsWith('ar', path, '{{clinic}}، خط المساعدة:')[0]).toContain('without isolates');
});

test.each([
  ['clinicianCard', 'lines/bone-needle', 'قد تفشل إبرة داخل العظم (IO) أو قد تكسر العظم.', 'IO'],
  ['handout', 'sheet/qr', 'رمز QR فيه رابط الأسئلة', 'QR'],
])(
  'Latin text without isolates is refused in a text from right to left: %s',
  (file, key, text, latin) => {
    expect(problemsWith('ar', `${file}/${key}`, text)).toEqual([
      `locales/ar/${file}.json: ${key}: holds "${latin}" without isolates (U+2066 before, U+2069 after)`,
    ]);
  },
);

test.each(languages)('$tag has the file that its checks are in', ({ tag }) => {
  expect(Object.keys(checksOf(tag).units)).toEqual([
    'minute',
    'hour',
    'day',
    'week',
    'month',
    'celsius',
    'fahrenheit',
  ]);
});
