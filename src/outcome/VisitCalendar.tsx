/**
 * A calendar entry for the next visit, with the notes to bring. The person chooses the day. Loaded
 * when it is asked for.
 */
import { useId, useRef, useState, type SubmitEvent } from 'react';
import { useTranslation } from '../platform/useTranslation';
import type { DiscussNextVisitView } from '../check/checkView';
import { resultNamespaces } from '../ui/resultTexts';
import { saveFile } from '../platform/saveFile';
import { calendarDay } from '../platform/time';
import { calendarEntry } from './calendarEntry';
import { visitNotesText } from './outcomeText';
import type { ResultShown } from './textParts';

export interface VisitCalendarProps {
  readonly view: DiscussNextVisitView;
  readonly result: ResultShown;
}

const newUid = () => `${crypto.getRandomValues(new Uint32Array(4)).join('-')}@marble-check`;

export function VisitCalendar({ view, result }: VisitCalendarProps) {
  const { t, i18n } = useTranslation(resultNamespaces);
  const [uid] = useState(newUid);
  const [today] = useState(() => calendarDay(new Date()));
  const [said, setSaid] = useState<'saved' | 'failed' | 'calendar/no-date'>();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const lacksDate = said === 'calendar/no-date';

  function save(day: string): void {
    const notes = visitNotesText({ t, language: i18n.language, dir: i18n.dir() }, view, result);
    const title = t('outcome:take-away/calendar/title');
    const file = calendarEntry({ day, uid, stamp: new Date(), title, notes });
    saveFile(`marble-check-${day}.ics`, new Blob([file], { type: 'text/calendar;charset=utf-8' }));
  }

  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const day = field.current?.value ?? '';
    if (day < today) {
      setSaid('calendar/no-date');
      field.current?.focus();
      return;
    }
    try {
      save(day);
      setSaid('saved');
    } catch {
      setSaid('failed');
    }
  };

  return (
    <form
      className="visit-calendar"
      method="dialog"
      autoComplete="off"
      noValidate
      onSubmit={onSubmit}
    >
      <label htmlFor={id}>{t('outcome:take-away/calendar/date')}</label>
      <input
        ref={field}
        id={id}
        type="date"
        min={today}
        autoComplete="off"
        aria-invalid={lacksDate}
        aria-describedby={`${id}status`}
      />
      <button type="submit" className="button button-quiet">
        {t('outcome:take-away/calendar/button')}
      </button>
      <p id={`${id}status`} role="status" className={lacksDate ? 'field-error' : undefined}>
        {said === undefined ? null : t(`outcome:take-away/${said}`)}
      </p>
    </form>
  );
}
