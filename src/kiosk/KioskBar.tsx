/**
 * At the foot of every screen: the other languages, and the way to clear it, never the loudest
 * button there. Buttons, not links: a link could be opened elsewhere.
 */
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from '../platform/useTranslation';
import type { LocaleRecord } from '../../locales';

export interface KioskBarProps {
  readonly languages: readonly LocaleRecord[];
  readonly current: string;
  readonly onLanguage: (tag: string) => void;
  readonly onFinish: () => void;
  /** What else is in reach on every screen. */
  readonly children?: ReactNode;
}

export function KioskBar(props: KioskBarProps) {
  const { languages, current, onLanguage, onFinish, children } = props;
  const { t } = useTranslation(['kiosk', 'app']);
  const bar = useRef<HTMLDivElement>(null);
  // How high it is depends on the width, the language and the number of languages: the page ends
  // above it in each case.
  useEffect(() => {
    const element = bar.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => {
      const height = `${String(Math.ceil(element.getBoundingClientRect().height))}px`;
      document.documentElement.style.setProperty('--kiosk-bar', height);
    });
    observer.observe(element, { box: 'border-box' });
    return () => {
      observer.disconnect();
    };
  }, []);
  return (
    <div ref={bar} className="kiosk-bar">
      <div
        className="kiosk-languages"
        {...(languages.length === 0
          ? {}
          : { role: 'group', 'aria-label': t('app:language/label') })}
      >
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
      {children}
      <button type="button" className="button button-quiet" onClick={onFinish}>
        {t('finish')}
      </button>
    </div>
  );
}
