/** A part of the page that is opened in place, and loads only then. When it can't be had the page says so and loses nothing. */
import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export interface LoadOnOpenProps {
  readonly summary: string;
  readonly load: () => Promise<ReactNode>;
}

export function LoadOnOpen({ summary, load }: LoadOnOpenProps) {
  const { t, i18n } = useTranslation('app');
  const details = useRef<HTMLDetailsElement>(null);
  const [content, setContent] = useState<ReactNode>();

  function fill() {
    if (details.current?.open !== true) return;
    load().then(setContent, () => {
      setContent(<p role="status">{t('load-failed')}</p>);
    });
  }

  // Opened before the app was there, or open while the language changes.
  const refill = useEffectEvent(fill);
  useEffect(() => {
    refill();
  }, [i18n.language]);

  return (
    <details ref={details} className="load-on-open" onToggle={fill}>
      <summary>{summary}</summary>
      {content}
    </details>
  );
}
