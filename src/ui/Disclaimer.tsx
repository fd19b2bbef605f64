import { useId } from 'react';
import { useTranslation } from '../platform/useTranslation';

/** What the check is not (spec section 7): on Start and on both result pages. */
export function Disclaimer() {
  const { t } = useTranslation('app');
  const headingId = useId();
  return (
    <section className="disclaimer" aria-labelledby={headingId}>
      <h2 id={headingId}>{t('disclaimer-heading')}</h2>
      <p>{t('disclaimer')}</p>
    </section>
  );
}
