/** "Call the emergency number first", with the control that calls right below. */
import { useTranslation } from '../platform/useTranslation';
import type { Emergency } from '../deployment/emergency';
import { EmergencyCall } from '../ui/EmergencyCall';

export function CallFirst({ emergency }: { readonly emergency: Emergency }) {
  const { t } = useTranslation('outcome');
  return (
    <>
      <p className="the-order" translate="no">
        {t('seek-care-now/call-first')}
      </p>
      <EmergencyCall emergency={emergency} />
    </>
  );
}
