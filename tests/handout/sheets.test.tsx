// @vitest-environment jsdom
/** What each sheet of the handout says. */
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { ar } from '../../locales/ar';
import arHandout from '../../locales/ar/handout.json';
import { en } from '../../locales/en';
import enDeployment from '../../locales/en/deployment.json';
import enHandout from '../../locales/en/handout.json';
import { clinicianCard } from '../../rules/clinicianCard';
import { ruleset } from '../../rules/ruleset';
import { signList } from '../../rules/safetyNetting';
import {
  form,
  sending,
  sheet,
  folder,
  emergencyIn,
  file,
  read,
  showPage,
  paper,
  press,
  type,
} from './showHandout';

describe('the sheet for the family', () => {
  test('has every urgent sign with its picture, the disclaimer, the version, the review date and that nobody has signed off [HZ-35a]', async () => {
    await showPage();
    const there = within(paper());
    for (const sign of signList) {
      const words = there.getByText(en.outcome['sign-list'].lines[sign]);
      expect(words).toBeVisible();
      expect(words.closest('.sheet-row')?.querySelector('.pictogram path')).not.toBeNull();
    }
    expect(there.getByText(en.app.disclaimer)).toBeVisible();
    expect(
      there.getByText(`Rules version ${ruleset.version}. To be reviewed by May 23, 2027.`),
    ).toBeVisible();
    expect(there.getByText(en.app.unreviewed)).toBeVisible();
    expect(there.getByText(en.outcome['seek-care-now'].go.home)).toBeVisible();
    expect(there.getByText(sheet.for)).toBeVisible();
  });

  test('has a line to write on in place of a number that is not known', async () => {
    await showPage({ deployment: read({ clinics: [] }) });
    expect(paper().querySelectorAll('.sheet-blank')).toHaveLength(2);
    expect(paper().querySelector('.sheet-number')).toBeNull();
  });

  test('has the numbers of country and clinic, and the link in its code [HZ-35b]', async () => {
    await showPage({ emergency: emergencyIn('GB') });
    const there = within(paper());
    expect(paper().querySelector('.sheet-number')).toHaveTextContent('999');
    for (const words of ['+44 20 7946 0101', '+44 20 7946 0100', '1 Example Road']) {
      expect(there.getByText(words)).toBeVisible();
    }
    expect(paper()).toHaveTextContent(/North Clinic.*, urgent line:/);
    expect(there.getByText('check.example.org/en/')).toBeVisible();
    expect(there.getByRole('img', { name: sheet.qr })).toBeVisible();
    expect(type(sending.link)).toHaveValue(
      'https://check.example.org/en/#v=1&clinic=north&country=GB',
    );
  });

  test('in another language has the page’s beside it, line by line, until it is told not to', async () => {
    const { user } = await showPage({ emergency: emergencyIn('SA') });
    await user.click(press('العربية'));
    await screen.findByText(arHandout.sheet.title);
    expect(paper()).toHaveAttribute('lang', 'ar');
    for (const sign of signList) {
      const row = within(paper())
        .getByText(ar.outcome['sign-list'].lines[sign])
        .closest('.sheet-row');
      expect(row).toHaveTextContent(en.outcome['sign-list'].lines[sign]);
    }
    expect(within(paper()).getByText(/السعودية/)).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(enHandout.title);
    expect(type(sending.email)).toHaveValue(
      arHandout.email.replace(
        '{{address}}',
        'https://check.example.org/ar/#v=1&clinic=north&country=SA',
      ),
    );
    await user.click(screen.getByRole('checkbox'));
    await waitFor(() => expect(within(paper()).queryByText(sheet.title)).toBeNull());
    expect(within(paper()).getByText(arHandout.sheet.title)).toBeVisible();
  });

  test('HZ-16 a change of language leaves the number alone', async () => {
    const { user } = await showPage({ emergency: emergencyIn('GB') });
    await user.click(press('العربية'));
    await screen.findByText(arHandout.sheet.title);
    expect(paper().querySelector('.sheet-number')).toHaveTextContent('999');
  });

  test('stays as it was when a language can’t be had, and says so', async () => {
    const { user } = await showPage();
    await user.click(press('Español'));
    expect(await screen.findByText(enHandout['language-failed'])).toBeVisible();
    expect(paper()).toHaveAttribute('lang', 'en');
    expect(type(sending.link)).toHaveValue('https://check.example.org/en/#v=1&clinic=north');
  });
});

describe('the other sheets', () => {
  test.each(['team', 'wallet', 'poster'] as const)(
    'the sheet %s says that it is no diagnosis, and that nobody has signed off',
    async (other) => {
      const { user } = await showPage();
      await user.click(press(form.sheets[other]));
      expect(paper()).toHaveTextContent(`${en.app['disclaimer-heading']} · ${en.app.unreviewed}`);
    },
  );

  test('the clinic’s picture stands beside its words, and is none itself for a screen reader', async () => {
    await showPage({ deployment: read({ clinics: [{ ...file.clinics[0], logo: 'north.svg' }] }) });
    const picture = paper().querySelector('img');
    expect(picture).toHaveAttribute('src', `${folder}north.svg`);
    expect(picture).toHaveAttribute('alt', '');
  });

  test('a picture that is too large is on no sheet, and the page names its place in the file', async () => {
    const headers = { 'Content-Type': 'image/png' };
    const large = () => Promise.resolve(new Response(new Uint8Array(100_001), { headers }));
    vi.stubGlobal('fetch', vi.fn(large));
    await showPage({ deployment: read({ clinics: [{ ...file.clinics[0], logo: 'north.png' }] }) });
    const line = await screen.findByText('clinics[0].logo');
    const problem = line.closest('li');
    expect(problem).toHaveTextContent(enDeployment.expectations['picture-size']);
    expect(problem).toHaveTextContent('100001 bytes');
    expect(paper().querySelector('img')).toBeNull();
  });

  test('the one for an emergency team is in the language of the place, with the family’s beside it', async () => {
    const { user } = await showPage({
      deployment: read({
        countries: [{ country: 'SA', emergencyNumber: '997', staffLanguage: 'ar' }],
      }),
      emergency: emergencyIn('SA'),
    });
    await user.click(press(form.sheets.team));
    await screen.findByText(ar.clinicianCard.lines.who);
    expect(paper()).toHaveAttribute('lang', 'ar');
    for (const id of clinicianCard) {
      expect(within(paper()).getByText(ar.clinicianCard.lines[id])).toBeVisible();
      expect(within(paper()).getByText(en.clinicianCard.lines[id])).toBeVisible();
    }
    expect(within(paper()).queryByText(sheet.title)).toBeNull();
  });

  test('where the deployment names no language for the teams they get English', async () => {
    const { user } = await showPage({ emergency: emergencyIn('GB') });
    await user.click(press('العربية'));
    await user.click(press(form.sheets.team));
    await waitFor(() => expect(paper()).toHaveAttribute('lang', 'en'));
  });

  test('the wallet card has eight panels with the short lines of the spec and the numbers', async () => {
    const { user } = await showPage({ emergency: emergencyIn('GB') });
    await user.click(press(form.sheets.wallet));
    expect(paper().querySelectorAll('.wallet-panel')).toHaveLength(8);
    const { look, check, avoid, operation } = en.clinicianCard.glance;
    for (const words of [look, check, avoid, operation, '999', '+44 20 7946 0101']) {
      expect(within(paper()).getByText(words)).toBeVisible();
    }
    for (const sign of signList) {
      expect(within(paper()).getByText(en.outcome['sign-list'].lines[sign])).toBeVisible();
    }
  });

  test('the wallet card has the signs in the family’s language, and for the team that of the place', async () => {
    const { user } = await showPage({ emergency: emergencyIn('GB') });
    await user.click(press('العربية'));
    await user.click(press(form.sheets.wallet));
    await waitFor(() => {
      expect(within(paper()).getByText(ar.outcome['sign-list'].lines.sight)).toBeVisible();
    });
    expect(within(paper()).getByText(en.clinicianCard.glance.look)).toBeVisible();
  });

  test('the poster has no person’s data, and says to tell a nurse', async () => {
    const { user } = await showPage({ deployment: read({ languages: ['en', 'ar'] }) });
    await user.click(screen.getByText(form.more));
    await user.type(type(form.name), 'Ana Example');
    await user.click(press(form.sheets.poster));
    await screen.findByText(arHandout.poster.title);
    expect(within(paper()).getByText(enHandout.poster.tell)).toBeVisible();
    expect(paper()).not.toHaveTextContent('Ana Example');
    expect(press(form.papers.a3)).toBeVisible();
    expect(screen.queryByRole('radio', { name: form.papers.a5 })).toBeNull();
  });
});
