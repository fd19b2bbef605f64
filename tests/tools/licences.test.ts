import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { licenceList, licensed, refusals } from '../../tools/licences';

const good = {
  place: 'good',
  name: 'good',
  version: '1.0.0',
  licence: 'MIT',
  text: 'Permission is granted.\r\n',
};

test.each(['GPL-3.0-only', 'AGPL-3.0', 'UNLICENSED', 'none', 'MIT*', 'Custom: LICENSE'])(
  'the licence %s is refused, and the message names package and licence',
  (licence) => {
    const refused = refusals([good, { ...good, name: 'bad', licence }]);
    expect(refused).toHaveLength(1);
    expect(refused[0]).toContain('bad 1.0.0');
    expect(refused[0]).toContain(licence);
  },
);

test('a licence without its text is refused: it asks to be shipped along', () => {
  expect(refusals([{ ...good, text: '' }])).toEqual(['good 1.0.0: licence MIT, expected its text']);
});

test('what is in the app, and what the build leaves in it, passes and is listed', () => {
  const names = ['react', 'vite', 'scheduler', 'xstate', 'zod'];
  const packages = licensed(resolve('.'), names);
  expect(refusals(packages)).toEqual([]);
  const list = licenceList(packages);
  for (const name of names) {
    expect(list).toMatch(new RegExp(`^${name} [0-9.]+ \\(MIT\\)$`, 'mu'));
  }
  expect(list).not.toContain('\r');
  expect(list).not.toContain('Licenses of bundled dependencies');
});
