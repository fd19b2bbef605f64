/** What the check shows at its end, of the machine alone. */
import type { SeekCareNowView } from '../../src/check/checkView';
import type { Walk } from './walk';
import { answer } from './walk';

export const gateNo = answer('gate', 'no');
export const gateYes = answer('gate', 'yes');

export function resultOf(walk: Walk): SeekCareNowView {
  const { view } = walk;
  if (view.page !== 'seek-care-now') throw new Error(`Test set-up: the page is ${walk.page}`);
  return view;
}

export const rulesShown = (walk: Walk) => resultOf(walk).reasons.map(({ rule }) => rule);
