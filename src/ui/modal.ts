/** Opens and closes a dialog over the page. */

/** A browser that knows no modal dialogs still shows it over the page. */
export function openModal(dialog: HTMLDialogElement): void {
  if (dialog.open) return;
  try {
    dialog.showModal();
  } catch {
    dialog.setAttribute('open', '');
  }
}

/** Closes what is open over the page. @returns false where nothing is, or it can't be closed */
export function closeOpenModal(): boolean {
  const open = document.querySelector<HTMLDialogElement>('dialog[open]');
  let isClosed = open !== null;
  closeModal(open, () => {
    isClosed = false;
  });
  return isClosed;
}

/** @param otherwise called where the browser can't close it by itself */
export function closeModal(dialog: HTMLDialogElement | null, otherwise: () => void): void {
  try {
    // Gives the focus back to where it was, then tells that it is closed.
    dialog?.close();
  } catch {
    otherwise();
  }
}
