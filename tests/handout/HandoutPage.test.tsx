// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
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
import { HandoutPage, type HandoutPageProps } from '../../src/handout/HandoutPage';
import { printed, show } from '../setupDom';

const english = { ...en, handout: enHandout, deployment: enDeployment };
const arabic = { ...ar, handout: arHandout, deployment: arDeployment };
const { form, sending, sheet } = enHandout;
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
      country={undefined}
      loadLanguage={loadLanguage}
      {...props}
    />
  );
  const shown = show(page, english);
  await screen.findByRole('article');
  return shown;
}

const paper = () => screen.getByRole('article');
const choose = (field: string) => screen.getByRole('combobox', { name: field });
const type = (field: string) => screen.getByRole('textbox', { name: field });

describe('the sheet', () => {
  test('has every urgent sign, the disclaimer, the version, the review date and that nobody has signed off', async () => {
    await showPage();
    const there = within(paper());
    for (const sign of signList) {
      expect(there.getByText(en.outcome['sign-list'].lines[sign])).toBeVisible();
    }
    expect(there.getByText(en.app.disclaimer)).toBeVisible();
    expect(
      there.getByText(`Rules version ${ruleset.version}. To be reviewed by May 23, 2027.`),
    ).toBeVisible();
    expect(there.getByText(en.app.unreviewed)).toBeVisible();
    expect(there.getByText(sheet.notes)).toBeVisible();
    expect(there.getByText(sheet.for)).toBeVisible();
  });

  test('has a line to write on in place of a number that is not known', async () => {
    await showPage();
    const numbers = [...paper().querySelectorAll('dd')].map((one) => one.textContent);
    expect(numbers).toEqual(['', '']);
  });

  test('has the numbers of country and clinic as soon as they are chosen, and the link in its code', async () => {
    const { user } = await showPage();
    await user.selectOptions(choose(form.clinic), 'North Clinic');
    await user.selectOptions(choose(form.country), 'GB');
    const there = within(paper());
    expect([...paper().querySelectorAll('dd')].map((one) => one.textContent)).toEqual([
      '999',
      '+44 20 7946 0101',
    ]);
    expect(there.getByText('North Clinic')).toBeVisible();
    expect(there.getByText('1 Example Road')).toBeVisible();
    expect(there.getByText('+44 20 7946 0100')).toBeVisible();
    expect(there.getByText('check.example.org/en/')).toBeVisible();
    expect(there.getByRole('img', { name: sheet.qr })).toBeVisible();
    expect(type(sending.link)).toHaveValue(
      'https://check.example.org/en/#v=1&clinic=north&country=GB',
    );
  });

  test('speaks its own language, and the page keeps its own', async () => {
    const { user } = await showPage({ country: 'SA' });
    await user.selectOptions(choose(form.language), 'ar');
    expect(await screen.findByText(arHandout.sheet.title)).toBeVisible();
    expect(paper()).toHaveAttribute('lang', 'ar');
    expect(paper()).toHaveAttribute('dir', 'rtl');
    expect(within(paper()).getByText(ar.outcome['sign-list'].lines.sight)).toBeVisible();
    expect(within(paper()).getByText(/السعودية/)).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(enHandout.title);
    expect(type(sending.message)).toHaveValue(
      arHandout.message.replace('{{address}}', 'https://check.example.org/ar/#v=1&country=SA'),
    );
  });

  test('HZ-16 a change of language leaves the number alone', async () => {
    const { user } = await showPage({ country: 'GB' });
    await user.selectOptions(choose(form.language), 'ar');
    await screen.findByText(arHandout.sheet.title);
    expect(paper().querySelector('dd')).toHaveTextContent('999');
  });

  test('stays as it was when a language can’t be had, and says so', async () => {
    const { user } = await showPage();
    await user.selectOptions(choose(form.language), 'es');
    expect(await screen.findByText(enHandout['language-failed'])).toBeVisible();
    expect(paper()).toHaveAttribute('lang', 'en');
    expect(type(sending.link)).toHaveValue('https://check.example.org/en/#v=1');
  });

  test('can be the card for the clinicians instead', async () => {
    const { user } = await showPage();
    await user.selectOptions(choose(form.sheet), 'clinicians');
    for (const id of clinicianCard) {
      expect(within(paper()).getByText(en.clinicianCard.lines[id])).toBeVisible();
    }
    expect(within(paper()).queryByText(sheet.title)).toBeNull();
  });
});

describe('what is typed for the print', () => {
  const typed = { name: 'Ana Example', phone: '+44 20 7946 0999', note: 'Ring on Tuesday' };

  test('a number that was pasted, in digits of any script, stands there as 0 to 9', async () => {
    const { user } = await showPage();
    await user.click(type(form.phone));
    await user.paste('\u202a٠٢٠\u00a0٧٩٤٦\u20110999 \u202c');
    expect(type(form.phone)).toBeValid();
    expect(within(paper()).getByText('020 7946-0999')).toBeVisible();
  });

  test('is gone when the page is left', async () => {
    const { user } = await showPage();
    await user.type(type(form.name), typed.name);
    act(() => {
      dispatchEvent(new Event('pagehide'));
    });
    expect(type(form.name)).toHaveValue('');
    expect(document.body.textContent).not.toContain(typed.name);
  });

  test('must be a phone number where it says so; until then nothing is printed', async () => {
    const { user } = await showPage();
    await user.type(type(form.phone), 'ask me');
    await user.click(screen.getByRole('button', { name: form.print }));
    expect(type(form.phone)).toBeInvalid();
    expect(type(form.phone)).toHaveAccessibleDescription(enHandout.error.phone);
    expect(type(form.phone)).toHaveFocus();
    expect(printed).not.toHaveBeenCalled();
    await user.clear(type(form.phone));
    await user.click(screen.getByRole('button', { name: form.print }));
    expect(printed).toHaveBeenCalledOnce();
  });
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
      languages: [{ tag: 'en', name: 'English', dir: 'ltr', translation: '', clinicalReview }],
    });
    expect(screen.queryByText(enHandout['not-signed-off'])).toBeNull();
    expect(screen.queryByText(enHandout['text-not-reviewed'])).toBeNull();
    expect(within(paper()).getByText(/^Signed off by A\. Example/)).toBeVisible();
  });
});

describe('what the deployment file says', () => {
  test('only its languages are offered', async () => {
    await showPage({ deployment: read({ languages: ['ar', 'en'] }) });
    expect(
      within(choose(form.language))
        .getAllByRole('option')
        .map((one) => one.textContent),
    ).toEqual(['English', 'العربية']);
  });

  test('without a public address there is no code and no link, and the page says why', async () => {
    await showPage({ deployment: read({ publicAddress: undefined }) });
    expect(screen.getByText(sending['no-address'])).toBeVisible();
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.queryByRole('textbox', { name: sending.link })).toBeNull();
    expect(document.body.textContent).not.toContain(location.host);
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
    expect(printed).toHaveBeenCalledOnce();
  });
});

test('a file that is used and yet wants mending: every place is named, with its lines, and the check goes by the rest', async () => {
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
      text: enHandout.message.replace('{{address}}', 'https://check.example.org/en/#v=1'),
    });
    Reflect.deleteProperty(navigator, 'share');
  });
});
