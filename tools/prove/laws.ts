/** All laws, in the order of spec section 9. */
import type { Law } from './law';
import { lawsOfAdvice } from './lawsOfAdvice';
import { lawsOfOneSheet } from './lawsOfOneSheet';
import { lawsOfTwoSheets } from './lawsOfTwoSheets';

export const laws: readonly Law[] = [
  ...lawsOfOneSheet,
  ...lawsOfTwoSheets,
  ...lawsOfAdvice,
].toSorted((one, other) => one.id.localeCompare(other.id, 'en'));
