/** The frame of every page: the emergency line on top, the page in the middle, version and review state below. */
import type { ReactNode } from 'react';
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
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="page-footer">{footer}</footer>
    </>
  );
}
