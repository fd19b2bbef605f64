/**
 * What is wrong with the form, at the place. It takes the focus and leads to the first choice.
 * Always in the page, hidden while nothing is wrong.
 */
import { useEffect, useRef } from 'react';
import { useTranslation } from '../../platform/useTranslation';

export interface FormError {
  readonly name: string;
  readonly message: string;
  /** Id of its words, to describe the choices with. */
  readonly id: string;
}

export interface ErrorSummaryProps {
  readonly errors: readonly FormError[];
  /** The error that shows. */
  readonly shown: FormError | undefined;
  /** Id of the first radio or checkbox. */
  readonly targetId: string;
  /** Raised with every failed attempt, so that the focus comes each time. */
  readonly attempt: number;
}

export function ErrorSummary({ errors, shown, targetId, attempt }: ErrorSummaryProps) {
  const { t } = useTranslation('check');
  const summary = useRef<HTMLDivElement>(null);
  const lastAttempt = useRef(0);
  useEffect(() => {
    if (attempt === lastAttempt.current || shown === undefined) return;
    lastAttempt.current = attempt;
    showAndFocus(summary.current, summary.current);
  }, [shown, attempt]);
  return (
    <div ref={summary} className="error-summary" tabIndex={-1} hidden={shown === undefined}>
      <div role="alert">
        <h2>{t('error/heading')}</h2>
        {errors.map(({ name, message, id }) => (
          <p key={name} id={id} data-error={name} hidden={name !== shown?.name}>
            <a
              href={`#${targetId}`}
              onClick={(event) => {
                event.preventDefault();
                const target = document.getElementById(targetId);
                showAndFocus(target?.closest('fieldset'), target);
              }}
            >
              {message}
            </a>
          </p>
        ))}
      </div>
    </div>
  );
}

/**
 * In this order the page stays where the person was looking, and a screen reader says the group
 * first.
 */
function showAndFocus(
  around: Element | null | undefined,
  target: HTMLElement | null | undefined,
): void {
  around?.scrollIntoView({ block: 'nearest' });
  target?.focus({ preventScroll: true });
}
