import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../locales';
import { formatLaunchLink, linkProblems, parseLaunchLink } from '../../src/deployment/launchLink';
import { wordsOf } from '../../tools/wordsOf';
import { saysKiosk } from '../../src/platform/fragment';
import goldenLinks from './golden-links.json';
import { known, parse, plainStart } from './parseLink';

describe('links that are printed on paper work for ever', () => {
  test.each(goldenLinks)('$link', ({ link, opens }) => {
    expect(parse(link)).toEqual(opens);
  });

  // How many entries there were, and their hash. Whoever adds links adds a line; a line that fails
  // means broken paper.
  const checkpoints = [
    [15, '80ad7068fc967d5bfa699506c54e3bba687f86a2824f83bc4dfa73780449ac5f'],
    [30, '00bdb2a3d9e91024b4b51e16588a6d83ebc8a899c5f417aa7f65f6fe48287a32'],
    [32, '415711cbc56ba0a6bbb1bd84101ddc6b46bfc24806f5c626fb899aced8513c16'],
  ] as const;

  test.each(checkpoints)(
    'the first %d of this file are never changed or taken away',
    (count, hash) => {
      const first = JSON.stringify(goldenLinks.slice(0, count));
      expect(createHash('sha256').update(first).digest('hex')).toBe(hash);
    },
  );

  test('each entry comes under a checkpoint', () => {
    expect(goldenLinks).toHaveLength(Math.max(...checkpoints.map(([count]) => count)));
  });
});

describe('a link that came percent-encoded', () => {
  const kiosk = 'v=1&country=GB&mode=kiosk';
  test.each<[title: string, fragment: string, opens: object]>([
    ['as a whole', encodeURIComponent(kiosk), parse(kiosk)],
    ['twice over', encodeURIComponent(encodeURIComponent(kiosk)), parse(kiosk)],
    ['broken', `${encodeURIComponent(kiosk)}%`, { ...plainStart, problem: 'unreadable' }],
    ['no link at all', '%C3%A9', { kind: 'anchor' }],
  ])('%s', (_, fragment, opens) => {
    expect(parse(`#${fragment}`)).toEqual(opens);
  });

  test('stays a kiosk', () => {
    expect(saysKiosk(`#${encodeURIComponent(kiosk)}`)).toBe(true);
  });
});

describe('one of our links', () => {
  const target = fc.record(
    {
      language: fc.constantFrom(...languages.map(({ tag }) => tag)),
      clinic: fc.constantFrom(...known.clinics.map(({ id }) => id)),
      country: fc.constantFrom(...known.countries.map((one) => one.country)),
      mode: fc.constantFrom('home' as const, 'kiosk' as const),
    },
    { requiredKeys: ['language', 'mode'] },
  );
  test('is read as it was meant, and its language is a folder', () => {
    fc.assert(
      fc.property(target, ({ language, ...meant }) => {
        const link = new URL(formatLaunchLink('https://a.org/b/', { language, ...meant }));
        expect(link.origin + link.pathname).toBe(`https://a.org/b/${language}/`);
        expect(link.search).toBe('');
        expect(parse(link.hash)).toEqual({ kind: 'start', ...meant });
      }),
    );
  });

  test('is short', () => {
    expect(
      formatLaunchLink('https://a.org/', { language: 'es', clinic: 'north', country: 'GB' }),
    ).toBe('https://a.org/es/#v=1&clinic=north&country=GB');
    expect(formatLaunchLink('https://a.org/', { language: 'ar', mode: 'kiosk' })).toBe(
      'https://a.org/ar/#v=1&mode=kiosk',
    );
  });
});

describe('a link with a fault opens plain start, says which fault, and applies nothing', () => {
  test.each([
    ['a clinic that there is not', '#v=1&clinic=west&country=GB&mode=kiosk', 'unknown-clinic'],
    ['a clinic in capitals', '#v=1&clinic=NORTH', 'unknown-clinic'],
    ['a name of every object', '#v=1&clinic=toString', 'unknown-clinic'],
    ['the prototype as a clinic', '#v=1&clinic=__proto__', 'unknown-clinic'],
    ['a country without a number here', '#v=1&clinic=north&country=US', 'unknown-country'],
    ['a country in small letters', '#v=1&country=gb', 'unknown-country'],
    ['a mode that there is not', '#v=1&clinic=north&mode=admin', 'unknown-mode'],
    ['a mode in capitals', '#v=1&mode=KIOSK', 'unknown-mode'],
    ['a version of the future', '#v=2&mode=kiosk', 'unknown-version'],
    ['a version that only looks like ours', '#v=01', 'unknown-version'],
    ['no version', '#clinic=north&mode=kiosk', 'unreadable'],
    ['a part that there is not', '#v=1&mode=kiosk&answer=no', 'unreadable'],
    ['a part of every object', '#v=1&constructor=x', 'unreadable'],
    ['the prototype as a part', '#v=1&__proto__=x', 'unreadable'],
    ['a part twice', '#v=1&clinic=north&clinic=north', 'unreadable'],
    ['the version twice', '#v=1&v=1', 'unreadable'],
    ['an empty value', '#v=1&clinic=', 'unreadable'],
    ['an empty part', '#v=1&&clinic=north', 'unreadable'],
    ['a part in capitals', '#V=1', 'unreadable'],
    ['two equals signs', '#v=1&clinic==north', 'unreadable'],
    ['a percent code', '#v=1&clinic=nor%74h', 'unreadable'],
    ['half a percent code', '#v=1&clinic=%E0%A4%A', 'unreadable'],
    ['a script', '#v=1&clinic=<script>alert(1)</script>', 'unreadable'],
    ['a phone number', '#v=1&clinic=north&phone=+441', 'unreadable'],
    ['a space', '#v=1 &clinic=north', 'unreadable'],
    ['a second fragment', '#v=1#clinic=north', 'unreadable'],
    ['a megabyte', `#v=1&clinic=${'n'.repeat(1_000_000)}`, 'unreadable'],
  ])('%s', (_title, fragment, problem) => {
    expect(parse(fragment)).toEqual({ ...plainStart, problem });
  });
});

describe('without a deployment file', () => {
  test.each([
    ['#v=1&clinic=north&country=GB', { kind: 'start', mode: 'home' }],
    ['#v=1&clinic=anything&mode=kiosk', { kind: 'start', mode: 'kiosk' }],
    ['#v=1&mode=admin', { ...plainStart, problem: 'unknown-mode' }],
    ['#handout', { kind: 'handout' }],
  ])('%s keeps its mode and gives neither clinic nor country', (fragment, link) => {
    expect(parseLaunchLink(fragment, undefined)).toEqual(link);
  });
});

test.each(languages)('$tag has words for each fault, and for no other', ({ tag }) => {
  expect(Object.keys(wordsOf(tag).app['link-problem'])).toEqual(linkProblems);
});

describe('an address that says kiosk is a kiosk, whatever else is wrong with it', () => {
  test.each([
    ['#v=1&mode=kiosk', true],
    ['#mode=kiosk&v=1', true],
    ['#v=1&clinc=north&mode=kiosk', true],
    ['#v=2&mode=kiosk', true],
    ['#v=1', false],
    ['', false],
    ['#v=1&mode=home', false],
    ['#v=1&mode=kiosks', false],
    ['#v=1&xmode=kiosk', false],
    ['#handout', false],
  ])('%s: %s', (fragment, expected) => {
    expect(saysKiosk(fragment)).toBe(expected);
  });
});
