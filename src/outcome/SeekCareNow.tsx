/**
 * "Seek care now" at home, in the order of spec section 7: what to do first, then when to call
 * instead, why, and what to do while waiting.
 */
import { useId } from 'react';
import { useTranslation } from '../platform/useTranslation';
import { clinicianCard } from '../../rules/clinicianCard';
import type { QuestionId } from '../../rules/questions';
import { ruleset } from '../../rules/ruleset';
import type { SeekCareNowView } from '../check/checkView';
import type { Clinic } from '../deployment/deployment';
import type { Emergency } from '../deployment/emergency';
import { Disclaimer } from '../ui/Disclaimer';
import { Fold } from '../ui/Fold';
import { PageHeading } from '../ui/PageHeading';
import { resultNamespaces } from '../ui/resultTexts';
import type { TextReview } from '../ui/rulesetText';
import { TrialTag } from '../ui/TrialTag';
import type { AnswersFile } from './answersFile';
import { CallFirst } from './CallFirst';
import { CallInstead } from './CallInstead';
import { ClinicHelpLine } from './ClinicHelpLine';
import { ClinicianCard } from './card/ClinicianCard';
import { cardTexts, tickedPoints, type StaffWords } from './card/cardText';
import { ShowToTeam } from './card/ShowToTeam';
import { GoNow } from './GoNow';
import { InOneLine } from './InOneLine';
import { PastReviewLine } from './PastReviewLine';
import { printPage } from './printPage';
import { Reasons } from './Reasons';
import { StartAgain } from './StartAgain';
import { Topics } from './Topics';
import { openTakeAway, TakeAway } from './TakeAway';
import { SayOnThePhone, UntilHelpComes } from './UntilHelpComes';
import { WhileYouWait } from './WhileYouWait';

export interface SeekCareNowProps {
  readonly view: SeekCareNowView;
  readonly emergency: Emergency;
  /** The clinic that the link names. At a kiosk it is right there. */
  readonly clinic: Clinic | undefined;
  /** Unknown only in the page that the build makes, which has no clock. */
  readonly takenAt: Date | undefined;
  readonly isPastReview: boolean;
  readonly textReview: TextReview;
  /** For the team, where it reads another language than the page's. */
  readonly staff?: StaffWords;
  /** At a kiosk only where its deployment allows it. */
  readonly mayPrint: boolean;
  readonly answersFile?: AnswersFile | undefined;
  readonly onLookAgain: (question: QuestionId) => void;
  readonly onAnswerRest: () => void;
  readonly onStartAgain: () => void;
}

export function SeekCareNow(props: SeekCareNowProps) {
  const { view, emergency, clinic, takenAt, isPastReview, textReview, staff, mayPrint } = props;
  const { callFirst, reasons, ticks, advice, mistake } = view;
  const { t, i18n } = useTranslation(resultNamespaces);
  const takeAwayId = useId();
  const because = reasons.map(({ rule }) => rule);
  const own = { t, language: i18n.language, dir: i18n.dir() };
  const content = { lines: clinicianCard, reasons, ticks, takenAt, about: ruleset };
  const cards = cardTexts(own, staff, { ...content, careTeam: clinic });
  return (
    <article className="outcome outcome-now" data-disposition="seek-care-now">
      <TrialTag about={ruleset} />
      <div className="order-block">
        <PageHeading isResult>{t('outcome:seek-care-now/heading')}</PageHeading>
        {callFirst ? (
          <CallFirst emergency={emergency} />
        ) : (
          <GoNow because={because} emergency={emergency} clinic={clinic} />
        )}
      </div>
      <InOneLine reasons={reasons} takenAt={takenAt} />
      {isPastReview ? <PastReviewLine /> : null}
      <div className={callFirst ? 'action-bar' : 'action-bar kept-in-sight'}>
        <ShowToTeam texts={cards} />
        <button
          type="button"
          className="button button-quiet"
          onClick={() => openTakeAway(takeAwayId)}
        >
          {t('outcome:seek-care-now/save-or-share')}
        </button>
      </div>
      {callFirst ? (
        <>
          <SayOnThePhone ticked={reasons.flatMap((reason) => tickedPoints(t, reason, ticks))} />
          <UntilHelpComes advice={advice} ticks={ticks} />
        </>
      ) : (
        <>
          <p>{t('outcome:seek-care-now/intro')}</p>
          <CallInstead because={because} emergency={emergency} />
        </>
      )}
      <Reasons reasons={reasons} ticks={ticks} />
      {callFirst ? null : <Topics topics={view.topics} />}
      {mistake === undefined ? null : (
        <button
          type="button"
          className="link-button"
          data-to="emergency-check"
          onClick={() => props.onLookAgain(mistake)}
        >
          {t('outcome:seek-care-now/mistake')}
        </button>
      )}
      {callFirst ? null : (
        <>
          <WhileYouWait advice={advice} />
          <ClinicHelpLine clinic={clinic} />
        </>
      )}
      {view.canAnswerRest && !callFirst ? (
        <Fold summary={t('outcome:seek-care-now/answer-rest/heading')} className="answer-rest">
          <p>{t('outcome:seek-care-now/answer-rest/text')}</p>
          <button type="button" className="button button-quiet" onClick={props.onAnswerRest}>
            {t('outcome:seek-care-now/answer-rest/button')}
          </button>
        </Fold>
      ) : null}
      <Fold summary={t('app:disclaimer-heading')}>
        <Disclaimer />
      </Fold>
      <Fold summary={t('outcome:seek-care-now/card')} className="card-fold">
        <ClinicianCard
          texts={callFirst ? cardTexts(own, staff, content) : cards}
          lacksStaffWords={staff === 'missing'}
          onPrint={mayPrint ? printPage : undefined}
        />
      </Fold>
      <TakeAway
        id={takeAwayId}
        place="home"
        mayPrint={mayPrint}
        answersFile={props.answersFile}
        result={{
          view,
          takenAt,
          isPastReview,
          about: ruleset,
          textReview,
          cards,
          emergency,
          clinic,
        }}
      />
      <p>{t('outcome:caregiver-says')}</p>
      <StartAgain onStartAgain={props.onStartAgain} />
    </article>
  );
}
