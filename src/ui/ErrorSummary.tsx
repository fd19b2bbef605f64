/** What is wrong with the form, on top of it. It takes the focus and leads to the first choice. */
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { focusOn } from './PageShell';

export interface ErrorSummaryProps {
  readonly message: string;
  /** Id of the first radio or checkbox. */
  readonly targetId: string;
  /** Raised with every failed attempt, so that the focus comes back each time. */
  readonly attempt: number;
}

export function ErrorSummary({ message, targetId, attempt }: ErrorSummaryProps) {
  const { t } = useTranslation('check');
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    summary.current?.focus();
  }, [attempt]);
  return (
    <div
      ref={summary}
      className="error-summary"
      role="alert"
      aria-labelledby="error-summary-heading"
      tabIndex={-1}
    >
      <h2 id="error-summary-heading">{t('error/heading')}</h2>
      <p>
        <a
          href={`#${targetId}`}
          onClick={(event) => {
            event.preventDefault();
            focusOn(targetId);
          }}
        >
          {message}
        </a>
      </p>
    </div>
  );
}
