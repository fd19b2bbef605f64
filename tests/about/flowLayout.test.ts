import { describe, expect, test } from 'vitest';
import { ruleset } from '../../rules/ruleset';
import { drawing, layOut } from '../../src/about/flowLayout';
import { flowOfCheck } from '../../src/about/flowOfCheck';

const results = { now: 'Seek care now', visit: 'Discuss at next visit' };
const steps = flowOfCheck(ruleset);
const longName = 'A name of a step that takes more room than one line of its box has';
const layouts = [
  ['short', layOut(steps, () => 'Step', results)],
  ['long', layOut(steps, () => longName, { now: longName, visit: longName })],
] as const;

describe.each(layouts)('the drawing with %s names', (_, { height, boxes }) => {
  test('every box lies inside it, and below the box before it', () => {
    for (const box of boxes) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(drawing.width);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
    }
    const way = boxes.filter(({ look }) => look !== 'now');
    for (const [at, box] of way.slice(1).entries()) {
      const above = way[at];
      expect(box.y).toBe((above?.y ?? 0) + (above?.height ?? 0) + drawing.gap);
    }
  });

  test('the short way passes beside the steps and ends on Seek care now alone', () => {
    const [now] = boxes.filter(({ look }) => look === 'now');
    const [visit] = boxes.filter(({ look }) => look === 'visit');
    if (now === undefined || visit === undefined) throw new Error('Both results must be drawn');
    for (const step of boxes.filter(({ look }) => look === 'step')) {
      expect(step.x + step.width).toBeLessThan(drawing.railX);
    }
    expect(now.x).toBeGreaterThan(visit.x + visit.width);
    expect(drawing.railX).toBeGreaterThan(now.x);
    expect(drawing.railX).toBeLessThan(now.x + now.width);
    expect(drawing.wayX).toBeLessThan(visit.x + visit.width);
  });

  test('there is a dot for each question of the rules, inside its box and below the name', () => {
    expect(boxes.flatMap(({ questions }) => questions)).toHaveLength(ruleset.questions.length);
    for (const { x, y, width, height: ofBox, lines, questions } of boxes) {
      for (const dot of questions) {
        expect(dot.x - 6).toBeGreaterThan(x);
        expect(dot.x + 6).toBeLessThan(x + width);
        expect(dot.y - 6).toBeGreaterThan(
          y + drawing.padding + (lines.length - 0.25) * drawing.line,
        );
        expect(dot.y + 6).toBeLessThan(y + ofBox);
      }
    }
  });
});

test('a long name is broken between words and loses none', () => {
  const [first] = layOut([{ kind: 'start' }], () => longName, results).boxes;
  expect(first?.lines.length).toBeGreaterThan(1);
  expect(first?.lines.join(' ')).toBe(longName);
});
