/** No letter of any language's texts is a box: some font of the page has each of them. */
import { languages } from '../../locales';
import { expect, test } from './support/test';
import { wordsIn } from './support/words';
import { wideUnless } from '../../tools/wide';

/** Which of these look on the page as a character does that no font has, such as U+0378. */
function boxes(letters: readonly string[]): readonly string[] {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [48, 48];
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('Expected a canvas to draw on');
  const pixels = (letter: string) => {
    context.clearRect(0, 0, 48, 48);
    context.font = `24px ${getComputedStyle(document.body).fontFamily}`;
    context.fillText(letter, 12, 32);
    return context.getImageData(0, 0, 48, 48).data.join();
  };
  const box = pixels('\u{ffffe}');
  return letters.filter((letter) => pixels(letter) === box);
}

for (const { tag } of languages) {
  test(`${tag}: no letter is a box${wideUnless(tag === 'en')}`, async ({ page, caregiver }) => {
    await caregiver.open(`./${tag}/`);
    // A mark is in the font of the letter that it stands on; what is never drawn needs no font.
    const seen = JSON.stringify(wordsIn[tag]).replaceAll(/[\s\p{Cf}\p{M}]/gu, '');
    expect(await page.evaluate(boxes, ['\u0378'])).toHaveLength(1);
    expect(await page.evaluate(boxes, [...new Set(seen)])).toEqual([]);
  });
}
