/** A kiosk stands among strangers, and a phone beside one who sleeps: the app makes no sound. */
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const sound =
  /\bAudio(?:Context)?\b|speechSynthesis|SpeechSynthesis|<(?:audio|video)\b|\.vibrate\(/;

test('no file of the app can make a sound [HZ-37c]', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `src/${file}`);
  expect(sources.length).toBeGreaterThan(100);
  const loud = [...sources, 'index.html'].filter((file) => sound.test(readFileSync(file, 'utf8')));
  expect(loud).toEqual([]);
});

test.each([
  'new Audio(url)',
  'new AudioContext()',
  'speechSynthesis.speak(it)',
  '<audio autoplay>',
])('the search finds %j', (code) => {
  expect(sound.test(code)).toBe(true);
});
