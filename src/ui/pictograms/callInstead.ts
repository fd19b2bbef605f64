/**
 * One drawing for each "call instead" line (spec section 7, item 6): what the emergency check shows
 * too looks the same.
 */
import { gatePictograms } from './gate';
import type { CallInsteadLine } from './ids';

export const callInsteadPictograms = {
  'hard-to-wake': gatePictograms.awake,
  breathing: gatePictograms.breathing,
  'sudden-one-side': gatePictograms.sudden,
  bleeding: gatePictograms.bleeding,
  'hard-hit': gatePictograms['hard-hit'],
  'open-or-cold-limb': gatePictograms.bone,
  // The back, the hip bones and the thighs.
  'neck-back-hip-thigh':
    'M9 2.5h6M9 6.5h6M9 10.5h6M12 14c-3-1-8-.5-8 2 0 2 3 2 4 6M12 14c3-1 8-.5 8 2 0 2-3 2-4 6M12 14v4',
  'fever-neck-spots': gatePictograms.fever,
  // A hand closed by a cramp.
  'hands-lock':
    'M6 22v-3a6 6 0 0 1-3-5V9a1.75 1.75 0 0 1 3.5 0A1.75 1.75 0 0 1 10 9a1.75 1.75 0 0 1 3.5 0A1.75 1.75 0 0 1 17 9v5a6 6 0 0 1-3 5v3M3 14h6M6.5 9v1.5M10 9v1.5M13.5 9v1.5M20 2l-1.5 3h3L20 8',
  'pale-faint':
    'M5.5 7.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5M8.5 9.5l5.5 5.5 1 6M14 15l6.5 3M8.5 9.5v6M10.5 11.5l5-2M12 3.5a12 12 0 0 1 6.5 5M9 21.5h13',
  'poison-self-harm': gatePictograms.poison,
  baby: gatePictograms.baby,
  'cannot-travel':
    'M5 19H2v-4l3-1 2.5-4H13l3.5 4 5.5 1v4h-3M9.5 19h5M7.25 21a2 2 0 1 0 0-4 2 2 0 0 0 0 4M16.75 21a2 2 0 1 0 0-4 2 2 0 0 0 0 4M15.5 2l5 5M20.5 2l-5 5',
} as const satisfies Record<CallInsteadLine, string>;
