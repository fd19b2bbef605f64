/** A test of the review room, with a folder of sign-offs of its own. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { presentNow } from '../../../tools/signOffRecords';
import { ReviewerAtKeyboard } from './ReviewerAtKeyboard';
import { test as base } from './test';

export const present = presentNow();

export const test = base.extend<{
  atReview: ReviewerAtKeyboard;
  /** Runs the command on sign-offs of this test alone. */
  signOff: (...args: readonly string[]) => string;
  /** A file to open. */
  written: (review: object) => string;
}>({
  atReview: async ({ page }, use) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await use(new ReviewerAtKeyboard(page));
  },
  signOff: async ({}, use, info) => {
    const command = ['tsx', 'tools/signOff.ts', '--folder', info.outputPath('sign-offs')];
    await use((...args) => execFileSync('npx', [...command, ...args], { encoding: 'utf8' }));
  },
  written: async ({}, use, info) => {
    await use((review) => {
      const file = info.outputPath('to-open.json');
      writeFileSync(file, JSON.stringify(review));
      return file;
    });
  },
});
export const filled = (text: string, values: Readonly<Record<string, string | number>>) =>
  text.replace(/\{\{(\w+)(?:, number)?\}\}/gu, (_, name: string) => String(values[name]));
