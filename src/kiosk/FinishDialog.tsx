/**
 * "Finish and clear" asks first on a result, and beside a ticked emergency sign: one press must not
 * take away what the nurse has yet to see.
 */
import { useTranslation } from '../platform/useTranslation';
import { AskDialog } from './AskDialog';

export interface FinishDialogProps {
  /** Shut without it. */
  readonly of: 'result' | 'ticked' | undefined;
  readonly isUrgent: boolean;
  readonly onKeep: () => void;
  readonly onClear: () => void;
}

export function FinishDialog({ of, isUrgent, onKeep, onClear }: FinishDialogProps) {
  const { t } = useTranslation(['kiosk', 'check']);
  return (
    <AskDialog
      isOpen={of !== undefined}
      heading={isUrgent ? t('ask/urgent') : t('ask/visit')}
      text={of === 'ticked' ? t('check:start-again-sure/text') : t('ask/text')}
      keep={{ label: t('ask/keep'), onPress: onKeep }}
      finish={{ label: t('ask/clear'), onPress: onClear }}
    />
  );
}
