/**
 * A part of the page that is opened in place, and loads only then. When it fails to load, the page
 * says so and loses nothing.
 */
import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from '../platform/useTranslation';

export interface LoadOnOpenProps<Part> {
  readonly id?: string | undefined;
  readonly summary: string;
  readonly load: () => Promise<Part>;
  /** Is there at once. */
  readonly always?: ReactNode;
  readonly children: (part: Part) => ReactNode;
}

export function LazyDetails<Part>({ id, summary, load, always, children }: LoadOnOpenProps<Part>) {
  const { t, i18n } = useTranslation('app');
  const details = useRef<HTMLDetailsElement>(null);
  const [loaded, setLoaded] = useState<{ readonly part: Part } | 'failed'>();

  function fill() {
    if (details.current?.open !== true) return;
    load().then(
      (part) => setLoaded({ part }),
      () => setLoaded('failed'),
    );
  }

  // Opened before the app was there, or open while the language changes.
  const refill = useEffectEvent(fill);
  useEffect(() => {
    refill();
  }, [i18n.language]);

  return (
    <details
      ref={details}
      id={id}
      className="lazy-details"
      data-loaded={loaded === undefined || loaded === 'failed' ? undefined : ''}
      onToggle={fill}
    >
      <summary>{summary}</summary>
      {always}
      {loaded === 'failed' ? <p role="status">{t('load-failed')}</p> : null}
      {loaded === undefined || loaded === 'failed' ? null : children(loaded.part)}
    </details>
  );
}
