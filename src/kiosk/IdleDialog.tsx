/**
 * Asks whether anybody is there, before all is cleared (WCAG 2.2.1: warned, and more time by one
 * press, as often as wanted). The seconds are for the eyes; a screen reader hears the words when it
 * opens, and once more near the end.
 */
import { useTranslation } from '../platform/useTranslation';
import { AskDialog } from './AskDialog';

export interface IdleDialogProps {
  /** Undefined while there is nothing to ask. */
  readonly secondsLeft: number | undefined;
  readonly onMoreTime: () => void;
  readonly onFinish: () => void;
}

const nearlySeconds = 10;

export function IdleDialog({ secondsLeft, onMoreTime, onFinish }: IdleDialogProps) {
  const { t } = useTranslation('kiosk');
  const isOpen = secondsLeft !== undefined;
  return (
    <AskDialog
      isOpen={isOpen}
      heading={t('warning/heading')}
      text={t('warning/text')}
      keep={{ label: t('warning/more-time'), onPress: onMoreTime }}
      finish={{ label: t('finish'), onPress: onFinish }}
    >
      <p className="seconds-left" aria-hidden="true">
        {isOpen ? t('warning/seconds-left', { seconds: secondsLeft }) : null}
      </p>
      <p role="status" className="visually-hidden">
        {isOpen && secondsLeft <= nearlySeconds
          ? t('warning/seconds-left', { seconds: nearlySeconds })
          : null}
      </p>
    </AskDialog>
  );
}
