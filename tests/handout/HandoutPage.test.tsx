// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { languages } from '../../locales';
import { ar } from '../../locales/ar';
import arDeployment from '../../locales/ar/deployment.json';
import arHandout from '../../locales/ar/handout.json';
import { en } from '../../locales/en';
import enDeployment from '../../locales/en/deployment.json';
import enHandout from '../../locales/en/handout.json';
import { clinicianCard } from '../../rules/clinicianCard';
import { ruleset } from '../../rules/ruleset';
import { signList } from '../../rules/safetyNetting';
import { startI18n } from '../../src/platform/i18n';
import { readDeploymentText } from '../../src/deployment/readDeployment';
import { linkBase } from '../../src/handout/linkBase';
import { HandoutPage, type HandoutPageProps } from '../../src/handout/HandoutPage';
import { printed, show } from '../setupDom';
import { emergencyOf } from '../support/emergency';

const english = { ...en, handout: enHandout, deployment: enDeployment };
const arabic = { ...ar, handout: arHandout, deployment: arDeployment };
const { form, sending, sheet } = enHandout;
const folder = 'https://elsewhere.example.org/';
const placeOf = (publicAddress: string | undefined, open = folder) => ({
  folder: open,
  base: linkBase(publicAddress, open),
});
const emergencyIn = (country?: string) => emergencyOf({ countries: ['GB', 'SA'], country });
const file = {
  publicAddress: 'https://check.example.org/',
  countries: [
    { country: 'GB', emergencyNumber: '999' },
    { country: 'SA', emergencyNumber: '997' },
  ],
  clinics: [
    {
      id: 'north',
      name: 'North Clinic',
      phone: '+44 20 7946 0100',
      urgentLine: '+44 20 7946 0101',
      address: '1 Example Road',
    },
  ],
};
const read = (changes: object = {}) =>
  readDeploymentText(
    JSON.stringify({ ...file, ...changes }),
    languages.map(({ tag }) => tag),
  );

const loadLanguage = (tag: string) =>
  tag === 'es'
    ? Promise.reject(new Error('offline'))
    : Promise.resolve(startI18n(tag, tag === 'ar' ? arabic : english));

async function showPage(props: Partial<HandoutPageProps> = {}) {
  const page = (
    <HandoutPage
      deployment={read()}
      about={ruleset}
      languages={languages}
      pageLanguage="en"
      clinic={undefined}
      emergency={emergencyIn()}
      place={placeOf('https://check.example.org/')}
      loadLanguage={loadLanguage}
      {...props}
    />
  );
  const shown = show(page, english);
  await screen.findByRole('article');
  return shown;
}

const paper = () => screen.getByRole('article');
const press = (words: string) => screen.getByRole('radio', { name: words });
const type = (field: string) => screen.getByRole('textbox', { name: field });

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

describe('what is typed for the print', () => {
  const typed = { name: 'Ana Example', phone: '+44 20 7946 0999', note: 'Ring on Tuesday' };

  test('a number that was pasted, in digits of any script, stands there as 0 to 9', async () => {
    const { user } = await showPage();
    await user.click(screen.getByText(form.more));
    await user.click(type(form.phone));
    await user.paste('\u202a٠٢٠\u00a0٧٩٤٦\u20110999 \u202c');
    expect(type(form.phone)).toBeValid();
    expect(within(paper()).getByText('020 7946-0999')).toBeVisible();
  });

  test('a phone number is on the wallet card too', async () => {
    const { user } = await showPage();
    await user.click(screen.getByText(form.more));
    await user.type(type(form.phone), typed.phone);
    await user.click(press(form.sheets.wallet));
    expect(within(paper()).getByText(typed.phone)).toBeVisible();
  });

  test('is gone when the page is left', async () => {
    const { user } = await showPage();
    await user.click(screen.getByText(form.more));
    await user.type(type(form.name), typed.name);
    act(() => {
      dispatchEvent(new Event('pagehide'));
    });
    expect(type(form.name)).toHaveValue('');
    expect(document.body.textContent).not.toContain(typed.name);
  });

  test('must be a phone number where it says so; until then nothing is printed', async () => {
    const { user } = await showPage();
    await user.click(screen.getByText(form.more));
    await user.type(type(form.phone), 'ask me');
    expect(paper()).not.toHaveTextContent('ask me');
    await user.click(screen.getByRole('button', { name: form.print }));
    await waitFor(() => {
      expect(type(form.phone)).toBeInvalid();
      expect(type(form.phone)).toHaveFocus();
    });
    expect(type(form.phone)).toHaveAccessibleDescription(enHandout.error.phone);
    expect(printed).not.toHaveBeenCalled();
    await user.clear(type(form.phone));
    await user.click(screen.getByRole('button', { name: form.print }));
    await waitFor(() => expect(printed).toHaveBeenCalledOnce());
  });

  test.each([
    ['name', form.name, 'A'.repeat(61), enHandout.error['too-long-name']],
    ['note', form.note, 'B'.repeat(201), enHandout.error['too-long-note']],
  ])(
    'a %s that is too long gets onto no sheet, and Print leads to it, folded away or not',
    async (_field, label, words, error) => {
      const { user } = await showPage();
      const more = screen.getByText(form.more);
      await user.click(more);
      await user.click(type(label));
      await user.paste(words);
      expect(paper()).not.toHaveTextContent(words);
      const field = type(label);
      await user.click(more);
      await user.click(screen.getByRole('button', { name: form.print }));
      await waitFor(() => expect(more.closest('details')).toHaveAttribute('open'));
      expect(field).toHaveFocus();
      expect(field).toHaveAccessibleDescription(error);
      expect(printed).not.toHaveBeenCalled();
    },
  );
});

describe('before printing', () => {
  test('the page says that no clinician has signed the rules off, nor checked the words', async () => {
    await showPage();
    const said = [enHandout['not-signed-off'], enHandout['text-not-reviewed']];
    for (const words of said) {
      const line = screen.getByText(words);
      const button = screen.getByRole('button', { name: form.print });
      expect(line.compareDocumentPosition(button)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    }
  });

  test('it says no such thing once they have', async () => {
    const signOff = { name: 'A. Example', role: 'physician', date: '2027-01-02' };
    const clinicalReview = { name: 'B. Example', date: '2027-01-02' };
    await showPage({
      about: { ...ruleset, signOff },
      languages: [{ tag: 'en', name: 'English', dir: 'ltr', clinicalReview }],
    });
    expect(screen.queryByText(enHandout['not-signed-off'])).toBeNull();
    expect(screen.queryByText(enHandout['text-not-reviewed'])).toBeNull();
    expect(within(paper()).getByText(/^Signed off by A\. Example/)).toBeVisible();
  });
});

describe('what the deployment file says', () => {
  test('only its languages are offered', async () => {
    await showPage({ deployment: read({ languages: ['ar', 'en'] }) });
    const group = within(screen.getByRole('group', { name: form.language }));
    expect(group.getAllByRole('radio')).toHaveLength(2);
  });

  test('the clinic is chosen where there is one, or where the link names it; else nobody’s', async () => {
    const south = { ...file.clinics[0], id: 'south', name: 'South Clinic' };
    const two = read({ clinics: [...file.clinics, south] });
    const clinic = () => screen.getByRole('combobox', { name: form.clinic });
    const { unmount } = await showPage();
    expect(clinic()).toHaveValue('north');
    unmount();
    const second = await showPage({ deployment: two });
    expect(clinic()).toHaveValue('');
    second.unmount();
    await showPage({ deployment: two, clinic: 'south' });
    expect(clinic()).toHaveValue('south');
  });

  test('without any address there is no code and no link, and the page says why', async () => {
    await showPage({ place: placeOf(undefined, 'http://10.0.0.7/') });
    expect(screen.getByText(sending['no-address'])).toBeVisible();
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.queryByRole('textbox', { name: sending.link })).toBeNull();
  });

  test('the page’s own address is offered, and page and sheet say so', async () => {
    await showPage({ place: placeOf(undefined, 'https://trial.example.org/a/') });
    expect(type(sending.link)).toHaveValue('https://trial.example.org/a/en/#v=1&clinic=north');
    expect(
      screen.getByText(sending.here.replace('{{address}}', 'https://trial.example.org/a/')),
    ).toBeVisible();
    expect(within(paper()).getByText(sheet.here)).toBeVisible();
  });

  test('an address of this machine is marked as such, on page and sheet', async () => {
    await showPage({ place: placeOf(undefined, 'http://localhost:4173/') });
    expect(screen.getByText(sending['this-machine'])).toBeVisible();
    expect(within(paper()).getByText(sheet['this-machine'])).toBeVisible();
  });

  test('when it is broken, the page says where and what, and a sheet can still be printed', async () => {
    const { user } = await showPage({
      deployment: read({ clinics: [{ ...file.clinics[0], phone: 'ring us' }] }),
    });
    const problem = within(screen.getByRole('region', { name: enDeployment.heading }));
    const line = problem.getByRole('listitem');
    expect(line).toHaveTextContent('clinics[0].phone');
    expect(line).toHaveTextContent(enDeployment.expectations.phone);
    expect(line).toHaveTextContent('"ring us"');
    await user.click(screen.getByRole('button', { name: form.print }));
    await waitFor(() => expect(printed).toHaveBeenCalledOnce());
  });
});

test('a file that is used and yet wants mending: every place is named, with its lines, and the check goes by the rest [HZ-71b]', async () => {
  const content = `{"countries":[{"country":"GB","emergencyNumber":"999"}],
"sheets":[],
"clinics":[], "clinics":[]}`;
  const tags = languages.map(({ tag }) => tag);
  await showPage({ deployment: readDeploymentText(content, tags) });
  const problems = within(screen.getByRole('region', { name: enDeployment.heading }));
  expect(problems.getByText(enDeployment['lead-used'])).toBeVisible();
  const [twice, unknown] = problems.getAllByRole('listitem');
  expect(twice).toHaveTextContent(/clinics.*line 3, column 1.*line 3, column 15/);
  expect(twice).toHaveTextContent(enDeployment.expectations['name-once']);
  expect(unknown).toHaveTextContent('sheets');
  expect(unknown).toHaveTextContent(enDeployment.expectations['no-such-field']);
});

describe('what can be sent', () => {
  test('the text message comes with its length', async () => {
    await showPage();
    expect(type(sending.sms)).toHaveAccessibleDescription(/: 1$/);
  });

  test('the code fills the screen, with words in the family’s language', async () => {
    const { user } = await showPage();
    await user.click(press('العربية'));
    await screen.findByText(arHandout.sheet.title);
    await user.click(screen.getByRole('button', { name: sending.large }));
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText(arHandout.sheet['scan-large'])).toHaveAttribute('lang', 'ar');
    expect(dialog.getByText(sending.turn)).toBeVisible();
    await user.click(dialog.getByRole('button', { name: sending.close }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('where nothing can be copied, the page says what to do', async () => {
    const { user } = await showPage();
    vi.stubGlobal('navigator', {});
    await user.click(screen.getByRole('button', { name: sending['copy-link'] }));
    expect(await screen.findByText(sending['not-copied'])).toBeVisible();
  });

  test('the message goes to another app where the browser can share', async () => {
    const share = vi.fn(() => Promise.resolve());
    Object.defineProperty(navigator, 'share', { value: share, configurable: true });
    const { user } = await showPage();
    await user.click(screen.getByRole('button', { name: sending.share }));
    expect(share).toHaveBeenCalledWith({
      text: enHandout.sms.replace('{{address}}', 'https://check.example.org/en/#v=1&clinic=north'),
    });
    Reflect.deleteProperty(navigator, 'share');
  });
});
