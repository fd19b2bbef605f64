/** The answers as a file for a record system: made in the browser, by the person's own press, and the same answers when it is read. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { triage } from '../../rules/triage';
import { readResponse } from '../../src/fhir/readResponse';
import { quietSheet } from '../support/sheets';
import { discussNextVisit, seekCareNow } from './support/resultPage';
import { expect, test } from './support/test';
import { keptOffline } from './support/traces';
import { wordsIn, type Words } from './support/words';
import { wideUnless } from '../../tools/wide';

// The file can be made without a network.
test.use({ serviceWorkers: 'allow' });

/** Presses the button on the result and reads what the browser saved. */
async function savedAnswers(page: Page, { outcome }: Words) {
  const takeAway = outcome['take-away'];
  await page.getByText(takeAway.open).click();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: takeAway.record }).click();
  const download = await saving;
  await expect(page.getByRole('status').filter({ hasText: takeAway.saved })).toBeVisible();
  const json: unknown = JSON.parse(readFileSync(await download.path(), 'utf8'));
  return { name: download.suggestedFilename(), json };
}

for (const tag of ['en', 'ar'] as const) {
  test(`${tag}: a whole check with follow-ups and topics comes back as it was answered, with no request${wideUnless(tag === 'en')}`, async ({
    page,
    caregiver,
  }) => {
    const sheet = quietSheet({ hearing: 'yes', 'hearing.course': 'slow', topics: ['mood'] });
    caregiver.words = wordsIn[tag];
    await caregiver.open(`./${tag}/`);
    await keptOffline(page);
    await caregiver.start();
    await caregiver.takeStartedCheck(sheet);
    await caregiver.showResult();
    await expect(discussNextVisit(page)).toBeVisible();
    await page.context().setOffline(true);
    const { name, json } = await savedAnswers(page, wordsIn[tag]);
    expect(name).toMatch(/^marble-check-\d{4}-\d\d-\d\d\.fhir\.json$/u);
    expect(readResponse(json)).toEqual({ sheet, points: {} });
    expect(json).toMatchObject({ status: 'completed', language: tag });
    expect(JSON.stringify(json)).toContain(wordsIn[tag].questions.hearing.question);
  });
}

test('an urgent answer that ended the check is in the file, alone, and nothing about who', async ({
  page,
  caregiver,
}) => {
  await caregiver.begin();
  await caregiver.answer('yes');
  await expect(seekCareNow(page)).toBeVisible();
  const { json } = await savedAnswers(page, caregiver.words);
  const { sheet } = readResponse(json);
  expect(sheet).toEqual({ gate: 'yes' });
  expect(triage(sheet).disposition).toBe('seek-care-now');
  expect(json).toMatchObject({ status: 'stopped' });
  expect(Object.keys(json as object).sort()).toEqual(
    ['authored', 'item', 'language', 'questionnaire', 'resourceType', 'status'].sort(),
  );
});
