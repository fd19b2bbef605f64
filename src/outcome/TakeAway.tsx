/**
 * What a person can take along. Nothing leaves the page but by their own press; what that needs
 * loads when they ask for it.
 */
import { useTranslation } from '../platform/useTranslation';
import { LazyDetails } from '../ui/LazyDetails';
import type { AnswersFile } from './answersFile';
import type { ResultShown } from './textParts';
import { printPage } from './printPage';

export interface TakeAwayProps {
  /** Of its part that opens, for `openTakeAway`. */
  readonly id?: string | undefined;
  /** At a kiosk nothing is copied, shared or saved: strangers share it. */
  readonly place: 'home' | 'kiosk';
  readonly mayPrint: boolean;
  readonly result: ResultShown;
  /** False where the app comes as one file, which holds only the check. */
  readonly hasCalendar?: boolean;
  readonly answersFile?: AnswersFile | undefined;
}

export function TakeAway(props: TakeAwayProps) {
  const { id, place, mayPrint, result, hasCalendar = false, answersFile } = props;
  const { t } = useTranslation('outcome');
  const print = (
    <button type="button" className="button button-quiet" onClick={() => printPage()}>
      {t('actions/print')}
    </button>
  );
  return (
    <div className="take-away">
      {place === 'home' ? (
        <LazyDetails
          id={id}
          summary={t('take-away/open')}
          load={() => import('./TakeAwayActs')}
          always={
            <>
              <p className="not-kept">{t('seek-care-now/not-kept')}</p>
              {mayPrint ? print : null}
            </>
          }
        >
          {({ TakeAwayActs }) => (
            <TakeAwayActs result={result} hasCalendar={hasCalendar} answersFile={answersFile} />
          )}
        </LazyDetails>
      ) : mayPrint ? (
        print
      ) : null}
    </div>
  );
}

/** Opens what copies, shares and saves, and goes there. */
export function openTakeAway(id: string): void {
  const details = document.getElementById(id);
  if (!(details instanceof HTMLDetailsElement)) return;
  details.open = true;
  details.querySelector('summary')?.focus();
}
