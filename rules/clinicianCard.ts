/** The card for a team that may never have met the disease (spec section 8), line by line, with its sources. */
import type { Source } from './sign';

export const clinicianCard = [
  { id: 'who', sources: [{ article: 'Introduction' }] },
  {
    id: 'bones',
    sources: [
      { article: 'Introduction' },
      { article: 'Symptoms: frequent fractures from minor falls' },
      { article: 'FAQ 2' },
    ],
  },
  {
    id: 'operation',
    sources: [
      { article: 'Surgeries: fracture fixation' },
      { article: 'FAQ 14' },
      { reference: 'E18' },
    ],
  },
  { id: 'bone-needle', sources: [{ general: true }] },
  {
    id: 'nerves',
    sources: [
      { article: 'Second and fourth paragraphs: narrow nerve canals' },
      { article: 'Symptoms: vision problems' },
      { article: 'Symptoms: hearing loss' },
      { article: 'Surgeries: decompression' },
      { article: 'FAQ 6' },
    ],
  },
  {
    id: 'head-pressure',
    sources: [
      { article: 'Non-drug care: headache/ICP monitoring' },
      { article: 'When to see a doctor urgently' },
      { article: 'Surgeries: CSF shunting' },
    ],
  },
  {
    id: 'jaw',
    sources: [
      { article: 'FAQ 8' },
      { article: 'Surgeries: specialist dental surgery' },
      { article: 'Practical preventions' },
    ],
  },
  {
    id: 'blood',
    sources: [
      { article: 'Symptoms: fatigue and pallor' },
      { article: 'Symptoms: frequent infections' },
      { article: 'Symptoms: easy bruising or nosebleeds' },
      { article: 'Laboratory tests: complete blood count' },
    ],
  },
  {
    id: 'calcium',
    sources: [
      { article: 'Symptoms: low calcium seizures' },
      { article: 'Laboratory tests' },
      { article: 'FAQ 5' },
      { article: 'Dietary supplements' },
      { reference: 'E2' },
    ],
  },
  { id: 'organs', sources: [{ article: 'Symptoms: large liver or spleen' }] },
  { id: 'painkillers', sources: [{ article: 'Drug treatments: short course NSAIDs' }] },
] as const satisfies readonly { readonly id: string; readonly sources: readonly Source[] }[];

export type ClinicianCardLine = (typeof clinicianCard)[number]['id'];
