import { describe, expect, test } from 'vitest';
import { readDeploymentText } from '../../src/deployment/readDeployment';
import {
  handoutOf,
  handoutSchema,
  printable,
  type HandoutChoice,
} from '../../src/handout/handoutChoice';
import { linkBase } from '../../src/handout/linkBase';

const result = readDeploymentText(
  JSON.stringify({
    publicAddress: 'https://check.example.org/a/',
    countries: [{ country: 'GB', emergencyNumber: '999' }],
    clinics: [{ id: 'north', name: 'North', phone: '12', urgentLine: '34' }],
  }),
  ['en', 'es'],
);
if (!result.ok) throw new Error('Test set-up: the deployment is broken');
const { deployment } = result;

const folder = 'https://check.example.org/a/';
const elsewhere = 'https://elsewhere.example.org/b/';
const place = { folder: elsewhere, base: linkBase(folder, elsewhere) };

const choiceOf = (exceptions: Partial<HandoutChoice> = {}): HandoutChoice => ({
  sheet: 'family',
  language: 'es',
  clinic: 'north',
  paper: 'a4',
  isBeside: true,
  name: '',
  phone: '',
  note: '',
  ...exceptions,
});

describe('a handout', () => {
  test('has its link from the public address, in the chosen language', () => {
    expect(handoutOf(choiceOf(), 'GB', deployment, place)).toMatchObject({
      link: 'https://check.example.org/a/es/#v=1&clinic=north&country=GB',
      shortAddress: 'check.example.org/a/es/',
      clinic: { name: 'North' },
      country: { emergencyNumber: '999' },
    });
  });

  test('without clinic and country has a link without them', () => {
    expect(handoutOf(choiceOf({ clinic: '' }), undefined, deployment, place)).toMatchObject({
      link: 'https://check.example.org/a/es/#v=1',
      clinic: undefined,
      country: undefined,
    });
  });

  test('has the clinic’s picture from the folder of the deployment file', () => {
    const [north] = deployment.clinics;
    const clinics = north === undefined ? [] : [{ ...north, logo: 'pictures/north.svg' }];
    expect(handoutOf(choiceOf(), 'GB', { ...deployment, clinics }, place).logo).toBe(
      'https://elsewhere.example.org/b/pictures/north.svg',
    );
  });

  test('what is typed for the print is in no link', () => {
    const typed = { name: 'Ana', phone: '+44 20 7946 0999', note: 'Tuesday' };
    const handout = (choice: HandoutChoice) => handoutOf(choice, 'GB', deployment, place);
    expect(handout(choiceOf(typed))).toEqual(handout(choiceOf()));
  });

  test('without an address to make it from has no link', () => {
    const none = { folder: elsewhere, base: linkBase(undefined, 'http://10.0.0.7/') };
    expect(handoutOf(choiceOf(), 'GB', deployment, none)).toMatchObject({
      link: undefined,
      shortAddress: undefined,
    });
  });
});

describe('links lead', () => {
  test.each([
    ['to the public address before all others', folder, 'https://a.org/', 'set', folder],
    ['to where the page is open', undefined, 'https://a.org/b/', 'here', 'https://a.org/b/'],
    [
      'to this machine',
      undefined,
      'http://localhost:4173/',
      'this-machine',
      'http://localhost:4173/',
    ],
    [
      'to this machine, by number',
      undefined,
      'http://127.0.0.1/',
      'this-machine',
      'http://127.0.0.1/',
    ],
    [
      'to this machine, also with https',
      undefined,
      'https://[::1]/',
      'this-machine',
      'https://[::1]/',
    ],
    ['nowhere without https', undefined, 'http://10.0.0.7/', 'none', undefined],
    ['nowhere from a file', undefined, 'file:///home/check/', 'none', undefined],
    [
      'without what an address carries',
      undefined,
      'https://u:p@a.org/b/?c#d',
      'here',
      'https://a.org/b/',
    ],
  ])('%s', (_title, publicAddress, open, kind, address) => {
    expect(linkBase(publicAddress, open)).toEqual(
      address === undefined ? { kind } : { kind, address },
    );
  });
});

test('what was typed wrong does not get onto paper; the rest does', () => {
  const typed = choiceOf({ name: 'Ana', phone: 'call me', note: 'n'.repeat(201) });
  expect(printable(typed)).toEqual(choiceOf({ name: 'Ana', phone: '', note: '' }));
});

test.each([
  ['a name of 60 letters', { name: 'n'.repeat(60) }, undefined],
  ['a longer name', { name: 'n'.repeat(61) }, 'too-long-name'],
  ['a note of 200 letters', { note: 'n'.repeat(200) }, undefined],
  ['a longer note', { note: 'n'.repeat(201) }, 'too-long-note'],
  ['no phone', { phone: '' }, undefined],
  ['a phone', { phone: '+44 20 7946-0999' }, undefined],
  ['words for a phone', { phone: 'ask me' }, 'phone'],
])('%s', (_title, exceptions, error) => {
  const { error: found } = handoutSchema.safeParse(choiceOf(exceptions));
  expect(found?.issues[0]?.message).toBe(error);
});
