/** The handout’s page, its sheets and what a print of them holds. */
import type { Page } from '@playwright/test';
import { clinic, deploymentFile, host } from './hosted';
import { words } from './words';

export const { form, sending } = words.handout;
export const link = (tag: string) =>
  `https://check.example.org/${tag}/#v=1&clinic=${clinic.id}&country=GB`;

/** As much text as the form and the file let through: what is on one page with it is on one page without. */
export const longest = {
  ...deploymentFile,
  clinics: [
    {
      ...clinic,
      name: 'Children’s Hospital of the University, Department of Bone and Mineral Diseases, Outpatient Clinic',
      address:
        'Building 17, Entrance C, third floor, 1234 Long Example Road, Greater Exampletown, Exampleshire, EX1 0AA',
    },
  ],
};

export async function open(page: Page, file: object = deploymentFile): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await host(page, { ...file, defaultCountry: 'GB' });
  await page.goto('./en/#handout');
  await page.locator('.handout-sheet').waitFor();
}

export const press = (page: Page, field: string, value: string) =>
  page.locator(`.chips input[name=${field}][value=${value}]`).check();

export async function chooseAll(
  page: Page,
  tag: string,
  paper: string,
  sheet = 'family',
): Promise<void> {
  await press(page, 'sheet', sheet);
  await press(page, 'language', tag);
  await press(page, 'paper', paper);
  await page.locator(`.handout-sheet[data-sheet=${sheet}] [lang=${tag}]`).first().waitFor();
}
