/**
 * A whole sign-off: decided by keyboard in a browser, saved to a file, recorded by the command and
 * built; the app says so wherever it says who stands behind the rules, until a word has changed.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ruleset } from '../../rules/ruleset';
import { projectCopy, removeCopy } from '../../tools/buildCopy';
import { readSecurityHeaders } from '../../tools/serverHeaders';
import { serveFolder } from '../../tools/staticServer';
import { CaregiverAtScreen } from './support/CaregiverAtScreen';
import { ReviewerAtKeyboard } from './support/ReviewerAtKeyboard';
import { seekCareNow } from './support/resultPage';
import { expect, test } from './support/test';
import { words } from './support/words';

const { app, about, handout } = words;
const trial = app.trial;
const signedOff = 'Signed off by Test Person, pediatrician, on November 29, 2026.';
const earlier = `No clinician has signed off these rules as they are now. Test Person, pediatrician, signed off version ${ruleset.version} on November 29, 2026. Changed since: 1.`;

/** Whether each page that says who stands behind the rules has the trial tag, and which of these sentences it says. */
async function saidIn(copy: string, page: Page) {
  execFileSync('npm', ['run', '--silent', 'build'], {
    cwd: copy,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const dist = join(copy, 'dist');
  const server = await serveFolder(dist, readSecurityHeaders(dist), 0);
  const at = server.address();
  const site = `http://localhost:${String(typeof at === 'object' && at !== null ? at.port : 0)}/en/`;
  const caregiver = new CaregiverAtScreen(page);
  const of = (text: string | null) =>
    [trial, app.unreviewed, signedOff, earlier].filter((one) => text?.includes(one) === true);
  const sentences = async () => of(await page.locator('body').innerText());
  const open = async (name: string, title: string) => {
    await page.goto('about:blank');
    await page.goto(site + name);
    await expect(caregiver.heading).toHaveText(title);
    return sentences();
  };
  try {
    const start = await open('', app.start.heading);
    const broken = of(await page.locator('.disclaimer.when-broken').textContent());
    await caregiver.start();
    await caregiver.answer('yes');
    await expect(seekCareNow(page)).toBeVisible();
    const result = await sentences();
    const sheet = await open('#handout', handout.title);
    const room = await open('#about', about.title);
    return { start, broken, result, handout: sheet, room };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test('signed off in the browser by keyboard and recorded by the command, the built app says so; with one word changed the tag is back @wide', async ({
  page,
}, info) => {
  test.setTimeout(1_200_000);
  const reviewer = new ReviewerAtKeyboard(page);
  await reviewer.open('summary');
  await reviewer.agreeToAll();
  await reviewer.introduce('Test Person', 'pediatrician', '11292026');
  const file = info.outputPath('review.json');
  await reviewer.save(file);

  const copy = projectCopy();
  try {
    const signOff = (...args: readonly string[]) =>
      execFileSync('npm', ['run', '--silent', 'sign-off', '--', ...args], {
        cwd: copy,
        encoding: 'utf8',
      });
    expect(signOff(file)).toContain('Signed off by Test Person, pediatrician, on 2026-11-29');
    const isSignedOff = [signedOff];
    expect(await saidIn(copy, page)).toEqual({
      start: isSignedOff,
      broken: [],
      result: isSignedOff,
      handout: isSignedOff,
      room: isSignedOff,
    });
    expect(readFileSync(join(copy, 'docs/safety/sign-off.md'), 'utf8')).toContain('Test Person');

    const wordsFile = join(copy, 'locales/en/check.json');
    const before = readFileSync(wordsFile, 'utf8');
    writeFileSync(wordsFile, before.replace('Look once more', 'Look again'));
    expect(signOff('--check')).toContain('is Look again before you see the result');
    const isEarlier = [trial, earlier];
    expect(await saidIn(copy, page)).toEqual({
      start: isEarlier,
      broken: [app.unreviewed],
      result: isEarlier,
      handout: [earlier],
      room: [earlier],
    });
  } finally {
    removeCopy(copy);
  }
});
