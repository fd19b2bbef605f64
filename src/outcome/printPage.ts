/** Opens the browser's print dialog. Where there is none the page stays as it is: it must not be lost to a failed print. */
export function printPage(): void {
  try {
    window.print();
  } catch {
    // Nothing to undo: the page can still be read, shown and photographed.
  }
}
