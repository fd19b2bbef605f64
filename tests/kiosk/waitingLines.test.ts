/** Four lines on the first screen of a kiosk, whatever rule fired, in the words of a clinic. */
import { describe, expect, test } from 'vitest';
import { ar } from '../../locales/ar';
import { en } from '../../locales/en';
import { es } from '../../locales/es';
import { adviceFor, careAdvice, whileYouWait, type AdviceLine } from '../../rules/careAdvice';
import { ruleset, type ReasonId } from '../../rules/ruleset';
import {
  adviceInClinic,
  fourToSee,
  waitingWords,
  type WaitingLine,
} from '../../src/kiosk/waitingLines';
import { startI18n } from '../../src/platform/i18n';

const spoken = { en, es, ar };
const wordsIn = (tag: keyof typeof spoken) => {
  const t = startI18n(tag, spoken[tag]).getFixedT(tag, 'advice');
  return (line: WaitingLine) => waitingWords(t, line);
};
const every: readonly { readonly id: WaitingLine; readonly line: AdviceLine }[] = [
  ...whileYouWait.map((line) => ({ id: line.id, line })),
  ...careAdvice.flatMap(({ id, lines }) =>
    lines.map((line) => ({ id: `${id}/${line.id}` as WaitingLine, line })),
  ),
];
const byMouth = every.filter(({ line }) => line.byMouth === 'forbids').map(({ id }) => id);

const alone: readonly (readonly ReasonId[])[] = [
  ...ruleset.rules.map(({ id }) => [id as ReasonId]),
  ['R-INCOMPLETE'],
];
const pairs = alone.flatMap(([one]) =>
  alone.map(([other]) => [one, other].filter((id) => id !== undefined)),
);
const shown = (because: readonly ReasonId[]) =>
  fourToSee(adviceInClinic(adviceFor(because))).map(({ line }) => line);

describe('the four lines', () => {
  test('are four for every two rules, each once; the first is to stay, one is on food and drink', () => {
    expect(pairs.length).toBeGreaterThan(900);
    for (const because of pairs) {
      const lines = shown(because);
      expect([because, lines.length, new Set(lines).size]).toEqual([because, 4, 4]);
      expect(lines[0]).toBe('stay');
      expect(lines.filter((line) => byMouth.includes(line)).length).toBeGreaterThan(0);
    }
  });

  test('HZ-55 never speak of self-harm, poison or a medicine', () => {
    for (const because of pairs) {
      expect(shown(because).filter((line) => /self-harm|swallowed|^medicine\//.test(line))).toEqual(
        [],
      );
    }
  });

  test('put breathing before all else in an emergency [HZ-33b]', () => {
    expect(shown(['R0-gate'])).toEqual([
      'stay',
      'emergency/not-breathing',
      'emergency/no-food-drink-pills',
      'bleeding/cut',
    ]);
  });

  test('are of the advice that belongs to the answers', () => {
    for (const because of pairs) {
      const { whileYouWait: general, blocks } = adviceFor(because);
      const advised: readonly string[] = [...general, ...blocks.flatMap(({ lines }) => lines)];
      expect(advised).toEqual(expect.arrayContaining([...shown(because)]));
    }
  });
});

describe('the words of a clinic', () => {
  test.each(['en', 'es', 'ar'] as const)('exist for every line in %s', (tag) => {
    const words = wordsIn(tag);
    for (const { id } of every) expect(words(id).length).toBeGreaterThan(3);
  });

  test('every text of a kiosk is that of a line, and is taken', () => {
    const words = wordsIn('en');
    const texts: Readonly<Record<string, string>> = en.advice.kiosk;
    const ids: readonly string[] = every.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(Object.keys(texts)));
    for (const { id } of every) {
      if (id in texts) expect(words(id)).toBe(texts[id]);
    }
  });

  test('nobody in a clinic is told to call, to drive or to go anywhere', () => {
    const words = wordsIn('en');
    const all = adviceInClinic(adviceFor(ruleset.rules.map(({ id }) => id as ReasonId)));
    const some = alone.map((because) => adviceInClinic(adviceFor(because)));
    const lines = new Set(
      [all, ...some].flatMap((advice): readonly WaitingLine[] => [
        ...advice.whileYouWait,
        ...advice.blocks.flatMap((block) => block.lines),
      ]),
    );
    // The dentist is the one who calls.
    lines.delete('jaw-teeth/tell-dentist');
    expect(lines.size).toBeGreaterThan(60);
    for (const line of lines) {
      expect([line, words(line)]).toEqual([
        line,
        expect.not.stringMatching(/\b(call|calls|ring|phone|drive|number|when you get there)\b/i),
      ]);
    }
  });
});
