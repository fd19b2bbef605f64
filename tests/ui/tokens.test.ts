import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, luminance, type Rgb } from '../support/contrast';

const sheet = readFileSync('src/ui/styles/tokens.css', 'utf8');

function tokensIn(css: string): Record<string, string> {
  const found = [...css.matchAll(/--([\w-]+): (#[\da-f]{6});/g)];
  return Object.fromEntries(found.map(([, name = '', value = '']) => [name, value]));
}

const [lightCss = '', rest = ''] = sheet.split('@media (prefers-color-scheme: dark)');
const light = tokensIn(lightCss);
const dark: Record<string, string> = { ...light, ...tokensIn(rest.split('@media')[0] ?? '') };
const themes = { light, dark };

/** @param colour as `#rrggbb` */
const rgb = (colour: string): Rgb => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    parseInt(colour.slice(at, at + 2), 16),
  );
  return [red, green, blue];
};

/** Words, and the backgrounds behind them. */
const text = {
  ink: ['paper', 'card', 'accent-wash', 'urgent-wash'],
  'ink-soft': ['paper', 'card'],
  accent: ['paper', 'card'],
  'accent-ink': ['accent'],
  calm: ['paper', 'card'],
  'urgent-ink': ['urgent'],
  'urgent-text': ['paper', 'card', 'urgent-wash'],
  'notice-ink': ['notice'],
  'focus-ink': ['focus'],
  'care-ink': ['care-paper', 'focus'],
  'care-accent': ['care-paper'],
  'care-calm': ['care-paper'],
  'care-urgent': ['care-paper'],
};
/** Edges by which a control or a block is known (WCAG 1.4.11). */
const edges = {
  'line-strong': ['paper', 'card'],
  accent: ['paper', 'accent-wash'],
  'urgent-edge': ['paper', 'card'],
  'care-line': ['care-paper'],
};

const pairs = (of: Record<string, readonly string[]>) =>
  Object.entries(of).flatMap(([front, grounds]) => grounds.map((ground) => [front, ground]));

describe.each(Object.entries(themes))('in the %s theme', (_, tokens) => {
  const between = (front: string | undefined, ground: string | undefined) =>
    contrast(rgb(tokens[front ?? ''] ?? ''), rgb(tokens[ground ?? ''] ?? ''));

  test.each(pairs(text))('%s can be read on %s at 7:1 [HZ-26d]', (front, ground) => {
    expect(between(front, ground)).toBeGreaterThanOrEqual(7);
  });

  test.each(pairs(edges))('%s can be told from %s at 3:1', (edge, ground) => {
    expect(between(edge, ground)).toBeGreaterThanOrEqual(3);
  });

  test('every colour but the thin lines is held by a pair above', () => {
    const held = [...pairs(text), ...pairs(edges)].flat();
    expect(Object.keys(tokens).filter((name) => !held.includes(name))).toEqual(['line']);
  });
});

test('in a dark room the page stays under 10 % luminance, and care cards are no lighter than #efe6da', () => {
  const grounds = [
    dark['paper'],
    dark['card'],
    dark['accent-wash'],
    dark['urgent-wash'],
    dark['urgent'],
  ];
  const lightest = Math.max(...grounds.map((ground) => luminance(rgb(ground ?? '#ffffff'))));
  expect(lightest).toBeLessThan(0.1);
  expect(luminance(rgb(dark['care-paper'] ?? '#ffffff'))).toBeLessThanOrEqual(
    luminance(rgb('#efe6da')),
  );
});
