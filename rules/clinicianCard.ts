/**
 * The card for a team that may never have met the disease (spec section 8), line by line, with its
 * sources.
 */
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
