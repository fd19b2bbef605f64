/**
 * The frame of every page of a kiosk: whom to tell on top, the page, the notes below it, and the
 * bar.
 */
import { useId, type ReactNode } from 'react';
import { useTranslation } from '../platform/useTranslation';
import { focusOn } from '../ui/focusOn';
import { MarbleMark } from '../ui/Pictogram';
import { dropSecondClick } from '../ui/PageShell';
import { onPlainPress } from '../ui/plainPress';

export interface KioskShellProps {
  readonly children: ReactNode;
  readonly footer: ReactNode;
  /** In sight at the lower edge, wherever the page is scrolled to. */
  readonly bar: ReactNode;
}

export function KioskShell({ children, footer, bar }: KioskShellProps) {
  const { t } = useTranslation(['kiosk', 'app']);
  const mainId = useId();
  return (
    <>
      <a className="skip-link" href={`#${mainId}`} onClick={onPlainPress(() => focusOn(mainId))}>
        {t('app:skip-link')}
      </a>
      <header className="kiosk-head">
        <p className="nurse-line">{t('nurse-line')}</p>
        <p className="brand">
          <MarbleMark />
          <span>{t('app:name')}</span>
        </p>
      </header>
      <main id={mainId} tabIndex={-1} onClickCapture={dropSecondClick}>
        {children}
      </main>
      <footer>
        <div className="page-footer">{footer}</div>
        {bar}
      </footer>
    </>
  );
}
