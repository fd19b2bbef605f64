/** What is wrong with the form, on top of it. It takes the focus and leads to the first choice. Always in the page, hidden while nothing is wrong. */
import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { focusOn } from '../../ui/focusOn';

export interface ErrorSummaryProps {
  readonly message: string;
  /** Id of the first radio or checkbox. */
  readonly targetId: string;
  readonly isShown: boolean;
  /** Raised with every failed attempt, so that the focus comes back each time. */
  readonly attempt: number;
}

export function ErrorSummary({ message, targetId, isShown, attempt }: ErrorSummaryProps) {
  const { t } = useTranslation('check');
  const summary = useRef<HTMLDivElement>(null);
  const headingId = useId();
  useEffect(() => {
    if (isShown && attempt > 0) summary.current?.focus();
  }, [isShown, attempt]);
  return (
    <div
      ref={summary}
      className="error-summary"
      role="alert"
      aria-labelledby={headingId}
      tabIndex={-1}
      hidden={!isShown}
    >
      <h2 id={headingId}>{t('error/heading')}</h2>
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
