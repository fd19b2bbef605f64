/** The handout’s page on the screen, with a deployment of two countries. */
import { screen } from '@testing-library/react';
import { languages } from '../../locales';
import { ar } from '../../locales/ar';
import arDeployment from '../../locales/ar/deployment.json';
import arHandout from '../../locales/ar/handout.json';
import { en } from '../../locales/en';
import enDeployment from '../../locales/en/deployment.json';
import enHandout from '../../locales/en/handout.json';
import { ruleset } from '../../rules/ruleset';
import { startI18n } from '../../src/platform/i18n';
import { readDeploymentText } from '../../src/deployment/readDeployment';
import { linkBase } from '../../src/handout/linkBase';
import { HandoutPage, type HandoutPageProps } from '../../src/handout/HandoutPage';
import { show } from '../setupDom';
import { emergencyOf } from '../support/emergency';

const english = { ...en, handout: enHandout, deployment: enDeployment };
const arabic = { ...ar, handout: arHandout, deployment: arDeployment };
export const { form, sending, sheet } = enHandout;
export const folder = 'https://elsewhere.example.org/';
export const placeOf = (publicAddress: string | undefined, open = folder) => ({
  folder: open,
  base: linkBase(publicAddress, open),
});
export const emergencyIn = (country?: string) => emergencyOf({ countries: ['GB', 'SA'], country });
export const file = {
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
export const read = (changes: object = {}) =>
  readDeploymentText(
    JSON.stringify({ ...file, ...changes }),
    languages.map(({ tag }) => tag),
  );

const loadLanguage = (tag: string) =>
  tag === 'es'
    ? Promise.reject(new Error('offline'))
    : Promise.resolve(startI18n(tag, tag === 'ar' ? arabic : english));

export async function showPage(props: Partial<HandoutPageProps> = {}) {
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

export const paper = () => screen.getByRole('article');
export const press = (words: string) => screen.getByRole('radio', { name: words });
export const type = (field: string) => screen.getByRole('textbox', { name: field });
