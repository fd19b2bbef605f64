/**
 * "Finish and clear" on a result asks first: one press must not take away what the nurse has yet to
 * see.
 */
import { useTranslation } from '../platform/useTranslation';
import { AskDialog } from './AskDialog';

export interface FinishDialogProps {
  readonly isOpen: boolean;
  readonly isUrgent: boolean;
  readonly onKeep: () => void;
  readonly onClear: () => void;
}

export function FinishDialog({ isOpen, isUrgent, onKeep, onClear }: FinishDialogProps) {
  const { t } = useTranslation('kiosk');
  return (
    <AskDialog
      isOpen={isOpen}
      heading={isUrgent ? t('ask/urgent') : t('ask/visit')}
      text={t('ask/text')}
      keep={{ label: t('ask/keep'), onPress: onKeep }}
      finish={{ label: t('ask/clear'), onPress: onClear }}
    />
  );
}
