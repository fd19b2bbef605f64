/**
 * Headache, vomiting and alertness (spec S4): pressure in the head, a blocked shunt, a squeezed
 * nerve.
 */
import { all, loud } from '../condition';
import { urgentList, yesNoNotSure, type Question, type Rule } from '../sign';

export const questions = [
  {
    id: 'headache',
    kind: 'single',
    options: yesNoNotSure,
    quiet: ['no'],
    parts: ['help', 'small-child'],
  },
  {
    id: 'headache.severe',
    kind: 'single',
    followUpOf: { question: 'headache' },
    options: yesNoNotSure,
    quiet: ['no'],
    parts: ['help'],
  },
  {
    id: 'headache.warning',
    kind: 'single',
    followUpOf: { question: 'headache' },
    options: yesNoNotSure,
    quiet: ['no'],
    parts: [],
    points: [
      'waking',
      'straining',
      'worsening',
      'recurring',
      'eyes',
      'whooshing',
      'balance',
      'behavior',
      'knock',
      'shunt',
      'baby',
    ],
  },
  {
    id: 'vomiting',
    kind: 'single',
    options: yesNoNotSure,
    quiet: ['no'],
    parts: ['help', 'not-counted', 'small-child'],
  },
  {
    id: 'vomiting.pattern',
    kind: 'single',
    followUpOf: { question: 'vomiting' },
    options: ['repeated', 'once-unwell', 'once-well', 'not-sure'],
    quiet: ['once-well'],
    parts: [],
  },
  {
    id: 'alert',
    kind: 'single',
    options: yesNoNotSure,
    quiet: ['no'],
    parts: ['help'],
    points: ['sleepy', 'speech', 'swallowing', 'breathing', 'baby', 'shunt'],
  },
] as const satisfies readonly Question[];

export const rules = [
  {
    id: 'R4a-headache-severe',
    when: all(loud('headache'), loud('headache.severe')),
    evidence: ['article'],
    sources: [urgentList, { article: 'Non-drug care: headache/ICP monitoring' }],
    signOff: [7],
  },
  {
    id: 'R4b-headache-warning',
    when: all(loud('headache'), loud('headache.warning')),
    evidence: ['safe-side', 'guidance'],
    sources: [{ reference: 'E12' }, { reference: 'E13' }, { reference: 'E14' }],
    signOff: [7, 19],
  },
  {
    id: 'R4c-headache-and-vomiting',
    when: all(loud('headache'), loud('vomiting')),
    evidence: ['design-card'],
    sources: [urgentList, { reference: 'E12' }],
    signOff: [7],
  },
  {
    id: 'R4d-vomiting',
    when: all(loud('vomiting'), loud('vomiting.pattern')),
    evidence: ['article', 'to-sign-off'],
    sources: [urgentList, { reference: 'E12' }],
    signOff: [2, 7, 10],
  },
  {
    id: 'R10-alert',
    when: loud('alert'),
    evidence: ['safe-side'],
    sources: [
      { article: 'Second and fourth paragraphs: narrow nerve canals' },
      { article: 'Non-drug care: headache/ICP monitoring' },
      { reference: 'E13' },
      { general: true },
    ],
    signOff: [7, 11, 13],
  },
] as const satisfies readonly Rule[];
