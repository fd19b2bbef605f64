/** The frame of every page: the emergency line on top, the page in the middle, version and review state below. */
import { useId, type MouseEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Emergency } from '../deployment/emergency';
import { MarbleMark } from './Pictogram';
import { EmergencyLine } from './EmergencyLine';
import { focusOn } from './focusOn';
import { isPlainPress } from './plainPress';

export interface PageShellProps {
  readonly children: ReactNode;
  readonly emergency: Emergency;
  /** The choice of language, beside the name. */
  readonly languages: ReactNode;
  readonly footer: ReactNode;
}

/** The second click of a double click lands on the page that the first one has brought: it must choose nothing there. */
export function dropSecondClick(event: MouseEvent): void {
  if (event.detail < 2) return;
  event.preventDefault();
  event.stopPropagation();
}

export function PageShell({ children, emergency, languages, footer }: PageShellProps) {
  const { t } = useTranslation('app');
  const mainId = useId();
  return (
    <>
      <a
        className="skip-link"
        href={`#${mainId}`}
        onClick={(event) => {
          if (!isPlainPress(event)) return;
          event.preventDefault();
          focusOn(mainId);
        }}
      >
        {t('skip-link')}
      </a>
      <header className="page-header">
        <EmergencyLine emergency={emergency} />
        <div className="page-top">
          <p className="brand">
            <MarbleMark />
            {t('name')}
          </p>
          {languages}
        </div>
      </header>
      <main id={mainId} tabIndex={-1} onClickCapture={dropSecondClick}>
        {children}
      </main>
      <footer className="page-footer">{footer}</footer>
    </>
  );
}
