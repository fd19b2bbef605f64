// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { languages } from '../../locales';
import { ar } from '../../locales/ar';
import { en } from '../../locales/en';
import { readDeploymentText, type DeploymentResult } from '../../src/deployment/readDeployment';
import { useLaunch } from '../../src/deployment/useLaunch';
import { EmergencyCall } from '../../src/ui/EmergencyCall';
import { show } from '../setupDom';

const file = {
  defaultCountry: 'IE',
  countries: [
    { country: 'GB', emergencyNumber: '999' },
    { country: 'IE', emergencyNumber: '112' },
  ],
  clinics: [{ id: 'north', name: 'North', phone: '12 34', urgentLine: '56 78' }],
};
const read = (changes: object = {}) =>
  readDeploymentText(
    JSON.stringify({ ...file, ...changes }),
    languages.map(({ tag }) => tag),
  );

interface ProbeProps {
  readonly fragment: string;
  readonly load: () => Promise<DeploymentResult>;
}

function Probe({ fragment, load }: ProbeProps) {
  const { deployment, link, clinic, emergency } = useLaunch(fragment, load);
  return (
    <>
      <EmergencyCall emergency={emergency} />
      <output>{JSON.stringify({ loaded: deployment?.ok, link, clinic: clinic?.id })}</output>
    </>
  );
}

async function launch(fragment: string, result = read(), texts = en) {
  const load = () => Promise.resolve(result);
  const shown = show(<Probe fragment={fragment} load={load} />, texts);
  const before = document.body.textContent;
  await screen.findByText(/"loaded"/);
  return { ...shown, before };
}
const seen = () => JSON.parse(document.querySelector('output')?.textContent ?? '') as unknown;
const number = () => screen.queryByRole('link')?.textContent.replace(/\D/g, '');

describe('I-24 the number that is shown', () => {
  test('I-24 is none before the file has come', async () => {
    const { before } = await launch('#v=1&country=GB');
    expect(before).not.toMatch(/\d/);
    expect(number()).toBe('999');
  });

  test.each([
    ['of the link’s country', '#v=1&country=GB', {}, '999'],
    ['else of the default country', '#v=1', {}, '112'],
    ['else none', '#v=1', { defaultCountry: undefined }, undefined],
    ['of the default country when the link is wrong', '#v=1&country=FR', {}, '112'],
  ])('I-24 is %s', async (_title, fragment, changes, expected) => {
    await launch(fragment, read(changes));
    expect(number()).toBe(expected);
  });

  test('I-24 is of the country that the person chooses, over all others, or none again', async () => {
    const { user } = await launch('#v=1&country=GB');
    await user.click(screen.getByRole('button', { name: en.app.country['not-there'] }));
    expect(screen.getByRole('combobox')).toHaveFocus();
    // Who only looks, or chooses what is chosen already, still has the call.
    expect(number()).toBe('999');
    await user.selectOptions(screen.getByRole('combobox'), 'IE');
    expect(number()).toBe('112');
    expect(screen.getByRole('link')).toHaveFocus();
    await user.click(screen.getByRole('button', { name: en.app.country['not-there'] }));
    await user.selectOptions(screen.getByRole('combobox'), en.app.country.other);
    expect(number()).toBeUndefined();
    expect(screen.getByText(en.app.country.elsewhere)).toBeVisible();
  });

  test('HZ-16 is the same in every language', async () => {
    await launch('#v=1&country=GB', read(), ar);
    expect(number()).toBe('999');
  });

  test.each([
    ['the link’s country is not the default', '#v=1&country=GB', {}, 'Ireland'],
    ['it is', '#v=1&country=IE', {}, undefined],
    ['no link says a country', '#v=1', {}, undefined],
    ['nothing else is known', '#v=1&country=GB', { defaultCountry: undefined }, undefined],
  ])('I-24 is reported as the link’s where %s', async (_title, fragment, changes, other) => {
    const { user } = await launch(fragment, read(changes));
    const toChange = () => screen.queryByRole('button', { name: /^Change to/ });
    const offer = toChange();
    expect(offer?.textContent.replace(/[\u2068\u2069]/g, '')).toBe(
      other === undefined ? undefined : `Change to ${other}`,
    );
    if (offer === null) return;
    await user.click(offer);
    expect(number()).toBe('112');
    expect(toChange()).toBeNull();
  });

  test('is a link at home, whatever the address asks for', async () => {
    await launch('#v=1&country=GB&mode=kiosk');
    expect(screen.getByRole('link')).toHaveAttribute('href', 'tel:999');
  });

  test('is none when the file is broken, and the rest goes on', async () => {
    await launch('#v=1&clinic=north&country=GB&mode=kiosk', read({ clinics: 1 }));
    expect(document.body.textContent).not.toMatch(/999|112/);
    expect(seen()).toEqual({ loaded: false, link: { kind: 'start', mode: 'kiosk' } });
  });
});

test('the clinic is the one that the link names', async () => {
  await launch('#v=1&clinic=north');
  expect(seen()).toMatchObject({ clinic: 'north' });
});

test('a link with a fault brings no clinic', async () => {
  await launch('#v=1&clinic=north&country=FR');
  expect(seen()).toEqual({
    loaded: true,
    link: { kind: 'start', mode: 'home', problem: 'unknown-country' },
  });
});
