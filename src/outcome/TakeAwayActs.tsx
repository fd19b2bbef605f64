/** Copy, share, save, and for the low result a calendar entry; in words what came of each. */
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from '../platform/useTranslation';
import { LazyDetails } from '../ui/LazyDetails';
import { resultNamespaces } from '../ui/resultTexts';
import { saveFile } from '../platform/saveFile';
import { calendarDay } from '../platform/time';
import type { AnswersFile } from './answersFile';
import { outcomeText } from './outcomeText';
import type { ResultShown } from './textParts';

export interface TakeAwayActsProps {
  readonly result: ResultShown;
  readonly hasCalendar: boolean;
  readonly answersFile: AnswersFile | undefined;
}

type Said = 'copied' | 'shared' | 'not-shared' | 'saved' | 'failed';

export function TakeAwayActs({ result, hasCalendar, answersFile }: TakeAwayActsProps) {
  const { t, i18n } = useTranslation(resultNamespaces);
  const [said, setSaid] = useState<Said>();
  const status = useRef<HTMLParagraphElement>(null);
  const { view, takenAt } = result;
  // Not under the bar of acts.
  useEffect(() => {
    if (said !== undefined) status.current?.scrollIntoView({ block: 'nearest' });
  }, [said]);
  const text = () => outcomeText({ t, language: i18n.language, dir: i18n.dir() }, result);

  const name = `marble-check-${calendarDay(takenAt ?? new Date())}`;

  async function copy(): Promise<Said> {
    await navigator.clipboard.writeText(text());
    return 'copied';
  }

  async function share(): Promise<Said> {
    try {
      await navigator.share({ text: text() });
      return 'shared';
    } catch (reason) {
      if (reason instanceof DOMException && reason.name === 'AbortError') return 'not-shared';
      throw reason;
    }
  }

  function save(): Promise<Said> {
    // The mark at the start tells programs that would guess that this is UTF-8.
    saveFile(`${name}.txt`, new Blob(['\uFEFF', text()], { type: 'text/plain;charset=utf-8' }));
    return Promise.resolve('saved');
  }

  async function saveAnswers(make: AnswersFile): Promise<Said> {
    const answers = new Blob([await make()], { type: 'application/fhir+json' });
    saveFile(`${name}.fhir.json`, answers);
    return 'saved';
  }

  const attempt = async (act: () => Promise<Said>) => {
    setSaid(undefined);
    try {
      setSaid(await act());
    } catch {
      setSaid('failed');
    }
  };

  return (
    <>
      <div className="form-actions">
        <Act words={t('take-away/copy')} act={() => void attempt(copy)} />
        {'share' in navigator ? (
          <Act words={t('take-away/share')} act={() => void attempt(share)} />
        ) : null}
        <Act words={t('take-away/save')} act={() => void attempt(save)} />
        {answersFile === undefined ? null : (
          <Act
            words={t('take-away/record')}
            act={() => void attempt(() => saveAnswers(answersFile))}
          />
        )}
      </div>
      <p ref={status} role="status">
        {said === undefined ? null : t(`take-away/${said}`)}
      </p>
      {hasCalendar && view.page === 'discuss-next-visit' ? (
        <LazyDetails
          summary={t('take-away/calendar/heading')}
          load={() => import('./VisitCalendar')}
        >
          {({ VisitCalendar }) => <VisitCalendar view={view} result={result} />}
        </LazyDetails>
      ) : null}
    </>
  );
}

function Act({ words, act }: { readonly words: string; readonly act: () => void }) {
  return (
    <button type="button" className="button button-quiet" onClick={act}>
      {words}
    </button>
  );
}
