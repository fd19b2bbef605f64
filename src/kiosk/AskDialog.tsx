/**
 * A question over the page, before something ends a person's turn. The press that keeps the turn
 * comes first.
 */
import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { openModal } from '../ui/modal';

export interface AskDialogProps {
  readonly isOpen: boolean;
  readonly heading: string;
  readonly text: string;
  /** Between the words and the buttons. */
  readonly children?: ReactNode;
  /** Takes the focus; Escape does the same. */
  readonly keep: { readonly label: string; readonly onPress: () => void };
  readonly finish: { readonly label: string; readonly onPress: () => void };
}

export function AskDialog({ isOpen, heading, text, children, keep, finish }: AskDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const second = useRef<HTMLButtonElement>(null);
  const id = useId();

  useEffect(() => {
    const element = dialog.current;
    // After a crash the plain list stands alone: a dialog that nobody sees must not lock it.
    if (!isOpen || element === null || element.closest('[hidden]') !== null) return undefined;
    const close = openModal(element);
    first.current?.focus();
    return close;
  }, [isOpen]);

  /** The browser would let Tab leave the dialog for its own bars. */
  const keepFocus = (event: KeyboardEvent) => {
    if (event.key !== 'Tab') return;
    event.preventDefault();
    const next = document.activeElement === first.current ? second : first;
    next.current?.focus();
  };

  return (
    <dialog
      ref={dialog}
      className="ask-dialog"
      role="alertdialog"
      aria-labelledby={`${id}heading`}
      aria-describedby={`${id}text`}
      onKeyDown={keepFocus}
      onCancel={(event) => {
        event.preventDefault();
        keep.onPress();
      }}
    >
      <h2 id={`${id}heading`}>{heading}</h2>
      <p id={`${id}text`}>{text}</p>
      {children}
      <div className="form-actions">
        <button ref={first} type="button" className="button" onClick={keep.onPress}>
          {keep.label}
        </button>
        <button ref={second} type="button" className="button button-quiet" onClick={finish.onPress}>
          {finish.label}
        </button>
      </div>
    </dialog>
  );
}
