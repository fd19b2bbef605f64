/** The emergency check (spec S8): always the first question. */
import { loud } from '../condition';
import { yesNoNotSure, type Question, type Rule } from '../sign';

export const questions = [
  {
    id: 'gate',
    kind: 'single',
    options: yesNoNotSure,
    quiet: ['no'],
    parts: [],
    points: [
      'awake',
      'breathing',
      'fit',
      'sudden',
      'bleeding',
      'hard-hit',
      'bone',
      'fever',
      'swelling',
      'poison',
      'self-harm',
      'baby',
    ],
  },
] as const satisfies readonly Question[];

export const rules = [
  {
    id: 'R0-gate',
    when: loud('gate'),
    callFirst: true,
    evidence: ['guidance'],
    sources: [
      { article: 'Symptoms: low calcium seizures' },
      { reference: 'E11' },
      { reference: 'E14' },
      { reference: 'E15' },
      { reference: 'E16' },
      { reference: 'E17' },
      { reference: 'E23' },
      { reference: 'E25' },
    ],
    signOff: [7, 11, 18, 21],
  },
] as const satisfies readonly Rule[];
