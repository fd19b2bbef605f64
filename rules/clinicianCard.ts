/**
 * The card for a team that may never have met the disease (spec section 8), line by line, with its
 * sources.
 */
import type { ReasonId } from './ruleset';
import type { Source } from './sign';

/** The lines in the order of the card. */
export const clinicianCard = [
  'who',
  'bones',
  'operation',
  'bone-needle',
  'nerves',
  'head-pressure',
  'jaw',
  'blood',
  'calcium',
  'organs',
  'painkillers',
] as const;

export type ClinicianCardLine = (typeof clinicianCard)[number];

/** Apart from the lines, because no page on the way to a result shows them. */
export const clinicianCardSources = {
  who: [{ article: 'Introduction' }],
  bones: [
    { article: 'Introduction' },
    { article: 'Symptoms: frequent fractures from minor falls' },
    { article: 'FAQ 2' },
  ],
  operation: [
    { article: 'Surgeries: fracture fixation' },
    { article: 'FAQ 14' },
    { reference: 'E18' },
  ],
  'bone-needle': [{ general: true }],
  nerves: [
    { article: 'Second and fourth paragraphs: narrow nerve canals' },
    { article: 'Symptoms: vision problems' },
    { article: 'Symptoms: hearing loss' },
    { article: 'Surgeries: decompression' },
    { article: 'FAQ 6' },
  ],
  'head-pressure': [
    { article: 'Non-drug care: headache/ICP monitoring' },
    { article: 'When to see a doctor urgently' },
    { article: 'Surgeries: CSF shunting' },
  ],
  jaw: [
    { article: 'FAQ 8' },
    { article: 'Surgeries: specialist dental surgery' },
    { article: 'Practical preventions' },
  ],
  blood: [
    { article: 'Symptoms: fatigue and pallor' },
    { article: 'Symptoms: frequent infections' },
    { article: 'Symptoms: easy bruising or nosebleeds' },
    { article: 'Laboratory tests: complete blood count' },
  ],
  calcium: [
    { article: 'Symptoms: low calcium seizures' },
    { article: 'Laboratory tests' },
    { article: 'FAQ 5' },
    { article: 'Dietary supplements' },
    { reference: 'E2' },
  ],
  organs: [{ article: 'Symptoms: large liver or spleen' }],
  painkillers: [{ article: 'Drug treatments: short course NSAIDs' }],
} as const satisfies Record<ClinicianCardLine, readonly Source[]>;

/** What to think of now, by the reason (spec section 8, "at a glance"). */
export type GlanceNow =
  'nerve' | 'head-pressure' | 'jaw' | 'fever' | 'faint-weakness' | 'head-knock' | 'other';

const nowByReason: Partial<Record<ReasonId, readonly GlanceNow[]>> = {
  'R1-vision': ['nerve'],
  'R2a-hearing': ['nerve'],
  'R2b-hearing-with': ['nerve'],
  'R3a-face': ['nerve'],
  'R3b-face-with': ['nerve'],
  'R4a-headache-severe': ['head-pressure'],
  'R4b-headache-warning': ['head-pressure'],
  'R4c-headache-and-vomiting': ['head-pressure'],
  'R4d-vomiting': ['head-pressure'],
  'R7d-head-knock-with-head-signs': ['head-pressure', 'head-knock'],
  'R10-alert': ['head-pressure'],
  'R5a-jaw-and-fever': ['jaw'],
  'R5b-jaw-danger': ['jaw'],
  'R5c-fever-danger': ['fever'],
  'R7a-collapse': ['faint-weakness'],
  'R7b-weakness': ['faint-weakness'],
  'R7c-injury-danger': ['head-knock'],
};

/** The line on top where it is not what to think of now. */
const topByReason: Partial<Record<ReasonId, 'look' | 'check'>> = {
  'R6-fracture': 'look',
  'R8-bone-pain': 'look',
  'R8-limp': 'look',
  'R8-cramps': 'check',
  'R8-bruise-bleed': 'check',
  'R8-tired-pale': 'check',
};

export type GlanceLine = 'now' | 'look' | 'check' | 'avoid' | 'operation';

const glanceLines: readonly GlanceLine[] = ['now', 'look', 'check', 'avoid', 'operation'];

/** Five lines that each begin with a verb, and what the first of them holds. */
export interface Glance {
  readonly lines: readonly GlanceLine[];
  readonly now: readonly GlanceNow[];
}

/**
 * The card at a glance (spec section 8): the line that fits the first reason is on top.
 * @param because the reasons in the order of the page
 */
export function glanceOf(because: readonly ReasonId[]): Glance {
  const [first] = because;
  const now = [...new Set(because.flatMap((reason) => nowByReason[reason] ?? []))];
  const top = (first === undefined ? undefined : topByReason[first]) ?? 'now';
  return {
    lines: [top, ...glanceLines.filter((line) => line !== top)],
    now: now.length === 0 ? ['other'] : now,
  };
}
