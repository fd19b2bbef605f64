/** Puts pictures beside each other into one. */
import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

export interface Picture {
  /** Stands above it. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly png: Buffer;
}

const figure = ({ name, width, height, png }: Picture, scale: number): string => {
  const size = `width="${String(width * scale)}" height="${String(height * scale)}"`;
  const source = `data:image/png;base64,${png.toString('base64')}`;
  return `<figure><figcaption>${name}</figcaption><img ${size} src="${source}"></figure>`;
};

/**
 * Draws the pictures in a row into a file of the format that its name ends in.
 * @param page an empty page, whose size is changed
 * @param scale 1 is the size they were taken in
 */
export async function drawRow(
  page: Page,
  pictures: readonly Picture[],
  scale: number,
  file: string,
): Promise<void> {
  await page.setContent(`<!doctype html><style>
    body { display: flex; gap: 12px; width: max-content; margin: 0; padding: 12px; background: #8d8d8d; }
    figure { margin: 0; font: 14px/20px sans-serif; color: #000; }
    img { display: block; }
  </style>${pictures.map((picture) => figure(picture, scale)).join('')}`);
  const body = await page.locator('body').boundingBox();
  if (body === null) throw new Error(`${file}: nothing was drawn.`);
  await page.setViewportSize({ width: Math.ceil(body.width), height: Math.ceil(body.height) });
  const browser = await page.context().newCDPSession(page);
  const { data } = await browser.send(
    'Page.captureScreenshot',
    file.endsWith('.webp') ? { format: 'webp', quality: 80 } : { format: 'png' },
  );
  writeFileSync(file, Buffer.from(data, 'base64'));
}
