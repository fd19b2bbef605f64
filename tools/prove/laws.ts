/** All laws, in the order of spec section 9; those from elsewhere come last. */
import type { Law } from './law';
import { lawsOfAdvice } from './lawsOfAdvice';
import { lawsOfOneSheet } from './lawsOfOneSheet';
import { lawsOfTwoSheets } from './lawsOfTwoSheets';

export const laws: readonly Law[] = [
  ...lawsOfOneSheet,
  ...lawsOfTwoSheets,
  ...lawsOfAdvice,
].toSorted((one, other) => placeOf(one).localeCompare(placeOf(other), 'en'));

function placeOf({ id }: Law): string {
  return id.startsWith('I-') ? `1 ${id}` : `2 ${id}`;
}
