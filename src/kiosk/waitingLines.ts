/**
 * What to do while waiting, as it reads in a clinic (spec section 7, items 8 and 9): "call the
 * emergency number" is "tell a nurse", and the lines on going and driving are left out.
 */
import type { TFunction } from 'i18next';
import type { AdviceLineKey, ChosenAdvice, WaitingLineId } from '../../rules/careAdvice';
import { signPictograms } from '../ui/pictograms/signs';
import { waitingPictograms } from '../ui/pictograms/waiting';

export type WaitingLine = WaitingLineId | AdviceLineKey;

const notInClinic: readonly WaitingLine[] = ['take-along', 'no-driving', 'sight/no-driving'];

/** The advice without the lines that make no sense in a clinic. */
export function adviceInClinic({ whileYouWait, blocks }: ChosenAdvice): ChosenAdvice {
  return {
    whileYouWait: whileYouWait.filter((line) => !notInClinic.includes(line)),
    blocks: blocks.map(({ id, lines }) => ({
      id,
      lines: lines.filter((line) => !notInClinic.includes(line)),
    })),
  };
}

/** The words of a line at a kiosk, which are those of home where the spec has no others. */
export function waitingWords(t: TFunction<'advice'>, line: WaitingLine): string {
  const slash = line.indexOf('/');
  const atHome =
    slash < 0 ? `general/${line}` : `blocks/${line.slice(0, slash)}/lines/${line.slice(slash + 1)}`;
  // The keys of one line stand for all: a test holds every line of the rules against its words.
  return t([`kiosk/${line}`, atHome] as ['kiosk/no-aspirin', 'general/stay']);
}

export interface WaitingCell {
  readonly line: WaitingLine;
  /** The `d` of an SVG path. */
  readonly drawing: string;
}

const ofSign = (sign: keyof typeof signPictograms, ...lines: readonly WaitingLine[]) =>
  lines.map((line) => ({ line, drawing: signPictograms[sign] }));
const ofItsOwn = (...lines: readonly (WaitingLine & keyof typeof waitingPictograms)[]) =>
  lines.map((line) => ({ line, drawing: waitingPictograms[line] }));

/** Nothing by mouth, the strictest first. */
const byMouth: readonly WaitingCell[] = (
  [
    'emergency/no-food-drink-pills',
    'face/no-food-drink-pills',
    'alertness/swallow-check',
    'food-drink/no-food',
    'nothing-by-mouth',
  ] as const
).map((line) => ({ line, drawing: waitingPictograms['nothing-by-mouth'] }));

/**
 * What else may be in a cell, in this order: breathing, then keeping still, then all else. Each
 * line is whole without the heading of its block. Those on self-harm and poison are not among them:
 * the whole waiting room can read a cell.
 */
const others: readonly WaitingCell[] = [
  ...ofItsOwn('emergency/not-breathing', 'bleeding/cut'),
  ...ofSign('emergency', 'alertness/call-if'),
  ...ofSign('bone', 'bone/keep-still', 'bone/no-standing', 'weakness/no-weight'),
  ...ofSign('collapse-injury', 'weakness/no-falls'),
  ...ofSign('head-pressure', 'head-pressure/rest'),
  ...ofSign('sight', 'sight/no-pressing', 'sight/guide'),
  ...ofSign('hearing', 'hearing/nothing-in-ear', 'hearing/face-and-write'),
  ...ofSign('face', 'face/open-eye', 'face-pressure/head-raised', 'face-pressure/no-pressing'),
  ...ofSign('jaw-fever', 'jaw-teeth/no-pulling', 'jaw-teeth/no-heat', 'fever/temperature'),
  ...ofItsOwn('bleeding/nosebleed'),
  { line: 'cramps/no-calcium', drawing: waitingPictograms['emergency/rescue-medicine'] },
  ...ofSign('worry', 'worry/say-first'),
  ...ofItsOwn('note'),
  { line: 'no-new-pills', drawing: waitingPictograms['emergency/rescue-medicine'] },
];

/** The four lines of the first screen. One of them is always on food, drink and pills. */
export function fourToSee({ whileYouWait, blocks }: ChosenAdvice): readonly WaitingCell[] {
  const advised: readonly WaitingLine[] = [
    ...whileYouWait,
    ...blocks.flatMap(({ lines }) => lines),
  ];
  const isAdvised = ({ line }: WaitingCell) => advised.includes(line);
  const [first, second] = others.filter(isAdvised);
  const cells = [...ofItsOwn('stay'), first, byMouth.find(isAdvised), second];
  return cells.filter((cell) => cell !== undefined);
}
