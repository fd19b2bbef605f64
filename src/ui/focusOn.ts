/**
 * Moves the focus by script and leaves the address alone, so that what the address carries is never
 * lost.
 */
export function focusOn(id: string): void {
  document.getElementById(id)?.focus();
}
