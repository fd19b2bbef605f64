/** "Start again": asks once, in place, since a result is easily lost and not kept. */
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from '../platform/useTranslation';

export function StartAgain({ onStartAgain }: { readonly onStartAgain: () => void }) {
  const { t } = useTranslation('check');
  const [asks, setAsks] = useState(false);
  const start = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const hasAsked = useRef(false);
  const questionId = useId();
  useEffect(() => {
    if (asks) keep.current?.focus();
    else if (hasAsked.current) start.current?.focus();
    hasAsked.current = asks;
  }, [asks]);
  if (!asks) {
    return (
      <button
        ref={start}
        type="button"
        className="button button-quiet"
        onClick={() => setAsks(true)}
      >
        {t('start-again')}
      </button>
    );
  }
  return (
    <div className="start-again" role="group" aria-labelledby={questionId}>
      <p id={questionId}>
        <strong>{t('start-again-sure/heading')}</strong> {t('start-again-sure/text')}
      </p>
      <div className="form-actions">
        <button
          ref={keep}
          type="button"
          className="button button-quiet"
          onClick={() => setAsks(false)}
        >
          {t('start-again-sure/no')}
        </button>
        <button type="button" className="button button-quiet" onClick={onStartAgain}>
          {t('start-again-sure/yes')}
        </button>
      </div>
    </div>
  );
}
