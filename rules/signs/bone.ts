/** Broken bone (spec S6): suspected by the caregiver is enough, with or without a fall. */
import { all, loud } from '../condition';
import { urgentList, yesNoNotSure, type Question, type Rule } from '../sign';

export const questions = [
  {
    id: 'fracture',
    kind: 'single',
    options: yesNoNotSure,
    quiet: ['no'],
    parts: ['help', 'small-child'],
  },
  {
    id: 'fracture.status',
    kind: 'single',
    followUpOf: { question: 'fracture' },
    options: ['new', 'known-changed', 'known-healing', 'not-sure'],
    quiet: ['known-healing'],
    parts: ['help'],
  },
] as const satisfies readonly Question[];

export const rules = [
  {
    id: 'R6-fracture',
    when: all(loud('fracture'), loud('fracture.status')),
    evidence: ['article'],
    sources: [
      urgentList,
      { article: 'Symptoms: frequent fractures from minor falls' },
      { reference: 'E17' },
      { reference: 'E33' },
    ],
    signOff: [20],
  },
] as const satisfies readonly Rule[];
