/**
 * At the foot of every screen: the other languages, and the way to clear it, never the loudest
 * button there.
 */
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from '../platform/useTranslation';
import { KioskLanguages, type KioskLanguagesProps } from './KioskLanguages';

export interface KioskBarProps extends KioskLanguagesProps {
  readonly onFinish: () => void;
  /** What else is in reach on every screen. */
  readonly children?: ReactNode;
}

export function KioskBar(props: KioskBarProps) {
  const { languages, current, onLanguage, onFinish, children } = props;
  const { t } = useTranslation('kiosk');
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
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={bar} className="kiosk-bar">
      <KioskLanguages languages={languages} current={current} onLanguage={onLanguage} />
      {children}
      <button type="button" className="button button-quiet" onClick={onFinish}>
        {t('finish')}
      </button>
    </div>
  );
}
