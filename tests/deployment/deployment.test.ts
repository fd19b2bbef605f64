import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '../../locales';
import ar from '../../locales/ar/deployment.json';
import en from '../../locales/en/deployment.json';
import es from '../../locales/es/deployment.json';
import { kioskDefaults } from '../../src/deployment/deployment';
import { readDeployment, readDeploymentText } from '../../src/deployment/readDeployment';

const tags = languages.map(({ tag }) => tag);
const north = { id: 'north', name: 'North', phone: '+44 20 7946 0100', urgentLine: '999 1' };
const gb = { country: 'GB', emergencyNumber: '999' };
const read = (file: object) => readDeployment(file, tags);

describe('a deployment file', () => {
  test('may be empty: then every language is on, nothing is known, and there is no kiosk', () => {
    expect(read({})).toEqual({
      ok: true,
      deployment: { languages: tags, countries: [], clinics: [] },
    });
  });

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
    expect(readDeploymentText(readFileSync(file, 'utf8'), tags)).toMatchObject({ ok: true });
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
  >([
    ['no object', [], '', 'object', '[]'],
    ['a field that there is not', { clinic: [] }, 'clinic', 'no-such-field', '[]'],
    [
      'one deep inside',
      { clinics: [{ ...north, fax: 1 }] },
      'clinics[0].fax',
      'no-such-field',
      '1',
    ],
    [
      'a name of a prototype',
      JSON.parse('{"__proto__":1}') as object,
      '__proto__',
      'no-such-field',
      '1',
    ],
    [
      'no phone',
      { clinics: [{ ...north, phone: undefined }] },
      'clinics[0].phone',
      'phone',
      undefined,
    ],
    [
      'no urgent line',
      { clinics: [{ ...north, urgentLine: 7 }] },
      'clinics[0].urgentLine',
      'phone',
      '7',
    ],
    [
      'words for a phone',
      { clinics: [{ ...north, phone: 'ring us' }] },
      'clinics[0].phone',
      'phone',
      '"ring us"',
    ],
    [
      'a phone that nobody can dial from abroad',
      { clinics: [{ ...north, phone: '+44 (0)20 7946 0100' }] },
      'clinics[0].phone',
      'phone',
      '"+44 (0)20 7946 0100"',
    ],
    [
      'an id in capitals',
      { clinics: [{ ...north, id: 'North' }] },
      'clinics[0].id',
      'clinic-id',
      '"North"',
    ],
    ['an empty name', { clinics: [{ ...north, name: ' ' }] }, 'clinics[0].name', 'text', '" "'],
    [
      'two clinics of one id',
      { clinics: [north, north] },
      'clinics',
      'once',
      `${JSON.stringify([north, north]).slice(0, 60)}…`,
    ],
    [
      'a country in small letters',
      { countries: [{ ...gb, country: 'gb' }] },
      'countries[0].country',
      'country',
      '"gb"',
    ],
    [
      'a number that is no text',
      { countries: [{ ...gb, emergencyNumber: 999 }] },
      'countries[0].emergencyNumber',
      'emergency-number',
      '999',
    ],
    [
      'a number with words',
      { countries: [{ ...gb, emergencyNumber: '999 or 112' }] },
      'countries[0].emergencyNumber',
      'emergency-number',
      '"999 or 112"',
    ],
    [
      'a country twice',
      { countries: [gb, gb] },
      'countries',
      'once',
      `${JSON.stringify([gb, gb]).slice(0, 60)}…`,
    ],
    [
      'a default country without number',
      { countries: [gb], defaultCountry: 'FR' },
      'defaultCountry',
      'listed-country',
      '"FR"',
    ],
    [
      'a language that there is not',
      { languages: ['en', 'xx'] },
      'languages[1]',
      'language',
      '"xx"',
    ],
    ['no language', { languages: [] }, 'languages', 'list', '[]'],
    [
      'an address without a slash at its end',
      { publicAddress: 'https://a.org/x' },
      'publicAddress',
      'web-address',
      '"https://a.org/x"',
    ],
    [
      'an address without encryption',
      { publicAddress: 'http://a.org/' },
      'publicAddress',
      'web-address',
      '"http://a.org/"',
    ],
    [
      'an address with a fragment',
      { publicAddress: 'https://a.org/#x/' },
      'publicAddress',
      'web-address',
      '"https://a.org/#x/"',
    ],
    [
      'an address of a script',
      { publicAddress: 'javascript:alert(1)/' },
      'publicAddress',
      'web-address',
      '"javascript:alert(1)/"',
    ],
    [
      'too short a countdown',
      { kiosk: { countdownSeconds: 29 } },
      'kiosk.countdownSeconds',
      'countdown-seconds',
      '29',
    ],
    ['no whole seconds', { kiosk: { idleSeconds: 60.5 } }, 'kiosk.idleSeconds', 'seconds', '60.5'],
    [
      'no hour of a day',
      { kiosk: { dailyUpdateAt: '24:00' } },
      'kiosk.dailyUpdateAt',
      'time-of-day',
      '"24:00"',
    ],
    ['"yes" for true', { kiosk: { allowPrint: 'yes' } }, 'kiosk.allowPrint', 'yes-or-no', '"yes"'],
  ])('%s', (_title, file, path, expected, found) => {
    expect(read(file)).toEqual({ ok: false, problems: [{ path, expected, found }] });
  });

  test('all of them are named at once', () => {
    const result = read({ languages: 1, kiosk: 2, clinics: [north, {}] });
    expect(result).toMatchObject({ ok: false });
    expect(result.ok ? [] : result.problems.map(({ path }) => path)).toEqual([
      'languages',
      'clinics[1].id',
      'clinics[1].name',
      'clinics[1].phone',
      'clinics[1].urgentLine',
      'kiosk',
    ]);
  });

  test('a file that is no JSON', () => {
    expect(readDeploymentText('<!doctype html>', tags)).toEqual({
      ok: false,
      problems: [{ path: '', expected: 'json', found: '"<!doctype html>"' }],
    });
  });
});

test.each([
  ['es', es],
  ['ar', ar],
])('%s has words for every expectation, in the order of the English ones', (_tag, texts) => {
  expect(Object.keys(texts)).toEqual(Object.keys(en));
  expect(Object.keys(texts.expectations)).toEqual(Object.keys(en.expectations));
});
