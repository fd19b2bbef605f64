/**
 * A kiosk stands among strangers, and a phone beside one who sleeps: the app makes no sound but
 * what a person has pressed "Listen" for.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const sound =
  /\bAudio(?:Context)?\b|speechSynthesis|SpeechSynthesis|<(?:audio|video)\b|\.vibrate\(/;

test('no file of the app can make a sound but the room that reads aloud, and there one line speaks [HZ-37c]', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `src/${file}`);
  expect(sources.length).toBeGreaterThan(100);
  const loud = [...sources, 'index.html'].filter((file) => sound.test(readFileSync(file, 'utf8')));
  expect(loud.filter((file) => !file.startsWith('src/listen/'))).toEqual([]);
  const speaks = sources.filter((file) => readFileSync(file, 'utf8').includes('.speak('));
  expect(speaks).toEqual(['src/listen/voice.ts']);
});

test.each([
  'new Audio(url)',
  'new AudioContext()',
  'speechSynthesis.speak(it)',
  '<audio autoplay>',
])('the search finds %j', (code) => {
  expect(sound.test(code)).toBe(true);
});
