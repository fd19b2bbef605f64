/**
 * Opens the browser's print dialog.
 * @returns false where there is none or it is refused: the page stays, and can still be read, shown
 *   and photographed
 */
export function openPrintDialog(): boolean {
  try {
    window.print();
    return true;
  } catch {
    return false;
  }
}
