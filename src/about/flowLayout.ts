/** Where everything in the drawing of the questions stands, in units of the drawing: about one CSS pixel on a phone. Left to right; the drawing mirrors it. */
import type { FlowStep } from './flowOfCheck';

export interface DrawnQuestion {
  readonly x: number;
  readonly y: number;
  /** For everybody, or only when an answer opens it. */
  readonly isLead: boolean;
}

export interface DrawnBox {
  readonly look: 'step' | 'now' | 'visit';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The name, broken into lines that fit. */
  readonly lines: readonly string[];
  readonly questions: readonly DrawnQuestion[];
  /** True when urgent answers lead from here to the line at the side. */
  readonly hasShortWay: boolean;
}

export interface FlowLayout {
  readonly height: number;
  readonly boxes: readonly DrawnBox[];
}

export const drawing = {
  width: 360,
  /** The line down the middle of the boxes. */
  wayX: 90,
  /** The short way to Seek care now. */
  railX: 316,
  line: 22,
  padding: 12,
  gap: 24,
} as const;

const step = { x: 8, width: 264, letters: 28 };
const end = { width: 164, letters: 16 };
const dots = 18;

/** @param nameOf a step's name on the page; the last step is the result, whose two names are given apart */
export function layOut(
  steps: readonly FlowStep[],
  nameOf: (step: FlowStep) => string,
  results: { readonly now: string; readonly visit: string },
): FlowLayout {
  const boxes: DrawnBox[] = [];
  let y = 2;
  for (const one of steps.filter(({ kind }) => kind !== 'result')) {
    const lines = broken(nameOf(one), step.letters);
    const below = y + drawing.padding + lines.length * drawing.line;
    const questions = one.kind === 'sign' ? questionsOf(one, below + dots / 2 + 4) : [];
    const height = below + (questions.length === 0 ? 0 : dots + 6) + drawing.padding - y;
    const hasShortWay = one.kind === 'sign' && one.canEndHere;
    boxes.push({ look: 'step', ...step, y, height, lines, questions, hasShortWay });
    y += height + drawing.gap;
  }
  const [now, visit] = [broken(results.now, end.letters), broken(results.visit, end.letters)];
  const height = Math.max(now.length, visit.length) * drawing.line + 2 * drawing.padding;
  const common = { y, width: end.width, height, questions: [], hasShortWay: false };
  boxes.push({ look: 'visit', x: step.x, lines: visit, ...common });
  boxes.push({ look: 'now', x: drawing.width - step.x - end.width, lines: now, ...common });
  return { height: y + height + 2, boxes };
}

function questionsOf(
  { leads }: Extract<FlowStep, { kind: 'sign' }>,
  y: number,
): readonly DrawnQuestion[] {
  return leads
    .flatMap(({ followUps }) => [true, ...followUps.map(() => false)])
    .map((isLead, at) => ({ x: step.x + drawing.padding + dots * (at + 0.5), y, isLead }));
}

/** A text in lines of at most so many letters, unless one word is longer. */
function broken(text: string, letters: number): readonly string[] {
  return text.split(' ').reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined) return [word];
    return `${last} ${word}`.length <= letters
      ? [...lines.slice(0, -1), `${last} ${word}`]
      : [...lines, word];
  }, []);
}
