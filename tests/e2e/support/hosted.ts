/** The check as a clinic hosts it: with a deployment file of its own. */
import type { Page } from '@playwright/test';

export const clinic = {
  id: 'south-children',
  name: 'South Children’s Hospital, Bone Team',
  phone: '+44 20 7946 0200',
  urgentLine: '+44 20 7946 0201',
  address: '1 Example Road, London N1 0AA',
};

export const deploymentFile = {
  publicAddress: 'https://check.example.org/',
  countries: [
    { country: 'GB', emergencyNumber: '999' },
    { country: 'SA', emergencyNumber: '997' },
  ],
  clinics: [clinic],
};

/** @param file in place of the one in the build; a text is sent as it stands */
export async function host(page: Page, file: object | string = deploymentFile): Promise<void> {
  await page.route('**/deployment.json', (route) =>
    route.fulfill({
      contentType: 'application/json',
      body: typeof file === 'string' ? file : JSON.stringify(file),
    }),
  );
}
