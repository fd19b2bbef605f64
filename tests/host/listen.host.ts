/**
 * A screen read aloud by a real voice: espeak-ng, through Speech Dispatcher, in Chromium without a
 * window and without a sound card.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { languages } from '../../locales';
import { chromiumFlags, findOrInstallChromium } from '../../tools/findChromium';
import { wordsIn } from '../e2e/support/words';
import { expect, needs, test } from './support/test';

/** The speech goes into a file in place of a sound card, as fast as it is made. */
function deviceIn(folder: string) {
  const at = (path: string) => join(folder, path);
  mkdirSync(at('speech-dispatcher'));
  mkdirSync(at('run'), { mode: 0o700 });
  writeFileSync(
    at('speech-dispatcher/speechd.conf'),
    'AudioOutputMethod "alsa"\nAddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"\nDefaultModule espeak-ng\nTimeout 2\n',
  );
  writeFileSync(
    at('asound.conf'),
    `pcm.!default { type file slave.pcm "null" file "${at('heard.wav')}" format "wav" }\npcm.null { type null }\n`,
  );
  return {
    heard: at('heard.wav'),
    env: {
      XDG_CONFIG_HOME: folder,
      XDG_RUNTIME_DIR: at('run'),
      ALSA_CONFIG_PATH: at('asound.conf'),
    },
  };
}

for (const { tag } of languages) {
  test(`${tag}: a real voice of the device reads the emergency check from its first line to its last`, async ({
    site,
  }) => {
    needs('espeak-ng');
    needs('speech-dispatcher');
    const words = wordsIn[tag];
    const folder = mkdtempSync(join(tmpdir(), 'marble-check-voice-'));
    const { heard, env } = deviceIn(folder);
    const browser = await chromium.launch({
      executablePath: findOrInstallChromium(),
      args: [...chromiumFlags, '--enable-speech-dispatcher'],
      env: { ...process.env, ...env },
    });
    try {
      const page = await browser.newPage({ ignoreHTTPSErrors: true, serviceWorkers: 'block' });
      await page.goto(`${site.address}${tag}/`);
      await page.getByRole('link', { name: words.app.start.button }).click();
      const listen = page.locator('.listen').getByRole('button', { name: words.listen.listen });
      await page.evaluate(() => {
        const seen: string[] = [];
        new MutationObserver((changes) => {
          for (const { target, oldValue } of changes) {
            if (oldValue === null && target.textContent !== null) seen.push(target.textContent);
          }
        }).observe(document.body, {
          subtree: true,
          attributeFilter: ['data-being-read'],
          attributeOldValue: true,
        });
        Object.assign(globalThis, { linesRead: seen });
      });
      await listen.click();
      await expect(page.locator('[data-being-read]')).toHaveCount(1);
      await expect(page.locator('[data-being-read]')).toHaveCount(0, { timeout: 120_000 });
      await expect(listen).toBeVisible();
      const read = (
        await page.evaluate(() => (globalThis as unknown as { linesRead: string[] }).linesRead)
      ).join('\n');
      const { question, points } = words.questions.gate;
      for (const text of [question, ...Object.values(points), words.check.continue]) {
        expect(read).toContain(text);
      }
      // A second of 16 bits at 22 kHz: not silence, and not the head of an empty file.
      expect(new Set(readFileSync(heard).subarray(44, 44_000)).size).toBeGreaterThan(100);
    } finally {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
}
