/** Fever, jaw and teeth (spec S5): the jaw heals badly, and white cells may be low. */
import { all, loud } from '../condition';
import { urgentList, yesNoNotSure, type Question, type Rule } from '../sign';

export const questions = [
  {
    id: 'fever',
    kind: 'single',
    options: yesNoNotSure,
    quiet: ['no'],
    parts: ['help', 'small-child'],
  },
  {
    id: 'jaw',
    kind: 'single',
    options: yesNoNotSure,
    quiet: ['no'],
    parts: ['help', 'small-child'],
  },
  {
    id: 'jaw.danger',
    kind: 'single',
    followUpOf: { question: 'jaw' },
    options: yesNoNotSure,
    quiet: ['no'],
    parts: [],
    points: [
      'swelling',
      'pus',
      'bone',
      'opening',
      'numb',
      'bite',
      'loose-tooth',
      'pulled-tooth',
      'pain',
    ],
  },
  {
    id: 'fever.danger',
    kind: 'single',
    followUpOf: { question: 'fever' },
    options: yesNoNotSure,
    quiet: ['no'],
    parts: [],
    points: [
      'white-cells',
      'blood-test',
      'immune-system',
      'spleen-or-line',
      'young-baby',
      'very-ill',
      'new-pain',
      'swelling',
      'wound',
      'five-days',
    ],
  },
] as const satisfies readonly Question[];

export const rules = [
  {
    id: 'R5a-jaw-and-fever',
    when: all(loud('jaw'), loud('fever')),
    evidence: ['article'],
    sources: [
      urgentList,
      { article: 'FAQ 8' },
      { article: 'Drug treatments: jaw infection' },
      { article: 'Practical preventions: prompt care of mouth sores' },
      { reference: 'E15' },
    ],
    signOff: [7],
  },
  {
    id: 'R5b-jaw-danger',
    when: all(loud('jaw'), loud('jaw.danger')),
    evidence: ['safe-side', 'to-sign-off'],
    sources: [{ article: 'FAQ 8' }, { reference: 'E15' }, { general: true }],
    signOff: [5, 22],
  },
  {
    id: 'R5c-fever-danger',
    when: all(loud('fever'), loud('fever.danger')),
    evidence: ['safe-side', 'to-sign-off'],
    sources: [
      { article: 'Symptoms: frequent infections' },
      { reference: 'E2' },
      { reference: 'E16' },
      { general: true },
    ],
    signOff: [4, 7],
  },
] as const satisfies readonly Rule[];
