/**
 * What to do until help comes (spec section 7, items 8 and 9): one drawing for each line in a cell.
 */
import { glyphs } from './glyphs';
import type { WaitingCell } from './ids';

/** Fork and glass, struck through. */
const nothingByMouth = 'M3 2.5v3.5a3 3 0 0 0 6 0V2.5M6 2.5V13.5M14 13.5h7.5l-1 8h-5.5ZM21 3 3 21';

/** Seen from above: lies on the side, a hand under the cheek, the upper knee drawn up. */
const onTheSide =
  'M2 2.5h20M2 21.5h20M5 10.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5M9 9l5 .5 8-.5M14 9.5l.5 7h5.5M9.5 9v6.5l-5-2';

export const waitingPictograms = {
  stay: 'M16 7a2 2 0 1 0 0-4 2 2 0 0 0 0 4M20 21c0-6-1-11-4-11-2 0-3 3-7 4.5M4.5 18a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3M8 18h8M2 21.5h20',
  note: glyphs.clock,
  'take-along': 'M6 2h8l5 5v15H6ZM14 2v5h5M9.5 12h6M9.5 16h6',
  'nothing-by-mouth': nothingByMouth,
  'emergency/call-handler':
    'M5 4h3l2 5-2.5 1.5a11 11 0 0 0 6 6L15 14l5 2v3a2 2 0 0 1-2 2C10 21 3 14 3 6a2 2 0 0 1 2-2ZM14 7a3.5 3.5 0 0 1 3.5 3.5M14 2.5a8 8 0 0 1 8 8',
  'emergency/rescue-medicine': 'M4 13l9-9a5 5 0 0 1 7 7l-9 9a5 5 0 0 1-7-7ZM8.5 8.5l7 7',
  'emergency/breathes-not-awake': onTheSide,
  // Chest presses.
  'emergency/not-breathing':
    'M15.5 6a2 2 0 1 0 0-4 2 2 0 0 0 0 4M20.5 21v-6.5L15.5 9l-4.5 6.5M4.5 18.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3M8 19h8M2 22.5h20',
  // Seen from above: somebody lies between two rolled towels.
  'emergency/awake-neck-back':
    'M12 8a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5M6 3v5M18 3v5M8.5 11.5h7l-1 5.5v5h-5v-5ZM4 12v10M20 12v10',
  'emergency/no-food-drink-pills': nothingByMouth,
  'emergency/bone-sticks-out': 'M2 8h5M17 8h5M2 18h5M17 18h5M7 6h10v14H7ZM7 12l7-6M7 20 17 11',
  'emergency/swallowed':
    'M5 2.5h14v19H5ZM9.5 7.5h.01M14.5 7.5h.01M9.5 12h.01M14.5 12h.01M9.5 16.5h.01M14.5 16.5h.01',
  'emergency/self-harm': 'M5 11h14v10H5ZM8 11V7a4 4 0 0 1 8 0v4M12 15v2',
  'fit/keep-clear':
    'M12 12.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6M4 17.5c3-1.5 5 0 8 0s5-1.5 8 0v4H4ZM6 9.5H2M4 7.5l-2 2 2 2M18 9.5h4M20 7.5l2 2-2 2',
  'fit/time-it': glyphs.clock,
  'fit/roll-over': onTheSide,
  'bleeding/nosebleed':
    'M14 21v-3h1a2 2 0 0 0 2-2v-2.5l2-.5-2-4c-.5-4-3-6-7-6a6.5 6.5 0 0 0-4 11.9V21M20.5 16c-.9 1.4-1.4 2.3-1.4 3a1.4 1.4 0 0 0 2.8 0c0-.7-.5-1.6-1.4-3Z',
  // A flat hand presses a cloth on the skin.
  'bleeding/cut': 'M2 13.5h2M20 13.5h2M2 21.5h20M7.5 11.5h9V17h-9ZM12 2v6M9.5 5.5 12 8l2.5-2.5',
} as const satisfies Record<WaitingCell, string>;
