/**
 * What goes on paper: the whole page, or the clinician's card alone. `printCard.css` reads it off
 * the root element.
 */
import { openPrintDialog } from '../platform/printDialog';
import type { CardPaper } from './card/ClinicianCard';

/** A person who touches the page again has done with the paper. */
const doneWithPaper = ['pointerdown', 'keydown'] as const;

const wholePage = () => {
  delete document.documentElement.dataset['print'];
};

/**
 * Opens the browser's print dialog. Where there is none the page stays as it is: it must not be
 * lost to a failed print. `afterprint` is not asked: on phones it comes before the paper is laid
 * out, or never.
 */
export function printPage(part: 'page' | CardPaper = 'page'): void {
  document.documentElement.dataset['print'] = part;
  for (const touch of doneWithPaper) addEventListener(touch, wholePage, { capture: true });
  if (!openPrintDialog()) wholePage();
}
