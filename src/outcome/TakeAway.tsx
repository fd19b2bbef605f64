/** What a person can take along. Nothing leaves the page but by their own press; what that needs loads when they ask for it. */
import { useTranslation } from 'react-i18next';
import { LazyDetails } from '../ui/LazyDetails';
import type { AnswersFile } from './answersFile';
import type { ResultShown } from './outcomeText';
import { printPage } from './printPage';

export interface TakeAwayProps {
  /** At a kiosk nothing is copied, shared or saved: strangers share it. */
  readonly place: 'home' | 'kiosk';
  readonly mayPrint: boolean;
  readonly result: ResultShown;
  /** False where the app comes as one file, which holds only the check. */
  readonly hasCalendar?: boolean;
  readonly answersFile?: AnswersFile | undefined;
}

export function TakeAway(props: TakeAwayProps) {
  const { place, mayPrint, result, hasCalendar = false, answersFile } = props;
  const { t } = useTranslation('outcome');
  return (
    <div className="take-away">
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
      {place === 'home' ? (
        <LazyDetails summary={t('take-away/open')} load={() => import('./TakeAwayActs')}>
          {({ TakeAwayActs }) => (
            <TakeAwayActs result={result} hasCalendar={hasCalendar} answersFile={answersFile} />
          )}
        </LazyDetails>
      ) : null}
    </div>
  );
}
