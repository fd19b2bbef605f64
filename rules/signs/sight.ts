/**
 * Sight (spec S1): a squeezed optic nerve can cost it for good, so only checked and unchanged
 * trouble is quiet.
 */
import { all, loud } from '../condition';
import { course, urgentList, yesNoNotSure, type Question, type Rule } from '../sign';

export const questions = [
  {
    id: 'vision',
    kind: 'single',
    options: yesNoNotSure,
    quiet: ['no'],
    parts: ['help', 'not-counted', 'small-child'],
  },
  {
    id: 'vision.course',
    kind: 'single',
    followUpOf: { question: 'vision' },
    options: course,
    quiet: ['stable-known'],
    parts: ['help'],
  },
] as const satisfies readonly Question[];

export const rules = [
  {
    id: 'R1-vision',
    when: all(loud('vision'), loud('vision.course')),
    evidence: ['article'],
    sources: [
      urgentList,
      { article: 'Symptoms: vision problems' },
      { article: 'Surgeries: decompression' },
      { article: 'FAQ 6' },
      { reference: 'E5' },
      { reference: 'E6' },
      { reference: 'E7' },
      { reference: 'E8' },
      { reference: 'E9' },
      { reference: 'E13' },
    ],
    signOff: [3, 10, 20],
  },
] as const satisfies readonly Rule[];
