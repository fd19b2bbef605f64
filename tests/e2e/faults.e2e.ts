/** Each fault ends on Seek care now or on the plain list of signs, never on the low result and never on a blank page. */
import { wideUnless } from '../../tools/wide';
import { quietSheet } from '../support/sheets';
import type { Caregiver } from './support/Caregiver';
import { CaregiverAtScreen } from './support/CaregiverAtScreen';
import {
  expectBrokenPlainList,
  expectSeekCareNow,
  literal,
  openDamaged,
  scripts,
  thrown,
  watchForLowResult,
} from './support/faults';
import { discussNextVisit, reasonsShown, seekCareNow } from './support/resultPage';
import { expect, test } from './support/test';
import { words } from './support/words';

const { app, check, questions } = words;

test.describe('an exception in the rules', () => {
  // prettier-ignore
  const damages: readonly {
    readonly name: string;
    readonly find: RegExp;
    readonly replacement: string;
  }[] = [
    { name: 'thrown inside a rule [HZ-32]',
      find: /(id:([`'"])R1-vision\2,when:)/gu, replacement: '$1{get op(){throw new Error("injected")}},intended:' },
    { name: 'a condition of an unknown kind',
      find: /(id:([`'"])R9-worry\2,when:)/gu, replacement: '$1{op:"damaged"},intended:' },
    { name: 'a rule about a question that there is not',
      find: /(id:([`'"])R10-alert\2,when:)/gu, replacement: '$1{op:"loud",question:"damaged"},intended:' },
    { name: 'a rule without a condition',
      find: /(id:([`'"])R6-fracture\2,when:)/gu, replacement: '$1void 0,intended:' },
    {
      name: 'an unknown question id in the sheet',
      find: /(Object\.fromEntries\(\w+\.map\(\(\{id:(\w+)\}\)=>\[\2,\w+\[\2\]\])\)\)/gu,
      replacement: '$1).concat([["damaged","yes"]]))',
    },
  ];
  for (const { name, find, replacement } of damages) {
    test(`${name} ends on Seek care now${wideUnless(name.includes('HZ'))}`, async ({
      page,
      caregiver,
    }) => {
      const lowSeen = await watchForLowResult(page);
      await openDamaged(page, scripts, find, replacement);
      await caregiver.start();
      await caregiver.answer('no');
      await expectSeekCareNow(page);
      expect(await reasonsShown(page)).toEqual(['R-INVALID']);

      await caregiver.answerRest(quietSheet());
      await expectSeekCareNow(page);
      expect(await lowSeen()).toBe(false);
    });
  }

  test('a damaged rule does not hide another one that holds', async ({ page, caregiver }) => {
    await openDamaged(page, scripts, /(id:([`'"])R1-vision\2,when:)/gu, '$1null,intended:');
    await caregiver.appIsThere();
    await caregiver.start();
    await caregiver.answer('yes');
    await expectSeekCareNow(page);
    expect(await reasonsShown(page)).toEqual(['R-INVALID', 'R0-gate']);
  });

  test('thrown where the answers are read ends on Seek care now', async ({ page, caregiver }) => {
    const lowSeen = await watchForLowResult(page);
    const hasRead = /\breturn\{\w+:\w+,unknownIds:\w+\}/gu;
    await openDamaged(page, scripts, hasRead, 'throw new Error("injected")');
    await caregiver.start();
    await caregiver.answer('no');
    await expectSeekCareNow(page);
    expect(await reasonsShown(page)).toEqual(['R-INVALID']);
    expect(await lowSeen()).toBe(false);
  });

  test('thrown in the order of the questions ends on the plain list', async ({
    page,
    caregiver,
  }) => {
    const lowSeen = await watchForLowResult(page);
    await openDamaged(page, scripts, /\w+\.id===([`'"])emergency\1\?0/gu, `${thrown}?0`);
    await caregiver.pressStart();
    await expectBrokenPlainList(page);
    expect(await lowSeen()).toBe(false);
  });
});

test.describe('an exception in a screen', () => {
  const urgent = { gate: 'yes' } as const;
  // prettier-ignore
  const screens: readonly {
    readonly name: string;
    /** Something that only this screen reads. */
    readonly reads: string;
    readonly walk: (caregiver: Caregiver) => Promise<void>;
  }[] = [
    { name: 'Start', reads: 'start/privacy', walk: () => Promise.resolve() },
    { name: 'a question [HZ-31b]', reads: 'error/choose', walk: (caregiver) => caregiver.pressStart() },
    {
      name: 'the tiles',
      reads: 'first-sign/help',
      walk: async (caregiver) => {
        await caregiver.start();
        await caregiver.choose('no');
        await caregiver.press(check.continue);
      },
    },
    {
      name: 'the topics',
      reads: 'error/choose-topics',
      walk: async (caregiver) => {
        await caregiver.start();
        await caregiver.answer('no');
        await caregiver.pressTile('topics');
      },
    },
    {
      name: 'Check your answers',
      reads: 'check-answers/intro',
      walk: async (caregiver) => {
        await caregiver.start();
        await caregiver.answer('no', 'worry');
        await answerToTheLast(caregiver);
      },
    },
    {
      name: 'the low result',
      reads: 'discuss-next-visit/again',
      walk: async (caregiver) => {
        await caregiver.start();
        await caregiver.takeStartedCheck(quietSheet());
        await caregiver.press(check['check-answers'].button);
      },
    },
    {
      name: 'Seek care now',
      reads: 'seek-care-now/not-kept',
      walk: async (caregiver) => {
        await caregiver.appIsThere();
        await caregiver.start();
        await caregiver.choose(urgent.gate);
        await caregiver.press(check.continue);
      },
    },
  ];

  /** Answers up to the last question, and presses Continue on it without waiting for a page that can't come. */
  async function answerToTheLast(caregiver: Caregiver): Promise<void> {
    const { worry, ...others } = quietSheet();
    await caregiver.answer(worry ?? 'no');
    for (const answer of Object.values(others).slice(1, -1)) await caregiver.answer(answer);
    await caregiver.choose('none');
    await caregiver.press(check.continue);
  }

  const ofEveryRun = ['a question [HZ-31b]', 'the low result', 'Seek care now'];
  for (const { name, reads, walk } of screens) {
    test(`${name} ends on the plain list${wideUnless(ofEveryRun.includes(name))}`, async ({
      page,
      caregiver,
    }) => {
      await openDamaged(page, scripts, literal(reads), thrown);
      await walk(caregiver);
      await expectBrokenPlainList(page);
      await expect(discussNextVisit(page)).toHaveCount(0);
      await expect(page.locator('#plain-list')).toBeFocused();
    });
  }
});

test('twenty reloads in mid-check start afresh each time, and the last check is whole @wide', async ({
  page,
  caregiver,
}) => {
  await caregiver.open();
  for (let reloads = 0; reloads < 20; reloads += 1) {
    await caregiver.start();
    await caregiver.choose('no');
    await page.reload();
    await expect(caregiver.heading).toHaveText(app.start.heading);
  }
  await caregiver.start();
  await expect(page.locator('input:checked')).toHaveCount(0);
  await caregiver.answer('yes');
  await expectSeekCareNow(page);
});

test('two tabs at once do not know of each other', async ({ page, context, caregiver }) => {
  const other = new CaregiverAtScreen(await context.newPage());
  // A browser draws only the tab in front, so the person turns to a tab before acting on it.
  const tabs = [caregiver, other];
  for (const person of tabs) await person.open();
  for (const person of tabs) {
    await person.page.bringToFront();
    await person.start();
    await person.answer('no', 'worry');
  }
  await other.answer('yes');
  await expect(seekCareNow(other.page)).toBeVisible();

  await page.bringToFront();
  await expect(caregiver.heading).toHaveText(questions.worry.question);
  await expect(page.locator('input:checked')).toHaveCount(0);
  await caregiver.answerFrom(quietSheet());
  await caregiver.showResult();
  await expect(discussNextVisit(page)).toBeVisible();

  await other.page.bringToFront();
  await expect(seekCareNow(other.page)).toBeVisible();
  await other.startAgain();
  await expect(discussNextVisit(page)).toBeVisible();
});
