// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { languages } from '../../locales';
import arHandout from '../../locales/ar/handout.json';
import enDeployment from '../../locales/en/deployment.json';
import enHandout from '../../locales/en/handout.json';
import { ruleset } from '../../rules/ruleset';
import { readDeploymentText } from '../../src/deployment/readDeployment';
import { printed } from '../setupDom';
import {
  form,
  sending,
  sheet,
  placeOf,
  file,
  read,
  showPage,
  paper,
  press,
  type,
} from './showHandout';

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
