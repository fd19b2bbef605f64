/**
 * Your worry (spec S9): the last question, and so the last confirmation. A caregiver's own wish for
 * help is enough.
 */
import { loud } from '../condition';
import type { Question, Rule } from '../sign';

export const questions = [
  {
    id: 'worry',
    kind: 'single',
    options: ['yes', 'not-sure', 'weeks', 'no'],
    quiet: ['no', 'weeks'],
    parts: ['help'],
  },
] as const satisfies readonly Question[];

export const rules = [
  {
    id: 'R9-worry',
    when: loud('worry'),
    evidence: ['safe-side'],
    sources: [{ reference: 'E24' }],
    signOff: [17],
  },
] as const satisfies readonly Rule[];
