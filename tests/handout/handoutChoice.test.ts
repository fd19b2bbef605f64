import { describe, expect, test } from 'vitest';
import { readDeploymentText } from '../../src/deployment/readDeployment';
import { handoutOf, handoutSchema, type HandoutChoice } from '../../src/handout/handoutChoice';

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

const choiceOf = (exceptions: Partial<HandoutChoice> = {}): HandoutChoice => ({
  language: 'es',
  clinic: 'north',
  country: 'GB',
  sheet: 'signs',
  paper: 'a4',
  name: '',
  phone: '',
  note: '',
  ...exceptions,
});

describe('a handout', () => {
  test('has its link from the public address, in the chosen language', () => {
    expect(handoutOf(choiceOf(), deployment)).toMatchObject({
      link: 'https://check.example.org/a/es/#v=1&clinic=north&country=GB',
      shortAddress: 'check.example.org/a/es/',
      clinic: { name: 'North' },
      country: { emergencyNumber: '999' },
    });
  });

  test('without clinic and country has a link without them', () => {
    expect(handoutOf(choiceOf({ clinic: '', country: '' }), deployment)).toEqual({
      link: 'https://check.example.org/a/es/#v=1',
      shortAddress: 'check.example.org/a/es/',
      clinic: undefined,
      country: undefined,
    });
  });

  test('what is typed for the print is in no link', () => {
    const typed = { name: 'Ana', phone: '+44 20 7946 0999', note: 'Tuesday' };
    expect(handoutOf(choiceOf(typed), deployment)).toEqual(handoutOf(choiceOf(), deployment));
  });

  test.each([
    ['a public address', { ...deployment, publicAddress: undefined }],
    ['a deployment file', undefined],
  ])('without %s has neither link nor address', (_title, some) => {
    expect(handoutOf(choiceOf(), some)).toMatchObject({ link: undefined, shortAddress: undefined });
  });
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
