/** Opens and closes a dialog over the page. */

/**
 * A browser that knows no modal dialogs still shows it over the page.
 * @returns a function that closes it; a modal one gives the focus back to where it was
 */
export function openModal(dialog: HTMLDialogElement | null): () => void {
  try {
    dialog?.showModal();
  } catch {
    dialog?.setAttribute('open', '');
  }
  return () => {
    try {
      dialog?.close();
    } catch {
      dialog?.removeAttribute('open');
    }
  };
}

/** Asks what is open over the page to close, as Escape does. @returns false where nothing is */
export const closeOpenModal = (): boolean =>
  document.querySelector('dialog[open]')?.dispatchEvent(new Event('cancel')) ?? false;
