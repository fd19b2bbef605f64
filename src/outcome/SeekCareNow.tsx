/** "Seek care now", in the order of spec section 7: what to do first, then why, then what to do while waiting. */
import { useTranslation } from 'react-i18next';
import type { QuestionId } from '../../rules/questions';
import { clinicianCard } from '../../rules/clinicianCard';
import { ruleset } from '../../rules/ruleset';
import type { SeekCareNowView } from '../check/checkView';
import type { Clinic } from '../deployment/deployment';
import type { Emergency } from '../deployment/emergency';
import { cardTexts, type EnglishWords } from './card/cardText';
import { ClinicianCard } from './card/ClinicianCard';
import { Disclaimer } from '../ui/Disclaimer';
import { PageHeading } from '../ui/PageHeading';
import { resultNamespaces } from '../ui/resultTexts';
import type { TextReview } from '../ui/rulesetText';
import { ShowToTeam } from './card/ShowToTeam';
import { AdviceBlocks } from './AdviceBlocks';
import { AnswerRest } from './AnswerRest';
import { CallFirst } from './CallFirst';
import { CallInstead } from './CallInstead';
import { GoNow } from './GoNow';
import { printPage } from './printPage';
import { PastReviewLine } from './PastReviewLine';
import { Reasons } from './Reasons';
import type { AnswersFile } from './answersFile';
import { TakeAway } from './TakeAway';
import { TakenAt } from './TakenAt';

export interface SeekCareNowProps {
  readonly view: SeekCareNowView;
  /** Where the person stands: it changes only who to tell. */
  readonly place: 'home' | 'kiosk';
  readonly emergency: Pick<Emergency, 'country' | 'number' | 'canCall'>;
  /** The clinic that the link names. At a kiosk it is right there. */
  readonly clinic: Clinic | undefined;
  /** Unknown only in the page that the build makes, which has no clock. */
  readonly takenAt: Date | undefined;
  readonly isPastReview: boolean;
  readonly textReview: TextReview;
  /** For the clinician's card, on a page in another language. */
  readonly english?: EnglishWords;
  /** At a kiosk only where its deployment allows it. */
  readonly mayPrint?: boolean;
  readonly answersFile?: AnswersFile | undefined;
  readonly onLookAgain: (question: QuestionId) => void;
  readonly onAnswerRest: () => void;
  readonly onStartAgain: () => void;
}

export function SeekCareNow(props: SeekCareNowProps) {
  const { view, place, emergency, clinic, takenAt, isPastReview, textReview, english } = props;
  const { onLookAgain, onAnswerRest, onStartAgain } = props;
  const { mayPrint = place === 'home' } = props;
  const { mistake } = view;
  const { t } = useTranslation(['outcome', 'app', 'check']);
  const { t: resultT, i18n } = useTranslation(resultNamespaces);
  const { language } = i18n;
  const content = {
    lines: clinicianCard,
    reasons: view.reasons,
    takenAt,
    about: ruleset,
    careTeam: clinic,
  };
  const cards = cardTexts(resultT, { language, dir: i18n.dir() }, english, content);
  return (
    <article className="outcome outcome-now" data-disposition="seek-care-now">
      <PageHeading isResult>{t('seek-care-now/heading')}</PageHeading>
      {view.callFirst && place === 'home' ? (
        <CallFirst emergency={emergency} />
      ) : (
        <GoNow view={view} place={place} clinic={clinic} canCall={emergency.canCall} />
      )}
      {isPastReview ? <PastReviewLine /> : null}
      {view.callFirst ? null : <CallInstead place={place} />}
      <ShowToTeam texts={cards} />
      {place === 'kiosk' ? null : <p className="not-kept">{t('seek-care-now/not-kept')}</p>}
      <Reasons reasons={view.reasons} />
      <div className="form-actions">
        {mistake === undefined ? null : (
          <button
            type="button"
            className="button button-quiet"
            data-to="emergency-check"
            onClick={() => {
              onLookAgain(mistake);
            }}
          >
            {t('seek-care-now/mistake')}
          </button>
        )}
      </div>
      <AdviceBlocks advice={view.advice} />
      {view.callFirst && place === 'home' ? (
        <p className="go-now">{t('seek-care-now/call-first-page/no-answer')}</p>
      ) : null}
      <ClinicianCard
        texts={cards}
        lacksEnglish={english === 'missing'}
        onPrint={mayPrint ? printPage : undefined}
      />
      {view.canAnswerRest ? <AnswerRest onAnswerRest={onAnswerRest} /> : null}
      <Disclaimer />
      <TakenAt moment={takenAt} />
      <TakeAway
        place={place}
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
      <div className="form-actions">
        <button type="button" className="button button-quiet" onClick={onStartAgain}>
          {t('check:start-again')}
        </button>
      </div>
    </article>
  );
}
