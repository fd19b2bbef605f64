/** Puts pictures beside each other into one, and all of them onto a page of Markdown. */
import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Look } from './looks';

export interface Picture {
  readonly look: Look;
  readonly png: Buffer;
}

/**
 * Draws the pictures in a row, each under its name, into a file of the format that its name ends in.
 * @param page an empty page, whose size is changed
 * @param scale 1 is the size they were taken in
 */
export async function drawRow(
  page: Page,
  pictures: readonly Picture[],
  scale: number,
  file: `${string}.${'webp' | 'png'}`,
): Promise<void> {
  const figures = pictures.map(({ look: { name, viewport }, png }) => {
    const size = `width="${String(viewport.width * scale)}" height="${String(viewport.height * scale)}"`;
    return `<figure><figcaption>${name}</figcaption><img ${size} src="data:image/png;base64,${png.toString('base64')}"></figure>`;
  });
  await page.setContent(`<style>
    body { display: flex; gap: 12px; width: max-content; margin: 0; padding: 12px; background: #8d8d8d; }
    figure { margin: 0; font: 14px/20px sans-serif; color: #000; }
    img { display: block; }
  </style>${figures.join('')}`);
  const { width, height } = await page.evaluate(() => {
    const { width, height } = document.body.getBoundingClientRect();
    return { width: Math.ceil(width), height: Math.ceil(height) };
  });
  await page.setViewportSize({ width, height });
  const browser = await page.context().newCDPSession(page);
  const { data } = await browser.send('Page.captureScreenshot', {
    format: file.endsWith('.webp') ? 'webp' : 'png',
    ...(file.endsWith('.webp') ? { quality: 80 } : {}),
  });
  writeFileSync(file, Buffer.from(data, 'base64'));
}
