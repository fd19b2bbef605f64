/** Offers the rest of the questions, to make a list for the clinician. It is up to the person. */
import { useId } from 'react';
import { useTranslation } from '../platform/useTranslation';

export function AnswerRest({ onAnswerRest }: { readonly onAnswerRest: () => void }) {
  const { t } = useTranslation('outcome');
  const headingId = useId();
  return (
    <section className="answer-rest" aria-labelledby={headingId}>
      <h2 id={headingId}>{t('seek-care-now/answer-rest/heading')}</h2>
      <p>{t('seek-care-now/answer-rest/text')}</p>
      <button type="button" className="button button-quiet" onClick={onAnswerRest}>
        {t('seek-care-now/answer-rest/button')}
      </button>
    </section>
  );
}
