// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { en } from '../../locales/en';
import { EmergencyLine } from '../../src/ui/EmergencyLine';
import { show } from '../setupDom';
import { emergencyOf } from '../support/emergency';

const { app } = en;
const britain = emergencyOf({ countries: ['FR', 'GB', 'AE'], country: 'GB', number: '999' });

describe('I-24 the emergency line', () => {
  test('I-24 has words and no digits while no country is known', () => {
    show(<EmergencyLine emergency={emergencyOf()} />);
    expect(screen.getByText(app.emergency)).toBeVisible();
    expect(document.body.textContent).not.toMatch(/\d/);
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(screen.queryByRole('link')).toBeNull();
  });

  test('I-24 has words and no digits while nobody has said where they are', () => {
    show(<EmergencyLine emergency={emergencyOf({ countries: ['GB'] })} />);
    expect(screen.getByRole('combobox')).toHaveDisplayValue(app.country.none);
    expect(screen.queryByRole('link')).toBeNull();
    expect(document.body.textContent).not.toMatch(/\d/);
  });

  test('with a country the words stay, and its number can be called', () => {
    show(<EmergencyLine emergency={britain} />);
    expect(screen.getByText(app.emergency)).toBeVisible();
    const link = screen.getByRole('link');
    expect(link).toHaveAttribute('href', 'tel:999');
    expect(link).toHaveTextContent('Call \u2068999\u2069, \u2068United Kingdom\u2069');
  });

  test('at a kiosk the number is no link', () => {
    show(<EmergencyLine emergency={{ ...britain, canCall: false }} />);
    expect(screen.getByText('Call \u2068999\u2069, \u2068United Kingdom\u2069')).toBeVisible();
    expect(screen.queryByRole('link')).toBeNull();
  });

  test('I-24 says in one line that the number is the link’s, and offers the other country', async () => {
    const onCountry = vi.fn();
    const fromLink = { ...britain, otherCountry: 'FR', onCountry };
    const { user } = show(<EmergencyLine emergency={fromLink} />);
    expect(screen.getByText(/comes from your link: \u2068United Kingdom\u2069/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Change to \u2068France\u2069' }));
    expect(onCountry.mock.calls).toEqual([['FR']]);
  });

  test('at a kiosk the link is the staff’s business', () => {
    show(<EmergencyLine emergency={{ ...britain, otherCountry: 'FR', canCall: false }} />);
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('asks where the person is, with the countries by name and in the order of the alphabet', async () => {
    const onCountry = vi.fn();
    const { user } = show(<EmergencyLine emergency={{ ...britain, onCountry }} />);
    const choice = screen.getByRole('combobox', { name: app.country.label });
    expect(
      within(choice)
        .getAllByRole('option')
        .map((one) => one.textContent),
    ).toEqual([app.country.none, 'France', 'United Arab Emirates', 'United Kingdom']);
    await user.selectOptions(choice, 'France');
    await user.selectOptions(choice, app.country.none);
    expect(onCountry.mock.calls).toEqual([['FR'], [undefined]]);
  });
});
