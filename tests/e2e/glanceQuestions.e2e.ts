/** How much of a question is on one screen, and what is heard of a whole check. */
import { languages } from '../../locales';
import { wideUnless } from '../../tools/wide';
import { quietSheet } from '../support/sheets';
import { host } from './support/hosted';
import { expect, test } from './support/test';
import { giveVoices } from './support/voices';
import { phone, screens, setScreen, boxes, lowest, at, limitsOf } from './support/phoneScreens';

/** The row on top is fullest where the device can read aloud. */
test.beforeEach(async ({ page }) => {
  await giveVoices(page);
});

for (const { tag } of languages) {
  const only = wideUnless(tag === 'en');

  test(`${tag}: most questions fit one phone, and a quiet check needs few scrolls${only}`, async ({
    page,
  }) => {
    test.slow();
    const caregiver = await at(page, tag);
    const ends: Record<string, number> = {};
    let scrolls = 0;
    const firstAnswers: number[] = [];
    caregiver.whenArrived(async () => {
      const heading = await caregiver.heading.innerText();
      const end = await lowest(page.locator('main:not([hidden] *) .continue, main .tiles'));
      scrolls += Math.max(0, Math.ceil((end - phone.height) / phone.height));
      if (!Number.isFinite(end)) return;
      ends[heading] = end;
      await page.setViewportSize({ width: 360, height: 640 });
      const answers = await boxes(
        page.locator('main:not([hidden] *) :is(.choice-label, .tiles button)'),
      );
      firstAnswers.push(Math.min(...answers.map(({ bottom }) => bottom)));
      await page.setViewportSize(phone);
    });
    await caregiver.takeStartedCheck(quietSheet(), 'everything');
    const fit = Object.values(ends).filter((end) => end <= phone.height).length;
    expect(fit).toBeGreaterThanOrEqual(limitsOf(tag).fit);
    expect(firstAnswers.filter((end) => end <= 600).length).toBeGreaterThanOrEqual(
      limitsOf(tag).early,
    );
    expect(scrolls).toBeLessThanOrEqual(limitsOf(tag).scrolls);
  });
}

test('the head is one row, and the heading begins in the upper part, with large letters and across', async ({
  page,
}) => {
  await host(page);
  const caregiver = await at(page, 'en');
  const expectLow = async (name: string) => {
    for (const [viewport, letters] of [
      [phone, 2],
      [{ width: 844, height: 390 }, 1],
    ] as const) {
      await setScreen(page, {
        name: '390x844',
        viewport: viewport,
        letters: letters as 1,
      });
      const head = await lowest(page.locator('header').first());
      expect(head / viewport.height, name).toBeLessThanOrEqual(0.15);
      const [heading] = await boxes(caregiver.heading);
      expect((heading?.top ?? Infinity) / viewport.height, name).toBeLessThanOrEqual(0.3);
    }
    await setScreen(page, screens[0]);
  };
  await expectLow('the emergency check');
  await caregiver.answer('no');
  await expectLow('the tiles');
  await caregiver.answer('sight');
  await expectLow('a question');
});

test('a whole check is heard without doubt: each heading and each button once, no long description', async ({
  page,
}) => {
  const caregiver = await at(page, 'en');
  const headings: string[] = [await caregiver.heading.innerText()];
  const expectClear = async () => {
    const { doubled, long } = await page.evaluate(() => {
      const visible = (one: HTMLElement) => one.checkVisibility();
      const names = [...document.querySelectorAll<HTMLElement>('main button')]
        .filter(visible)
        .map((one) => one.ariaLabel ?? one.innerText);
      const described = [...document.querySelectorAll<HTMLElement>('[aria-describedby]')]
        .filter(visible)
        .map((one) =>
          (one.getAttribute('aria-describedby') ?? '')
            .split(' ')
            .map((id) => document.getElementById(id)?.innerText ?? '')
            .join(' '),
        );
      return {
        doubled: names.filter((name, n) => names.indexOf(name) !== n),
        long: described.filter((text) => text.split(/\s+/u).length > 25),
      };
    });
    expect(doubled).toEqual([]);
    expect(long).toEqual([]);
  };
  caregiver.whenArrived(async () => {
    headings.push(await caregiver.heading.innerText());
    await expectClear();
  });
  await caregiver.takeStartedCheck(
    quietSheet({ topics: ['limp', 'mood', 'bone-pain'] }),
    'everything',
  );
  expect(headings.filter((one, n) => headings.indexOf(one) !== n)).toEqual([]);
});
