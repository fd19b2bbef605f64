/** Ways to take the result along. Each leaves the page only by the person's own press, and the page says in words what came of it. */
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { calendarDay } from '../ui/time';
import { copyText } from './copyText';
import { printPage } from './printPage';
import { saveFile } from './saveFile';

export interface TakeAwayProps {
  /** At a kiosk nothing is copied, shared or saved: strangers share it. */
  readonly place: 'home' | 'kiosk';
  readonly mayPrint: boolean;
  readonly takenAt: Date | undefined;
  /** The whole result as plain text. Fails when what writes it can't be loaded. */
  readonly text: () => Promise<string>;
  /** Further ways, for one result only. */
  readonly children?: ReactNode;
}

type Outcome = 'copied' | 'shared' | 'not-shared' | 'saved' | 'failed';

export function TakeAway({ place, mayPrint, takenAt, text, children }: TakeAwayProps) {
  const { t } = useTranslation('outcome');
  const [outcome, setOutcome] = useState<Outcome>();
  const isHome = place === 'home';

  const ways: readonly { readonly label: string; readonly act: () => Promise<Outcome> }[] = [
    { label: t('take-away/copy'), act: () => copyText(text()).then(() => 'copied') },
    ...(canShare() ? [{ label: t('take-away/share'), act: share }] : []),
    { label: t('take-away/save'), act: save },
  ];

  async function share(): Promise<Outcome> {
    try {
      await navigator.share({ text: await text() });
      return 'shared';
    } catch (reason) {
      if (reason instanceof DOMException && reason.name === 'AbortError') return 'not-shared';
      throw reason;
    }
  }

  async function save(): Promise<Outcome> {
    const name = `marble-check-${calendarDay(takenAt ?? new Date())}.txt`;
    // The mark at the start tells programs that would guess that this is UTF-8.
    saveFile(name, 'text/plain;charset=utf-8', `\uFEFF${await text()}`);
    return 'saved';
  }

  if (!isHome && !mayPrint) return null;
  return (
    <section className="take-away">
      <h2>{t('take-away/heading')}</h2>
      <div className="form-actions">
        {mayPrint ? (
          <button
            type="button"
            className="button button-quiet"
            onClick={() => {
              printPage();
            }}
          >
            {t('actions/print')}
          </button>
        ) : null}
        {(isHome ? ways : []).map(({ label, act }) => (
          <button
            key={label}
            type="button"
            className="button button-quiet"
            onClick={() => {
              setOutcome(undefined);
              act().then(setOutcome, () => {
                setOutcome('failed');
              });
            }}
          >
            {label}
          </button>
        ))}
      </div>
      <p role="status">{outcome === undefined ? null : t(`take-away/${outcome}`)}</p>
      {isHome ? children : null}
    </section>
  );
}

/** The build has no navigator, and many browsers have no sharing. */
function canShare(): boolean {
  return typeof navigator !== 'undefined' && 'share' in navigator;
}
