/**
 * The frame of every page: one row with the name and what is always in reach, the page, version and
 * review state.
 */
import { useId, type MouseEvent, type ReactNode } from 'react';
import { useTranslation } from '../platform/useTranslation';
import { MarbleMark } from './Pictogram';
import { focusOn } from './focusOn';
import { onPlainPress } from './plainPress';

export interface PageShellProps {
  readonly children: ReactNode;
  /** Beside the name. */
  readonly tools: ReactNode;
  /** Below that row, on Start: the choice of language. */
  readonly languages?: ReactNode;
  readonly footer: ReactNode;
}

/**
 * The second click of a double click lands on the page that the first one has brought: it must
 * choose nothing there.
 */
export function dropSecondClick(event: MouseEvent): void {
  if (event.detail < 2) return;
  event.preventDefault();
  event.stopPropagation();
}

export function PageShell({ children, tools, languages, footer }: PageShellProps) {
  const { t } = useTranslation('app');
  const mainId = useId();
  return (
    <>
      <a className="skip-link" href={`#${mainId}`} onClick={onPlainPress(() => focusOn(mainId))}>
        {t('skip-link')}
      </a>
      <header className="page-header">
        <div className="page-top">
          <p className="brand">
            <MarbleMark />
            {t('name')}
          </p>
          {tools}
        </div>
        {languages}
      </header>
      <main id={mainId} tabIndex={-1} onClickCapture={dropSecondClick}>
        {children}
      </main>
      <footer className="page-footer">{footer}</footer>
    </>
  );
}
