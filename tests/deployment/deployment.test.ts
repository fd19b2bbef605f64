import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '../../locales';
import en from '../../locales/en/deployment.json';
import { allProblems } from '../../src/deployment/allProblems';
import { kioskDefaults } from '../../src/deployment/deployment';
import { wordsOf } from '../../tools/wordsOf';
import { tags, north, gb, readText, read, problemsIn } from './readFile';

describe('a deployment file', () => {
  test('may be empty: then every language is on, nothing is known, and there is no kiosk', () => {
    expect(read({})).toMatchObject({
      ok: true,
      passedOver: [],
      deployment: { languages: tags, countries: [], clinics: [] },
    });
  });

  test.each([{ error: 'login required' }, { status: 'ok', portal: {} }])(
    'is not a message of the host, which has none of its fields: %j',
    (message) => {
      expect(read(message)).toMatchObject({ ok: false });
    },
  );

  test('has a kiosk with the usual times as soon as it names one', () => {
    expect(read({ kiosk: {} })).toMatchObject({ ok: true, deployment: { kiosk: kioskDefaults } });
    expect(kioskDefaults).toMatchObject({
      idleSeconds: 60,
      resultIdleSeconds: 120,
      countdownSeconds: 30,
      headphones: false,
      allowPrint: false,
    });
  });

  test('that sets one time of the kiosk keeps the others', () => {
    const result = read({ kiosk: { idleSeconds: 90 } });
    expect(result).toMatchObject({ deployment: { kiosk: { ...kioskDefaults, idleSeconds: 90 } } });
  });

  test.each([
    ['the one that is shipped', 'public/deployment.json'],
    ['the example', 'docs/examples/deployment.json'],
  ])('%s is right', (_title, file) => {
    const content = readFileSync(file, 'utf8');
    expect(readText(content)).toMatchObject({ ok: true });
    expect(problemsIn(content)).toEqual([]);
  });

  test('HZ-16 the one that is shipped makes no choice for anybody: no default country, no clinic, no address', () => {
    const shipped: unknown = JSON.parse(readFileSync('public/deployment.json', 'utf8'));
    expect(shipped).not.toHaveProperty('defaultCountry');
    expect(shipped).not.toHaveProperty('publicAddress');
    expect(shipped).toHaveProperty('clinics', []);
  });
});

describe('I-24 each problem has its place, what was expected and what was found', () => {
  test.each<
    [title: string, file: object, path: string, expected: string, found: string | undefined]
  >(
    // prettier-ignore
    [
      ['no object', [], '', 'object', '[]'],
      ['a field that there is not', { clinic: [] }, 'clinic', 'no-such-field', '[]'],
      ['one deep inside', { clinics: [{ ...north, fax: 1 }] }, 'clinics[0].fax', 'no-such-field', '1'],
      ['a name of a prototype', JSON.parse('{"__proto__":1}') as object, '__proto__', 'no-such-field', '1'],
      ['no phone', { clinics: [{ ...north, phone: undefined }] }, 'clinics[0].phone', 'phone', undefined],
      ['no urgent line', { clinics: [{ ...north, urgentLine: 7 }] }, 'clinics[0].urgentLine', 'phone', '7'],
      ['words for a phone', { clinics: [{ ...north, phone: 'ring us' }] }, 'clinics[0].phone', 'phone', '"ring us"'],
      ['a phone that nobody can dial from abroad', { clinics: [{ ...north, phone: '+44 (0)20 7946 0100' }] },
        'clinics[0].phone', 'phone', '"+44 (0)20 7946 0100"'],
      ['an id in capitals', { clinics: [{ ...north, id: 'North' }] }, 'clinics[0].id', 'clinic-id', '"North"'],
      ['an empty name', { clinics: [{ ...north, name: ' ' }] }, 'clinics[0].name', 'text', '" "'],
      ['two clinics of one id', { clinics: [north, north] }, 'clinics', 'once',
        `${JSON.stringify([north, north]).slice(0, 60)}…`],
      ['a country in small letters', { countries: [{ ...gb, country: 'gb' }] }, 'countries[0].country', 'country',
        '"gb"'],
      ['a number that is no text', { countries: [{ ...gb, emergencyNumber: 999 }] }, 'countries[0].emergencyNumber',
        'emergency-number', '999'],
      ['a number with words', { countries: [{ ...gb, emergencyNumber: '999 or 112' }] },
        'countries[0].emergencyNumber', 'emergency-number', '"999 or 112"'],
      ['a country twice', { countries: [gb, gb] }, 'countries', 'once', `${JSON.stringify([gb, gb]).slice(0, 60)}…`],
      ['a default country without number', { countries: [gb], defaultCountry: 'FR' }, 'defaultCountry',
        'listed-country', '"FR"'],
      ['a language that there is not', { languages: ['en', 'xx'] }, 'languages[1]', 'language', '"xx"'],
      ['no language', { languages: [] }, 'languages', 'list', '[]'],
      ['an address without a slash at its end', { publicAddress: 'https://a.org/x' }, 'publicAddress', 'web-address',
        '"https://a.org/x"'],
      ['an address without encryption', { publicAddress: 'http://a.org/' }, 'publicAddress', 'web-address',
        '"http://a.org/"'],
      ['an address with a fragment', { publicAddress: 'https://a.org/#x/' }, 'publicAddress', 'web-address',
        '"https://a.org/#x/"'],
      ['an address of a script', { publicAddress: 'javascript:alert(1)/' }, 'publicAddress', 'web-address',
        '"javascript:alert(1)/"'],
      ['too short a countdown', { kiosk: { countdownSeconds: 29 } }, 'kiosk.countdownSeconds', 'countdown-seconds',
        '29'],
      ['no whole seconds', { kiosk: { idleSeconds: 60.5 } }, 'kiosk.idleSeconds', 'seconds', '60.5'],
      ['no hour of a day', { kiosk: { dailyUpdateAt: '24:00' } }, 'kiosk.dailyUpdateAt', 'time-of-day', '"24:00"'],
      ['"yes" for true', { kiosk: { allowPrint: 'yes' } }, 'kiosk.allowPrint', 'yes-or-no', '"yes"'],
    ],
  )('%s', (_title, file, path, expected, found) => {
    expect(problemsIn(JSON.stringify(file))).toEqual([{ path, expected, found }]);
  });

  test('all of them are named at once', () => {
    const result = read({ languages: 1, kiosk: 2, clinics: [north, {}] });
    expect(result).toMatchObject({ ok: false });
    expect(allProblems(result).map(({ path }) => path)).toEqual([
      'languages',
      'clinics[1].id',
      'clinics[1].name',
      'clinics[1].phone',
      'clinics[1].urgentLine',
      'kiosk',
    ]);
  });

  test.each<[what: string, content: string, line: number, column: number, found: string]>(
    // prettier-ignore
    [
      ['a page of HTML', '<!doctype html>', 1, 1, '"<!doctype html>"'],
      ['a comma too many', '{\n  "countries": [],\n}', 3, 1, '"}"'],
      ['a comma that is missing', '{\r\n  "clinics": []\r\n  "kiosk": {}}', 3, 3, '"\\"kiosk\\": {}}"'],
      ['quotes of a word processor', '{“clinics”: []}', 1, 2, '"“clinics”: []}"'],
      ['a comment', '{}\n\n// ours', 3, 1, '"// ours"'],
      ['an end that is missing', '{"clinics": [', 1, 14, '""'],
    ],
  )('a syntax error has its line and column: %s', (_what, content, line, column, found) => {
    expect(problemsIn(content)).toEqual([
      { path: '', expected: 'json', found, places: [{ line, column }] },
    ]);
  });
});

describe('a file that a newer version could have', () => {
  const newer = {
    countries: [{ ...gb, textLine: '85258', staffLanguage: 'tlh' }],
    defaultCountry: 'GB',
    languages: ['tlh', 'en', 'xx', 'ar'],
    clinics: [{ ...north, fax: { deep: [1] } }],
    sheets: [],
  };

  test('is used without what is not known: the number is there [HZ-71]', () => {
    expect(read(newer)).toMatchObject({
      ok: true,
      deployment: { countries: [gb], languages: ['en', 'ar'], clinics: [north] },
    });
    const used = read(newer);
    expect(used.ok ? used.deployment.countries : []).toEqual([gb]);
  });

  test('and what was passed over is named, each with its place [HZ-71a]', () => {
    expect(allProblems(read(newer)).map(({ path }) => path)).toEqual([
      'languages[0]',
      'languages[2]',
      'countries[0].staffLanguage',
      'countries[0].textLine',
      'clinics[0].fax',
      'sheets',
    ]);
  });

  test('offers every language where it names none that is known', () => {
    expect(read({ languages: ['tlh'] })).toMatchObject({
      ok: true,
      deployment: { languages: tags },
    });
  });

  test('is refused for what is wrong in it whatever the version', () => {
    expect(read({ ...newer, countries: [{ ...gb, emergencyNumber: 999 }] })).toMatchObject({
      ok: false,
    });
  });

  test('may have the fields that are new here', () => {
    const country = { ...gb, crisisLine: '116 123', poisonLine: '111', staffLanguage: 'en' };
    const clinic = { ...north, helpLine: '+44 20 7946 0102', logo: 'pictures/north.svg' };
    const file = { countries: [country], clinics: [clinic] };
    expect(problemsIn(JSON.stringify(file))).toEqual([]);
    expect(read(file)).toMatchObject({ ok: true, deployment: file });
  });

  test.each(['/logo.svg', '../logo.svg', 'a/../../b.svg', 'https://a.org/l.svg', 'logo.html', ''])(
    'may have no picture from elsewhere: %j',
    (logo) => {
      expect(problemsIn(JSON.stringify({ clinics: [{ ...north, logo }] }))).toMatchObject([
        { path: 'clinics[0].logo', expected: 'picture-file' },
      ]);
    },
  );
});

test.each(languages)('$tag has words for every expectation, in the order of English', ({ tag }) => {
  const texts = wordsOf(tag).deployment;
  expect(Object.keys(texts)).toEqual(Object.keys(en));
  expect(Object.keys(texts.expectations)).toEqual(Object.keys(en.expectations));
});
