/** Hearing (spec S2): sudden, or worse within 3 months; slower change is followed at visits. */
import { all, loud } from '../condition';
import { urgentList, yesNoNotSure, type Question, type Rule } from '../sign';

export const questions = [
  {
    id: 'hearing',
    kind: 'single',
    options: yesNoNotSure,
    quiet: ['no'],
    parts: ['help', 'small-child'],
  },
  {
    id: 'hearing.course',
    kind: 'single',
    followUpOf: { question: 'hearing' },
    options: ['sudden', 'fast', 'slow', 'stable-unknown', 'stable-known', 'not-sure'],
    quiet: ['slow', 'stable-unknown', 'stable-known'],
    parts: ['help'],
  },
  {
    id: 'hearing.with',
    kind: 'single',
    followUpOf: { question: 'hearing' },
    options: yesNoNotSure,
    quiet: ['no'],
    parts: [],
    points: ['dizzy', 'ringing', 'ear', 'knock'],
  },
] as const satisfies readonly Question[];

export const rules = [
  {
    id: 'R2a-hearing',
    when: all(loud('hearing'), loud('hearing.course')),
    evidence: ['article', 'safe-side', 'to-sign-off'],
    sources: [urgentList, { article: 'Non-drug care: hearing surveillance' }, { reference: 'E10' }],
    signOff: [3, 7],
  },
  {
    id: 'R2b-hearing-with',
    when: all(loud('hearing'), loud('hearing.with')),
    evidence: ['safe-side', 'to-sign-off'],
    sources: [{ reference: 'E10' }, { reference: 'E14' }],
    signOff: [14],
  },
] as const satisfies readonly Rule[];
