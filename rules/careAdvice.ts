/**
 * What to do until help arrives (spec section 7), as data: which block follows which rule, and
 * which line gives way. General first aid only, no doses. Breathing > keep still > all else; no
 * food or drink > sips > small drinks.
 */
import type { ReasonId, RuleId } from './ruleset';
import type { questions as emergencyQuestions } from './signs/emergency';

/**
 * A line of advice. `unless`: rules with which it would clash, so it is left out. `onlyWith`: rules
 * that call for it.
 */
export interface AdviceLine {
  readonly id: string;
  readonly unless?: readonly RuleId[];
  readonly onlyWith?: readonly RuleId[];
  /**
   * The line turns, lays or moves a person, so it must say what to do when the neck or back may be
   * hurt (I-28).
   */
  readonly movesPerson?: true;
  /** The line lets the person eat, drink or take a pill by mouth, or says not to. */
  readonly byMouth?: 'allows' | 'forbids';
}

type GatePoint = (typeof emergencyQuestions)[0]['points'][number];

export interface AdviceBlock {
  readonly id: string;
  readonly follows: readonly RuleId[];
  readonly unless?: readonly RuleId[];
  readonly lines: readonly AdviceLine[];
}

/**
 * Nothing by mouth, and nothing that takes "call first" back: no other number, no drive, no arrival
 * (I-28, I-30).
 */
const callsFirst = ['R0-gate', 'R3b-face-with'] as const satisfies readonly RuleId[];
const noDrinkForNow = [
  ...callsFirst,
  'R6-fracture',
  'R10-alert',
] as const satisfies readonly RuleId[];

/**
 * When to call the emergency number instead of going, whatever rule fired (spec section 7, item 6).
 */
export const callInsteadLines = [
  'hard-to-wake',
  'breathing',
  'sudden-one-side',
  'bleeding',
  'hard-hit',
  'open-or-cold-limb',
  'neck-back-hip-thigh',
  'fever-neck-spots',
  'hands-lock',
  'pale-faint',
  'poison-self-harm',
  'baby',
  'cannot-travel',
] as const;
export type CallInsteadLine = (typeof callInsteadLines)[number];

/**
 * The line that says when to call for each point of the emergency check (I-30): who was told to
 * call for a point must never read on another page that going will do. A point without a line does
 * not compile.
 */
export const callInsteadOfGate = {
  awake: 'hard-to-wake',
  breathing: 'breathing',
  fit: 'hard-to-wake',
  sudden: 'sudden-one-side',
  bleeding: 'bleeding',
  'hard-hit': 'hard-hit',
  bone: 'open-or-cold-limb',
  fever: 'fever-neck-spots',
  swelling: 'breathing',
  poison: 'poison-self-harm',
  'self-harm': 'poison-self-harm',
  baby: 'baby',
} as const satisfies Record<GatePoint, CallInsteadLine>;

/**
 * The rules that a line is nearest to: where one has fired, the line comes first. Order only, no
 * line is ever left out.
 */
export const callInsteadNearestTo: Partial<Record<CallInsteadLine, readonly RuleId[]>> = {
  'hard-to-wake': [
    'R10-alert',
    'R4a-headache-severe',
    'R4b-headache-warning',
    'R4c-headache-and-vomiting',
    'R4d-vomiting',
    'R7a-collapse',
    'R7d-head-knock-with-head-signs',
  ],
  breathing: ['R10-alert', 'R5a-jaw-and-fever', 'R5b-jaw-danger', 'R8-tired-pale', 'R8-cramps'],
  'sudden-one-side': ['R1-vision', 'R3a-face', 'R4a-headache-severe', 'R7b-weakness'],
  bleeding: ['R8-bruise-bleed', 'R7c-injury-danger'],
  'hard-hit': ['R7c-injury-danger', 'R7d-head-knock-with-head-signs', 'R8-belly'],
  'open-or-cold-limb': ['R6-fracture', 'R8-limp', 'R8-bone-pain', 'R7b-weakness'],
  'neck-back-hip-thigh': ['R6-fracture', 'R7c-injury-danger', 'R8-back-pain', 'R8-bone-pain'],
  'fever-neck-spots': ['R5a-jaw-and-fever', 'R5c-fever-danger', 'R8-infections'],
  'hands-lock': ['R8-cramps'],
  'pale-faint': ['R7a-collapse', 'R8-bruise-bleed', 'R8-tired-pale', 'R8-belly'],
  'poison-self-harm': ['R8-medicines', 'R8-mood'],
  baby: ['R10-alert', 'R8-food'],
};

/** All "call instead" lines, those that fit the rules that fired first (spec section 7, item 6). */
export function callInsteadFor(because: readonly ReasonId[]): readonly CallInsteadLine[] {
  const isNear = (line: CallInsteadLine) =>
    callInsteadNearestTo[line]?.some((rule) => because.includes(rule)) === true;
  return [...callInsteadLines].sort((one, other) => Number(isNear(other)) - Number(isNear(one)));
}

/** For everyone while they wait. */
export const whileYouWait = [
  { id: 'stay' },
  { id: 'note' },
  { id: 'take-along', unless: callsFirst },
  { id: 'no-driving', unless: callsFirst },
  { id: 'nothing-by-mouth', byMouth: 'forbids' },
  { id: 'pain-medicine', unless: callsFirst, byMouth: 'allows' },
  { id: 'no-aspirin', unless: callsFirst, byMouth: 'forbids' },
  { id: 'no-new-pills', unless: callsFirst, byMouth: 'forbids' },
] as const satisfies readonly AdviceLine[];

/** Blocks in the order of the page. */
export const careAdvice = [
  {
    id: 'emergency',
    follows: ['R0-gate'],
    lines: [
      { id: 'call-handler' },
      { id: 'rescue-medicine' },
      { id: 'breathes-not-awake', movesPerson: true },
      { id: 'not-breathing' },
      { id: 'awake-neck-back' },
      { id: 'no-food-drink-pills', byMouth: 'forbids' },
      { id: 'bone-sticks-out' },
      { id: 'swallowed' },
      { id: 'self-harm' },
    ],
  },
  {
    id: 'sight',
    follows: ['R1-vision'],
    lines: [
      { id: 'no-pressing' },
      { id: 'no-driving', unless: callsFirst },
      { id: 'guide', unless: callsFirst },
    ],
  },
  {
    id: 'hearing',
    follows: ['R2a-hearing', 'R2b-hearing-with'],
    lines: [{ id: 'nothing-in-ear' }, { id: 'face-and-write' }],
  },
  {
    id: 'face',
    follows: ['R3a-face', 'R3b-face-with'],
    lines: [
      { id: 'open-eye' },
      {
        id: 'food-that-goes-down',
        onlyWith: ['R3a-face'],
        unless: noDrinkForNow,
        byMouth: 'allows',
      },
      { id: 'no-food-drink-pills', onlyWith: ['R3b-face-with'], byMouth: 'forbids' },
    ],
  },
  {
    id: 'head-pressure',
    follows: [
      'R4a-headache-severe',
      'R4b-headache-warning',
      'R4c-headache-and-vomiting',
      'R4d-vomiting',
      'R7d-head-knock-with-head-signs',
    ],
    lines: [{ id: 'rest' }, { id: 'stay' }, { id: 'sleepy-and-vomits', movesPerson: true }],
  },
  {
    id: 'alertness',
    follows: ['R10-alert'],
    lines: [
      { id: 'stay' },
      { id: 'call-if' },
      { id: 'very-sleepy', movesPerson: true },
      { id: 'swallow-check', byMouth: 'forbids' },
      { id: 'baby-feed', unless: callsFirst },
      { id: 'no-pressing' },
    ],
  },
  {
    id: 'jaw-teeth',
    follows: ['R5a-jaw-and-fever', 'R5b-jaw-danger'],
    lines: [{ id: 'no-pulling' }, { id: 'no-heat' }, { id: 'tell-dentist', unless: callsFirst }],
  },
  {
    id: 'fever',
    follows: ['R5a-jaw-and-fever', 'R5c-fever-danger'],
    lines: [
      { id: 'small-drinks', unless: noDrinkForNow, byMouth: 'allows' },
      { id: 'temperature' },
    ],
  },
  {
    id: 'bone',
    follows: ['R6-fracture', 'R8-limp', 'R8-bone-pain'],
    lines: [
      { id: 'keep-still' },
      { id: 'pad' },
      { id: 'no-lifting' },
      { id: 'no-standing' },
      { id: 'cover-wound' },
      { id: 'neck-back-hip-thigh' },
    ],
  },
  {
    id: 'food-drink',
    follows: ['R6-fracture'],
    unless: callsFirst,
    lines: [
      { id: 'no-food', byMouth: 'forbids' },
      { id: 'sips', byMouth: 'allows' },
      { id: 'baby-feed' },
    ],
  },
  {
    id: 'faint-injury',
    follows: ['R7a-collapse', 'R7c-injury-danger'],
    lines: [{ id: 'lie-down', movesPerson: true }, { id: 'stay' }],
  },
  {
    id: 'weakness',
    follows: ['R7b-weakness'],
    lines: [{ id: 'no-falls' }, { id: 'no-weight' }],
  },
  {
    id: 'fit',
    follows: ['R0-gate', 'R7a-collapse'],
    lines: [{ id: 'keep-clear' }, { id: 'time-it' }, { id: 'roll-over', movesPerson: true }],
  },
  {
    id: 'bleeding',
    follows: ['R0-gate', 'R8-bruise-bleed'],
    lines: [{ id: 'nosebleed' }, { id: 'cut' }],
  },
  { id: 'cramps', follows: ['R8-cramps'], lines: [{ id: 'no-calcium' }] },
  {
    id: 'self-harm',
    follows: ['R8-mood'],
    lines: [{ id: 'stay' }, { id: 'out-of-reach' }, { id: 'crisis-line', unless: callsFirst }],
  },
  {
    id: 'medicine',
    follows: ['R8-medicines'],
    lines: [
      { id: 'keep-pack' },
      { id: 'no-vomiting' },
      { id: 'no-catching-up' },
      { id: 'ring', unless: callsFirst },
    ],
  },
  {
    id: 'food-less',
    follows: ['R8-food'],
    lines: [
      { id: 'small-drinks', unless: noDrinkForNow, byMouth: 'allows' },
      { id: 'baby-feed', unless: callsFirst },
      { id: 'write-down' },
    ],
  },
  {
    id: 'face-pressure',
    follows: ['R8-face-pressure'],
    lines: [
      { id: 'head-raised' },
      { id: 'no-pressing' },
      { id: 'baby-cannot-feed', unless: callsFirst },
    ],
  },
  {
    id: 'worry',
    follows: ['R9-worry'],
    unless: callsFirst,
    lines: [{ id: 'say-first' }],
  },
] as const satisfies readonly AdviceBlock[];

type BlockOf = (typeof careAdvice)[number];
export type AdviceBlockId = BlockOf['id'];
/** The text key of a line within its block. */
export type AdviceLineKey = {
  [B in BlockOf as B['id']]: `${B['id']}/${B['lines'][number]['id']}`;
}[AdviceBlockId];
export type WaitingLineId = (typeof whileYouWait)[number]['id'];

export interface ChosenAdvice {
  readonly whileYouWait: readonly WaitingLineId[];
  readonly blocks: readonly {
    readonly id: AdviceBlockId;
    readonly lines: readonly AdviceLineKey[];
  }[];
}

/**
 * The advice that belongs to the rules that fired, without the lines that another fired rule rules
 * out.
 */
export function adviceFor(because: readonly ReasonId[]): ChosenAdvice {
  const fired = (rules: readonly RuleId[] | undefined) =>
    rules?.some((rule) => because.includes(rule)) === true;
  const fits = (line: AdviceLine) =>
    !fired(line.unless) && (line.onlyWith === undefined || fired(line.onlyWith));
  const blocks = careAdvice.filter(
    (block: AdviceBlock) => fired(block.follows) && !fired(block.unless),
  );
  return {
    whileYouWait: whileYouWait.filter(fits).map((line) => line.id),
    blocks: blocks.map(({ id, lines }) => ({
      id,
      lines: lines.filter(fits).map((line) => `${id}/${line.id}` as AdviceLineKey),
    })),
  };
}
