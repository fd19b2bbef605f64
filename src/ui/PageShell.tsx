/** The frame of every page: the emergency line on top, the page in the middle, version and review state below. */
import type { MouseEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MarbleMark } from './Pictogram';
import { EmergencyLine } from './EmergencyLine';

export interface PageShellProps {
  readonly children: ReactNode;
  readonly footer: ReactNode;
}

/** Moves the focus by script and leaves the address alone, so that what the address carries is never lost. */
export function focusOn(id: string): void {
  document.getElementById(id)?.focus();
}

/** The second click of a double click lands on the page that the first one has brought: it must choose nothing there. */
function dropSecondClick(event: MouseEvent): void {
  if (event.detail < 2) return;
  event.preventDefault();
  event.stopPropagation();
}

export function PageShell({ children, footer }: PageShellProps) {
  const { t } = useTranslation('app');
  return (
    <>
      <a
        className="skip-link"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          focusOn('main');
        }}
      >
        {t('skip-link')}
      </a>
      <header className="page-header">
        <EmergencyLine />
        <p className="brand">
          <MarbleMark />
          {t('name')}
        </p>
      </header>
      <main id="main" tabIndex={-1} onClickCapture={dropSecondClick}>
        {children}
      </main>
      <footer className="page-footer">{footer}</footer>
    </>
  );
}
