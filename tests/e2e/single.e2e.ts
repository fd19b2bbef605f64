/** The check as one file, opened from a folder: no server, no network. */
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { languages } from '../../locales';
import { quietSheet } from '../support/sheets';
import { discussNextVisit, reasonsShown, seekCareNow } from './support/resultPage';
import { expect, test } from './support/test';
import { vignette } from './support/vignettes';
import { wordsIn } from './support/words';

for (const { tag, dir } of languages) {
  test(`${tag}: one file under 500 kB gives the same results from a folder`, async ({
    page,
    context,
    caregiver,
  }) => {
    execFileSync('npm', ['run', '--silent', 'build:single', '--', '--language', tag]);
    const file = resolve(`dist-single/marble-check-${tag}.html`);
    expect(statSync(file).size).toBeLessThan(500_000);

    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await context.setOffline(true);
    const address = pathToFileURL(file).href;
    caregiver.words = wordsIn[tag];

    await caregiver.open(address);
    await expect(page.locator('html')).toHaveAttribute('dir', dir);
    await caregiver.start();
    await caregiver.takeStartedCheck(quietSheet());
    await caregiver.showResult();
    await expect(discussNextVisit(page)).toBeVisible();

    const { sheet, expectedRules } = vignette('P12');
    await caregiver.open(address);
    await page.reload();
    await caregiver.start();
    await caregiver.takeStartedCheck(sheet, 'jaw-fever');
    await caregiver.answerRest(sheet);
    await expect(seekCareNow(page)).toBeVisible();
    expect(await reasonsShown(page)).toEqual(expectedRules.toSorted());

    expect(asked.filter((url) => url !== address)).toEqual([]);
    expect(complaints).toEqual([]);
  });
}
