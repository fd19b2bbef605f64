/** At the foot of every screen: the way to clear it, and the other languages. Buttons, not links: a link could be opened elsewhere. */
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { LocaleRecord } from '../../locales';

export interface KioskBarProps {
  readonly languages: readonly LocaleRecord[];
  readonly current: string;
  /** What must be in sight wherever the page is scrolled to. */
  readonly message: string | undefined;
  readonly onLanguage: (tag: string) => void;
  readonly onFinish: () => void;
}

export function KioskBar({ languages, current, message, onLanguage, onFinish }: KioskBarProps) {
  const { t } = useTranslation(['kiosk', 'app']);
  const bar = useRef<HTMLDivElement>(null);
  // How high it is depends on the width, the language and the number of languages: the page ends above it in each case.
  useEffect(() => {
    const element = bar.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => {
      const height = `${String(element.offsetHeight)}px`;
      document.documentElement.style.setProperty('--kiosk-bar', height);
    });
    observer.observe(element, { box: 'border-box' });
    return () => {
      observer.disconnect();
    };
  }, []);
  return (
    <div ref={bar} className="kiosk-bar">
      {message === undefined ? null : <p>{message}</p>}
      <button type="button" className="button" onClick={onFinish}>
        {t('finish')}
      </button>
      <div className="kiosk-languages" role="group" aria-label={t('app:language/label')}>
        {languages.map(({ tag, name }) => (
          <button
            key={tag}
            type="button"
            className="link-button"
            lang={tag}
            aria-current={tag === current ? 'true' : undefined}
            onClick={() => {
              onLanguage(tag);
            }}
          >
            {name}
          </button>
        ))}
      </div>
    </div>
  );
}
