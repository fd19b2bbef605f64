/**
 * One drawing for each sign of the check, and one for "everything", the last tile of "What made you
 * check today?".
 */
import type { SignId } from '../../../rules/ruleset';

export const signPictograms = {
  emergency: 'M12 2v2M4.5 5 6 6.5M19.5 5 18 6.5M6 17v-4a6 6 0 0 1 12 0v4M3 17h18v4H3ZM12 11v3',
  'head-pressure':
    'M16 21v-3h1.5a2 2 0 0 0 2-2v-2.5l2-.5-2-4c-.5-4-4-6-8-6A7.5 7.5 0 0 0 7 16.5V21M12 7l-2.5 4h4L11 15',
  'collapse-injury':
    'M6 9a2 2 0 1 0 0-4 2 2 0 0 0 0 4M8.5 10l5 3.5 3-3.5 3.5 1M13.5 13.5 9 16l-3-2M11 11.8 14 8M3 21h18M17 5l1-2M20 6.5l1.5-1',
  face: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M8.5 9.5h.01M14 11h2.5M8 15.5c2.5 1.2 4.5 1 6 .6 1.3-.4 2 .4 2 1.4',
  sight:
    'M2 12c2.7-4.5 6-6.5 10-6.5s7.3 2 10 6.5c-2.7 4.5-6 6.5-10 6.5S4.7 16.5 2 12ZM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6',
  bone: 'M9.5 13.5 7.5 15.5a2.5 2.5 0 1 0-2.5 3 2.5 2.5 0 1 0 4 1.5l3.5-3.5M14.5 10.5l2-2a2.5 2.5 0 1 0 2.5-3 2.5 2.5 0 1 0-4-1.5l-3.5 3.5M9.5 9.5l3 1-1 3 3 1',
  'jaw-fever':
    'M3 6.5C3 4.5 4.3 3 6 3c1.3 0 1.7.7 3 .7S10.7 3 12 3c1.7 0 3 1.5 3 3.5 0 2-1 3-1.2 6-.2 3-.3 5.5-1.6 5.5-1.5 0-1.2-5-3.2-5s-1.7 5-3.2 5c-1.3 0-1.4-2.5-1.6-5.5C4 9.5 3 8.5 3 6.5ZM18 15V6a1.5 1.5 0 0 1 3 0v9a3 3 0 1 1-3 0Z',
  hearing:
    'M5 9.5a7 7 0 1 1 14 0c0 5-5.5 5-5.5 9a3.5 3.5 0 0 1-6.5 1.5M9 9.5a3 3 0 0 1 6 0c0 2.5-3 2.5-3 5',
  topics: 'M3 4h18v12H11.5L7 20.5V16H3ZM8 10h.01M12 10h.01M16 10h.01',
  worry:
    'M9 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8M2 21v-1a5 5 0 0 1 5-5h4a5 5 0 0 1 5 5v1M19.5 3v6M19.5 13h.01',
  everything: 'M11 5h10M11 12h10M11 19h10M3 5l1.5 1.5L7.5 3.5M3 12l1.5 1.5 3-3M3 19l1.5 1.5 3-3',
} as const satisfies Record<SignId | 'everything', string>;
