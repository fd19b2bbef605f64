import { useTranslation } from 'react-i18next';

/** What the check is not (spec section 7): on Start and on both result pages. */
export function Disclaimer() {
  const { t } = useTranslation('app');
  return (
    <section className="disclaimer" aria-labelledby="disclaimer-heading">
      <h2 id="disclaimer-heading">{t('disclaimer-heading')}</h2>
      <p>{t('disclaimer')}</p>
    </section>
  );
}
