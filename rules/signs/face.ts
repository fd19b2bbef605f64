/**
 * Face weakness (spec S3). The article has no "new" here: only a checked and unchanged weakness is
 * quiet.
 */
import { all, loud } from '../condition';
import { course, urgentList, yesNoNotSure, type Question, type Rule } from '../sign';

export const questions = [
  {
    id: 'face',
    kind: 'single',
    options: yesNoNotSure,
    quiet: ['no'],
    parts: ['help', 'small-child'],
  },
  {
    id: 'face.course',
    kind: 'single',
    followUpOf: { question: 'face' },
    options: course,
    quiet: ['stable-known'],
    parts: ['help'],
  },
  {
    id: 'face.with',
    kind: 'single',
    followUpOf: { question: 'face' },
    options: yesNoNotSure,
    quiet: ['no'],
    parts: [],
    points: ['limb', 'speech', 'confusion', 'headache'],
  },
] as const satisfies readonly Question[];

export const rules = [
  {
    id: 'R3a-face',
    when: all(loud('face'), loud('face.course')),
    evidence: ['article', 'to-sign-off'],
    sources: [
      urgentList,
      { article: 'Second and fourth paragraphs: narrow nerve canals' },
      { reference: 'E11' },
    ],
    signOff: [1, 3, 20],
  },
  {
    id: 'R3b-face-with',
    when: all(loud('face'), loud('face.with')),
    callFirst: true,
    evidence: ['guidance', 'to-sign-off'],
    sources: [{ reference: 'E11' }],
    signOff: [7, 11, 14, 21],
  },
] as const satisfies readonly Rule[];
