/** A deployment file with doubled names, odd encodings, pasted numbers, hidden marks or no end. */
import { describe, expect, test } from 'vitest';
import { mostProblems } from '../../src/deployment/readDeployment';
import { north, gb, readText, read, problemsIn } from './readFile';

describe('a name that comes twice in its group', () => {
  const content = `{
  "countries": [{"country": "GB", "emergencyNumber": "112", "emergencyNumber": "999"}],
  "defaultCountry": "GB",
  "languages": ["en"], "l\\u0061nguages": ["es"]
}`;

  test('is named with both places [HZ-72]', () => {
    expect(problemsIn(content)).toEqual([
      {
        path: 'countries[0].emergencyNumber',
        expected: 'name-once',
        found: '"emergencyNumber"',
        places: [
          { line: 2, column: 35 },
          { line: 2, column: 61 },
        ],
      },
      {
        path: 'languages',
        expected: 'name-once',
        found: '"languages"',
        places: [
          { line: 4, column: 3 },
          { line: 4, column: 24 },
        ],
      },
    ]);
  });

  test('takes no number away at start [HZ-72b]', () => {
    expect(readText(content)).toMatchObject({ ok: true, deployment: { countries: [gb] } });
  });
});

describe('how the file was saved', () => {
  const content = JSON.stringify({ clinics: [{ ...north, name: 'Niñez' }], countries: [gb] });

  test('a byte order mark is no fault', () => {
    expect(readText(`\uFEFF${content}`)).toMatchObject({ ok: true });
    expect(problemsIn(`\uFEFF${content}`)).toEqual([]);
  });

  test.each<[string, Buffer]>([
    ['with its mark', Buffer.from(`\uFEFF${content}`, 'utf16le')],
    ['without a mark', Buffer.from(content, 'utf16le')],
    ['the other way round', Buffer.from(`\uFEFF${content}`, 'utf16le').swap16()],
  ])('UTF-16 is named: %s', (_how, bytes) => {
    expect(problemsIn(bytes.toString('utf8'))).toEqual([
      { path: '', expected: 'utf-8', found: 'UTF-16' },
    ]);
  });

  test('bytes that are no UTF-8 are named with their place, and the number is there', () => {
    const text = Buffer.from(content, 'latin1').toString('utf8');
    expect(readText(text)).toMatchObject({ ok: true, deployment: { countries: [gb] } });
    expect(problemsIn(text)).toMatchObject([
      { expected: 'utf-8', places: [{ line: 1, column: content.indexOf('ñ') + 1 }] },
    ]);
  });

  test.each(['\n', '\r\n', '\r'])('any line ends are read and counted: %j', (end) => {
    expect(problemsIn(`{${end}${end}"clinics": 5}`)).toMatchObject([{ path: 'clinics' }]);
    expect(problemsIn(`{${end}${end} oops}`)).toMatchObject([{ places: [{ line: 3, column: 2 }] }]);
  });
});

describe('numbers that were pasted [HZ-75a]', () => {
  const withPhone = (phone: string) => ({ clinics: [{ ...north, phone }] });
  test.each<[what: string, pasted: string, clean: string]>([
    ['from a contact, between direction marks', '\u202a+44 20 7946 0100\u202c', '+44 20 7946 0100'],
    ['with no-break spaces', '+44\u00a020\u202f7946\u20070100', '+44 20 7946 0100'],
    ['with a no-break hyphen and a dash', '020\u20117946\u20130100', '020-7946-0100'],
    ['with a minus sign', '020\u22127946', '020-7946'],
    ['with zero-width spaces', '020\u200b7946\ufeff', '0207946'],
    ['with a space behind', '020 7946 ', '020 7946'],
    ['in Arabic digits', '٠٢٠ ٧٩٤٦', '020 7946'],
    ['in Persian digits', '۰۲۰ ۷۹۴۶', '020 7946'],
    ['in Devanagari', '०२० ७९४६', '020 7946'],
    ['in wide digits', '＋４４ ２０', '+44 20'],
  ])('%s', (_what, pasted, clean) => {
    expect(read(withPhone(pasted))).toMatchObject({ ok: true, deployment: withPhone(clean) });
    expect(problemsIn(JSON.stringify(withPhone(pasted)))).toEqual([]);
  });

  test('of emergencies and times of day too', () => {
    const file = {
      countries: [{ country: 'SA', emergencyNumber: '٩٩٧\u200f' }],
      kiosk: { dailyUpdateAt: '٠٣:١٥' },
    };
    expect(read(file)).toMatchObject({
      ok: true,
      deployment: {
        countries: [{ country: 'SA', emergencyNumber: '997' }],
        kiosk: { dailyUpdateAt: '03:15' },
      },
    });
  });

  test('in the digits of every script that this machine can write', () => {
    const scripts = Intl.supportedValuesOf('numberingSystem').flatMap((numberingSystem) => {
      const format = new Intl.NumberFormat('en', { numberingSystem, useGrouping: false });
      const ten = format.format(9876543210);
      return /^\p{Nd}{10}$/u.test(ten) ? [ten] : [];
    });
    expect(scripts.length).toBeGreaterThan(50);
    for (const digits of scripts) {
      expect(read(withPhone(digits))).toMatchObject({ deployment: withPhone('9876543210') });
    }
  });
});

describe('marks in a text', () => {
  test.each([
    ['one that turns the direction', 'North\u202eclinic', 'Northclinic', '"North\\u{202e}clinic"'],
    ['one around it', '\u2066North\u2069', 'North', '"\\u{2066}North\\u{2069}"'],
    ['an escape of terminals', 'North\u001b[2J', 'North [2J', '"North\\u001b[2J"'],
    ['a line end', 'North\nClinic', 'North Clinic', '"North\\nClinic"'],
  ])(
    'are refused with their place, and kept from the page: %s [HZ-75]',
    (_what, name, shown, found) => {
      const content = JSON.stringify({ clinics: [{ ...north, name }], countries: [gb] });
      expect(problemsIn(content)).toEqual([
        { path: 'clinics[0].name', expected: 'no-marks', found },
      ]);
      expect(readText(content)).toMatchObject({
        ok: true,
        deployment: { clinics: [{ ...north, name: shown }], countries: [gb] },
      });
    },
  );

  test('joiners that words of some scripts need are no fault', () => {
    const name = 'بیمارستان می\u200cشود क्\u200dष';
    expect(problemsIn(JSON.stringify({ clinics: [{ ...north, name }] }))).toEqual([]);
  });

  test('in an address are refused', () => {
    const publicAddress = 'https://a.org/\u001b[2J/';
    expect(problemsIn(JSON.stringify({ publicAddress }))).toMatchObject([
      { path: 'publicAddress', found: '"https://a.org/\\u001b[2J/"' },
    ]);
  });

  test('never reach the reader of the problems, wherever they are', () => {
    const bad = '\u001b\u009b\u202e\u2028\u{e0041}';
    const texts = [
      JSON.stringify({ [bad]: { [bad]: bad }, languages: [bad], kiosk: bad }),
      `{"a":1,${bad}`,
      `{"${bad.slice(1)}":1,"${bad.slice(1)}":2}`,
      bad,
    ];
    for (const text of texts) expect(problemsIn(text)).not.toEqual([]);
    for (const { path, found } of texts.flatMap(problemsIn)) {
      expect(`${path} ${found ?? ''}`).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    }
  });
});

describe('a file without measure is refused at once, with the limit that it passes', () => {
  const many = Object.fromEntries(
    Array.from({ length: 100_000 }, (_, at) => [`f${String(at)}`, 1]),
  );
  test.each<[what: string, content: string, expected: string]>([
    ['too many characters', ' '.repeat(1_000_001), 'size'],
    ['100,000 unknown fields', JSON.stringify(many), 'size'],
    [
      '50,000 unknown fields',
      JSON.stringify(Object.fromEntries(Object.entries(many).slice(0, 50_000))),
      'values',
    ],
    ['300,000 empty clinics', `{"clinics":[${'{},'.repeat(299_999)}{}]}`, 'values'],
    ['lists in lists', `{"clinics":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'levels'],
    ['one long name', `{"${'n'.repeat(2001)}":1}`, 'chars'],
    ['one long text', `{"publicAddress":"${'n'.repeat(2001)}"}`, 'chars'],
  ])('%s', (_what, content, expected) => {
    expect(readText(content)).toMatchObject({ ok: false });
    const problems = problemsIn(content);
    expect(problems).toMatchObject([{ path: '', expected }]);
    expect(problems[0]?.found?.length).toBeLessThan(80);
  });

  test('no more than 20 problems are named', () => {
    const clinics = Array.from({ length: 300 }, () => ({ id: 'X' }));
    expect(problemsIn(JSON.stringify({ clinics }))).toHaveLength(mostProblems);
  });
});
