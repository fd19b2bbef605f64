/** What goes on paper: the whole page, or the clinician's card alone. `print.css` reads it off the root element. */
import type { CardPaper } from '../ui/ClinicianCard';

/** Opens the browser's print dialog. Where there is none the page stays as it is: it must not be lost to a failed print. */
export function printPage(part: 'page' | CardPaper = 'page'): void {
  const root = document.documentElement;
  root.dataset['print'] = part;
  const undo = () => {
    delete root.dataset['print'];
  };
  addEventListener('afterprint', undo, { once: true });
  try {
    window.print();
  } catch {
    // The page can still be read, shown and photographed.
    undo();
  }
}
