import { kioskOf, kioskFile, kioskWords } from './support/AtKiosk';
import { test } from './support/test';
import { quietSheet } from '../support/sheets';
for (const [w,h,tag] of [[1080,1920,'en'],[1920,1080,'ar']] as const)
test(`shots ${w} ${tag}`, async ({ page }) => {
  page.on('console', m => console.log(m.text())); page.on('pageerror', m => console.log('ERR', m.message));
  await page.setViewportSize({ width: w, height: h });
  await page.clock.install();
  const p = await kioskOf(page, kioskFile, tag);
  await p.stepUp(); const shot = (n: string) => page.screenshot({ path: `/tmp/kshots/${w}-${tag}-${n}.png` });
  await shot('1-language');
  await p.chooseLanguage(); await shot('2-start');
  await p.start(); await shot('3-gate');
  await p.answer('no'); await shot('4-tiles');
  await p.answer('sight'); await p.choose('yes'); await shot('5-question');
  await p.goOn(); await p.answer('not-sure'); await shot('6-now');
  await page.screenshot({ path: `/tmp/kshots/${w}-${tag}-6-now-full.png`, fullPage: true });
  await page.clock.fastForward(27_000); await page.waitForTimeout(300); await shot('7-dialog');
});
