/**
 * Faint, weak limb and injury (spec S7). Both readings of the article's phrase: with and without an
 * injury.
 */
import { all, any, loud } from '../condition';
import { course, urgentList, yesNoNotSure, type Question, type Rule } from '../sign';

export const questions = [
  {
    id: 'collapse',
    kind: 'single',
    options: yesNoNotSure,
    quiet: ['no'],
    parts: ['help', 'small-child'],
  },
  {
    id: 'collapse.status',
    kind: 'single',
    followUpOf: { question: 'collapse' },
    options: ['not-checked', 'again', 'checked-and-well', 'not-sure'],
    quiet: ['checked-and-well'],
    parts: [],
  },
  {
    id: 'weakness',
    kind: 'single',
    options: yesNoNotSure,
    quiet: ['no'],
    parts: ['help', 'not-counted', 'small-child'],
  },
  {
    id: 'weakness.course',
    kind: 'single',
    followUpOf: { question: 'weakness' },
    options: course,
    quiet: ['stable-known'],
    parts: ['help'],
  },
  {
    id: 'injury',
    kind: 'single',
    options: yesNoNotSure,
    quiet: ['no'],
    parts: ['help', 'small-child'],
  },
  {
    id: 'injury.head',
    kind: 'single',
    followUpOf: { question: 'injury' },
    options: yesNoNotSure,
    quiet: ['no'],
    parts: ['small-child'],
  },
  {
    id: 'injury.danger',
    kind: 'single',
    followUpOf: { question: 'injury' },
    options: ['yes', 'checked', 'no', 'not-sure'],
    quiet: ['no', 'checked'],
    parts: [],
    points: [
      'faint',
      'confused',
      'pain',
      'fluid',
      'swelling',
      'vomiting',
      'bleeds-easily',
      'platelets',
      'small-child',
    ],
  },
] as const satisfies readonly Question[];

export const rules = [
  {
    id: 'R7a-collapse',
    when: all(loud('collapse'), loud('collapse.status')),
    evidence: ['article', 'safe-side', 'to-sign-off'],
    sources: [urgentList, { reference: 'E20' }, { reference: 'E14' }],
    signOff: [6, 7],
  },
  {
    id: 'R7b-weakness',
    when: all(loud('weakness'), loud('weakness.course')),
    evidence: ['article', 'safe-side', 'to-sign-off'],
    sources: [
      urgentList,
      { article: 'Diagnostic tests: electrodiagnostic tests' },
      { reference: 'E21' },
    ],
    signOff: [3, 6, 10, 20],
  },
  {
    id: 'R7c-injury-danger',
    when: all(loud('injury'), loud('injury.danger')),
    evidence: ['article', 'guidance', 'to-sign-off'],
    sources: [
      urgentList,
      { article: 'Symptoms: easy bruising or nosebleeds' },
      { reference: 'E14' },
    ],
    signOff: [7, 12],
  },
  {
    // `injury.danger: checked` is no way out of this one: a headache or vomiting after a head knock
    // stays urgent.
    id: 'R7d-head-knock-with-head-signs',
    when: all(loud('injury'), loud('injury.head'), any(loud('headache'), loud('vomiting'))),
    evidence: ['guidance'],
    sources: [{ reference: 'E14' }],
    signOff: [7, 12],
  },
] as const satisfies readonly Rule[];
