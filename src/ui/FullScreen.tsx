/** Lies over the whole screen, the focus inside, until its button or Escape closes it. */
import { useLayoutEffect, useRef, type ComponentProps } from 'react';
import { openModal } from './modal';

export interface FullScreenProps extends Omit<ComponentProps<'dialog'>, 'onClose' | 'onCancel'> {
  /** Takes it away: closed but still there, it would swallow the next press that opens it. */
  readonly onClose: () => void;
}

export function FullScreen({ onClose, ...dialogProps }: FullScreenProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => openModal(dialog.current), []);
  return (
    <dialog
      {...dialogProps}
      ref={dialog}
      onCancel={onClose}
      // A browser may close it without asking. What it says of one that is gone, or open again,
      // comes too late.
      onClose={({ currentTarget }) => {
        if (currentTarget.isConnected && !currentTarget.open) onClose();
      }}
    />
  );
}
