/** "Seek care now", in the order of spec section 7: what to do first, then why, then what to do while waiting. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuestionId } from '../../rules/questions';
import { callNowLines } from '../../rules/careAdvice';
import { clinicianCard } from '../../rules/clinicianCard';
import type { SeekCareNowView } from '../check/checkView';
import { CareCard } from '../ui/CareCard';
import { ClinicianCard } from '../ui/ClinicianCard';
import { Disclaimer } from '../ui/Disclaimer';
import { PageHeading } from '../ui/PageHeading';
import { AdviceBlocks } from './AdviceBlocks';
import { printPage } from './printPage';
import { PastReviewLine } from './PastReviewLine';
import { Reasons } from './Reasons';
import { TakenAt } from './TakenAt';

export interface SeekCareNowProps {
  readonly view: SeekCareNowView;
  /** Where the person stands: it changes only who to tell. */
  readonly place: 'home' | 'kiosk';
  /** Unknown only in the page that the build makes, which has no clock. */
  readonly takenAt: Date | undefined;
  readonly isPastReview: boolean;
  readonly onLookAgain: (question: QuestionId) => void;
  readonly onAnswerRest: () => void;
  readonly onStartAgain: () => void;
}

export function SeekCareNow(props: SeekCareNowProps) {
  const { view, place, takenAt, isPastReview, onLookAgain, onAnswerRest, onStartAgain } = props;
  const { mistake } = view;
  const { t } = useTranslation(['outcome', 'check']);
  const restHeadingId = useId();
  return (
    <article className="outcome outcome-now" data-disposition="seek-care-now">
      <PageHeading>{t('seek-care-now/heading')}</PageHeading>
      {view.callFirst ? <p className="call-first">{t('seek-care-now/call-first')}</p> : null}
      <p className="lead">{t('seek-care-now/intro')}</p>
      {isPastReview ? <PastReviewLine /> : null}
      <CareCard heading={t('seek-care-now/call-now/heading')} tone="urgent">
        <ul>
          {callNowLines.map((line) => (
            <li key={line}>{t(`seek-care-now/call-now/lines/${line}`)}</li>
          ))}
        </ul>
      </CareCard>
      <p className="go-now">{t(`seek-care-now/go/${place}`)}</p>
      <p className="not-kept">{t('seek-care-now/not-kept')}</p>
      <Reasons reasons={view.reasons} />
      <div className="form-actions">
        {mistake === undefined ? null : (
          <button
            type="button"
            className="button button-quiet"
            data-leads-to="emergency-check"
            onClick={() => {
              onLookAgain(mistake);
            }}
          >
            {t('seek-care-now/mistake')}
          </button>
        )}
      </div>
      <AdviceBlocks advice={view.advice} />
      <ClinicianCard
        lines={clinicianCard.map((line) => line.id)}
        reasons={view.reasons}
        takenAt={takenAt}
      />
      {view.canAnswerRest ? (
        <section className="answer-rest" aria-labelledby={restHeadingId}>
          <h2 id={restHeadingId}>{t('seek-care-now/answer-rest/heading')}</h2>
          <p>{t('seek-care-now/answer-rest/text')}</p>
          <button type="button" className="button button-quiet" onClick={onAnswerRest}>
            {t('seek-care-now/answer-rest/button')}
          </button>
        </section>
      ) : null}
      <Disclaimer />
      <TakenAt moment={takenAt} />
      <div className="form-actions">
        <button type="button" className="button button-quiet" onClick={printPage}>
          {t('actions/print')}
        </button>
        <button type="button" className="button button-quiet" onClick={onStartAgain}>
          {t('check:start-again')}
        </button>
      </div>
    </article>
  );
}
