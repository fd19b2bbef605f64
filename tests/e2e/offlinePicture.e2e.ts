/** The clinic’s picture without a network. */
import type { RequestListener } from 'node:http';
import type { Page } from '@playwright/test';
import { openAnew } from './support/CaregiverAtScreen';
import { clinic, deploymentFile } from './support/hosted';
import { onDevice } from './support/onDevice';
import { expect, test } from './support/releases';
import { link, json } from './support/hostAnswers';

test.use({ serviceWorkers: 'allow' });

/** The deployment file names a picture, which is answered so. */
const withPicture =
  (status: number, type: string, content: string): RequestListener =>
  (request, response) => {
    const file = { ...deploymentFile, clinics: [{ ...clinic, logo: 'logo.svg' }] };
    if (request.url !== '/logo.svg') json(file)(request, response);
    else response.writeHead(status, { 'Content-Type': type }).end(content);
  };
const isPictureKept = (page: Page) =>
  page.evaluate(async () => (await caches.match('/logo.svg')) !== undefined);
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="70" height="20"/>';

test('the clinic’s picture is there without a network, and nothing that is none takes its place', async ({
  page,
  context,
  site,
}) => {
  const widthSeen = (tab: Page) =>
    expect.poll(() =>
      tab.locator('.from-clinic img').evaluate((img: HTMLImageElement) => img.naturalWidth),
    );
  site.answerForDeployment(withPicture(200, 'image/svg+xml', svg));
  await page.goto(`${site.address}${link}`);
  await expect(onDevice(page)).toBeVisible();
  await widthSeen(page).toBe(70);
  await expect.poll(() => isPictureKept(page)).toBe(true);
  site.answerForDeployment(withPicture(200, 'text/html', '<!doctype html><h1>Sign in'));
  const signIn = await openAnew(context, `${site.address}${link}`);
  await signIn.page.waitForLoadState('networkidle');
  await widthSeen(signIn.page).toBe(70);
  await site.goAway();
  const caregiver = await openAnew(context, `${site.address}${link}`);
  await widthSeen(caregiver.page).toBe(70);
});

test('a clinic’s picture that its host has taken away is gone from the device too', async ({
  page,
  context,
  site,
}) => {
  site.answerForDeployment(withPicture(200, 'image/svg+xml', svg));
  await page.goto(`${site.address}${link}`);
  await expect(page.locator('.from-clinic img')).toBeVisible();
  await expect(onDevice(page)).toBeVisible();
  site.answerForDeployment(withPicture(404, 'text/html', 'Not found'));
  const later = await openAnew(context, `${site.address}${link}`);
  await expect(later.page.locator('.from-clinic')).toBeVisible();
  await expect(later.page.locator('.from-clinic img')).toHaveCount(0);
  await expect.poll(() => isPictureKept(later.page)).toBe(false);
  await site.goAway();
  const without = await openAnew(context, `${site.address}${link}`);
  await expect(without.page.locator('.from-clinic')).toBeVisible();
  const loaded = () =>
    without.page
      .locator('.from-clinic img')
      .evaluate((img: HTMLImageElement) => [img.complete, img.naturalWidth]);
  await expect.poll(loaded).toEqual([true, 0]);
});
