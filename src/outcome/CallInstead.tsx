/** When to call instead of going. Never beside "call first": a person who was told to call must not read that they need not (I-30). */
import { useTranslation } from 'react-i18next';
import { callInsteadLines } from '../../rules/careAdvice';
import { CareCard } from '../ui/CareCard';

/** @param place a kiosk stands where a nurse is: the list sends to the nurse, not to the telephone */
export function CallInstead({ place }: { readonly place: 'home' | 'kiosk' }) {
  const { t } = useTranslation('outcome');
  return (
    <>
      <p className="lead">{t('seek-care-now/intro')}</p>
      <CareCard
        heading={t(
          place === 'kiosk'
            ? 'seek-care-now/call-instead/kiosk-heading'
            : 'seek-care-now/call-instead/heading',
        )}
        tone="urgent"
      >
        <ul>
          {callInsteadLines.map((line) => (
            <li key={line}>{t(`seek-care-now/call-instead/lines/${line}`)}</li>
          ))}
        </ul>
      </CareCard>
    </>
  );
}
