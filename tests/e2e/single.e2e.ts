/** The check as one file, opened from a folder: no server, no network. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { languages } from '../../locales';
import { quietSheet } from '../support/sheets';
import { clinic, deploymentFile } from './support/hosted';
import { discussNextVisit, reasonsShown, seekCareNow } from './support/resultPage';
import { expect, test } from './support/test';
import { vignette } from './support/vignettes';
import { wordsIn } from './support/words';

// One file at a time: they are built into one folder.
test.describe.configure({ mode: 'serial' });

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

test('with a deployment file it shows numbers and clinic; with a broken one it is not made', async ({
  page,
  context,
}) => {
  const build = (file: object) => {
    const folder = mkdtempSync(join(tmpdir(), 'single-'));
    writeFileSync(join(folder, 'deployment.json'), JSON.stringify(file));
    const path = join(folder, 'deployment.json');
    const run = spawnSync(
      'npm',
      ['run', '--silent', 'build:single', '--', '--language', 'en', '--deployment', path],
      { encoding: 'utf8' },
    );
    rmSync(folder, { recursive: true });
    return run;
  };
  const broken = build({ ...deploymentFile, countries: [{ country: 'GB' }] });
  expect(broken.status).toBe(1);
  expect(broken.stderr).toContain('countries[0].emergencyNumber: expected');

  expect(build(deploymentFile).status).toBe(0);
  await context.setOffline(true);
  const address = pathToFileURL(resolve('dist-single/marble-check-en.html')).href;
  await page.goto(`${address}#v=1&clinic=${clinic.id}&country=GB`);
  await expect(page.locator('header .phone-number')).toHaveText(/999/);
});
