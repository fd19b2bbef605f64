/**
 * Asks whether anybody is there, before all is cleared (WCAG 2.2.1: warned, and more time by one press, as often as wanted).
 * The seconds are for the eyes; a screen reader hears the words when it opens, and once more near the end.
 */
import { useEffect, useId, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { closeModal, openModal } from '../ui/modal';

export interface IdleDialogProps {
  /** Undefined while there is nothing to ask. */
  readonly secondsLeft: number | undefined;
  readonly onMoreTime: () => void;
  readonly onFinish: () => void;
}

const nearlySeconds = 10;

export function IdleDialog({ secondsLeft, onMoreTime, onFinish }: IdleDialogProps) {
  const { t } = useTranslation('kiosk');
  const dialog = useRef<HTMLDialogElement>(null);
  const moreTime = useRef<HTMLButtonElement>(null);
  const finish = useRef<HTMLButtonElement>(null);
  const id = useId();
  const isOpen = secondsLeft !== undefined;

  useEffect(() => {
    const element = dialog.current;
    // After a crash the plain list stands alone: a dialog that nobody sees must not lock it.
    if (!isOpen || element === null || element.closest('[hidden]') !== null) return undefined;
    openModal(element);
    moreTime.current?.focus();
    return () => {
      closeModal(element, () => {
        element.removeAttribute('open');
      });
    };
  }, [isOpen]);

  /** The browser would let Tab leave the dialog for its own bars. */
  const keepFocus = (event: KeyboardEvent) => {
    if (event.key !== 'Tab') return;
    event.preventDefault();
    const next = document.activeElement === moreTime.current ? finish : moreTime;
    next.current?.focus();
  };

  return (
    <dialog
      ref={dialog}
      className="idle-dialog"
      role="alertdialog"
      aria-labelledby={`${id}heading`}
      aria-describedby={`${id}text`}
      onKeyDown={keepFocus}
      onCancel={(event) => {
        event.preventDefault();
        onMoreTime();
      }}
    >
      <h2 id={`${id}heading`}>{t('warning/heading')}</h2>
      <p id={`${id}text`}>{t('warning/text')}</p>
      <p className="seconds-left" aria-hidden="true">
        {isOpen ? t('warning/seconds-left', { seconds: secondsLeft }) : null}
      </p>
      <p role="status" className="only-heard">
        {isOpen && secondsLeft <= nearlySeconds
          ? t('warning/seconds-left', { seconds: nearlySeconds })
          : null}
      </p>
      <div className="form-actions">
        <button ref={moreTime} type="button" className="button" onClick={onMoreTime}>
          {t('warning/more-time')}
        </button>
        <button ref={finish} type="button" className="button button-quiet" onClick={onFinish}>
          {t('finish')}
        </button>
      </div>
    </dialog>
  );
}
