/**
 * "Discuss at next visit", in the order of spec section 7. It claims nothing about how the person
 * is, and carries the full list of signs.
 */
import { useTranslation } from '../platform/useTranslation';
import { ruleset } from '../../rules/ruleset';
import { signList, thingsToNote } from '../../rules/safetyNetting';
import type { DiscussNextVisitView } from '../check/checkView';
import type { Clinic } from '../deployment/deployment';
import type { Emergency } from '../deployment/emergency';
import { CareCard } from '../ui/CareCard';
import { Disclaimer } from '../ui/Disclaimer';
import { PageHeading } from '../ui/PageHeading';
import type { TextReview } from '../ui/rulesetText';
import { SignList } from '../ui/SignList';
import { TrialTag } from '../ui/TrialTag';
import { CallLink } from '../ui/CallLink';
import { bidiIsolated } from '../ui/bidiIsolated';
import { StartAgain } from './StartAgain';
import { ClinicHelpLine } from './ClinicHelpLine';
import { PastReviewLine } from './PastReviewLine';
import type { AnswersFile } from './answersFile';
import { TakeAway } from './TakeAway';
import { Topics } from './Topics';
import { TakenAt } from './TakenAt';

export interface DiscussNextVisitProps {
  readonly view: DiscussNextVisitView;
  readonly place: 'home' | 'kiosk';
  readonly emergency: Pick<Emergency, 'country' | 'number' | 'crisisLine' | 'poisonLine'>;
  /** The clinic that the link names. */
  readonly clinic?: Clinic | undefined;
  readonly takenAt: Date | undefined;
  readonly isPastReview: boolean;
  readonly textReview: TextReview;
  /** At a kiosk only where its deployment allows it. */
  readonly mayPrint?: boolean;
  readonly answersFile?: AnswersFile | undefined;
  /** False where the app comes as one file, which holds only the check. */
  readonly hasCalendar?: boolean;
  readonly onBack: () => void;
  readonly onStartAgain: () => void;
}

export function DiscussNextVisit(props: DiscussNextVisitProps) {
  const { view, place, emergency, clinic, takenAt, isPastReview, textReview } = props;
  const { onBack, onStartAgain } = props;
  const { mayPrint = place === 'home', hasCalendar = true } = props;
  const { t } = useTranslation(['outcome', 'check', 'app']);
  const notes = view.notes.filter((note) => note !== 'earlier-visit');
  return (
    <article className="outcome outcome-visit" data-disposition="discuss-next-visit">
      <TrialTag about={ruleset} />
      <PageHeading isResult>{t('discuss-next-visit/heading')}</PageHeading>
      {view.notes.includes('earlier-visit') ? (
        <p className="go-now" data-note="earlier-visit">
          {t('discuss-next-visit/notes/lines/earlier-visit')}
        </p>
      ) : null}
      {isPastReview ? <PastReviewLine /> : null}
      <p className="lead">{t('discuss-next-visit/intro')}</p>
      {clinic === undefined || place === 'kiosk' ? null : (
        <>
          <CallLink number={clinic.phone} className="other-line">
            {t('app:clinic/call', { clinic: bidiIsolated(clinic.name) })}{' '}
            <bdi dir="ltr">{clinic.phone}</bdi>
          </CallLink>
          <ClinicHelpLine clinic={clinic} />
        </>
      )}
      <p>{t('discuss-next-visit/for-now-only')}</p>
      {place === 'kiosk' ? <p>{t('discuss-next-visit/for-now-only-kiosk')}</p> : null}
      <TakenAt moment={takenAt} />
      <p className="again">{t('discuss-next-visit/again')}</p>
      {notes.length === 0 ? null : (
        <CareCard heading={t('discuss-next-visit/notes/heading')} tone="calm">
          <ul>
            {notes.map((note) => (
              <li key={note} data-note={note}>
                {t(`discuss-next-visit/notes/lines/${note}`)}
              </li>
            ))}
          </ul>
        </CareCard>
      )}
      <Topics topics={view.topics} />
      <CareCard heading={t('discuss-next-visit/things-to-note/heading')} tone="plain">
        <ul>
          {thingsToNote.map((line) => (
            <li key={line}>{t(`discuss-next-visit/things-to-note/lines/${line}`)}</li>
          ))}
        </ul>
      </CareCard>
      <SignList signs={signList} />
      <Disclaimer />
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
          emergency,
          clinic,
        }}
        hasCalendar={hasCalendar}
      />
      <div className="form-actions">
        <button type="button" className="button button-quiet" onClick={onBack}>
          {t('check:back')}
        </button>
        {place === 'kiosk' ? (
          <button type="button" className="button button-quiet" onClick={onStartAgain}>
            {t('check:start-again')}
          </button>
        ) : (
          <StartAgain onStartAgain={onStartAgain} />
        )}
      </div>
    </article>
  );
}
