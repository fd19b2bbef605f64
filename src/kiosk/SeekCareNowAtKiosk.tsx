/**
 * "Seek care now" in a waiting room (spec section 7): whom to tell, what the staff must see and
 * what to do meanwhile are one screen; all else is below. It never sends a person in a clinic to
 * the telephone.
 */
import { useTranslation } from '../platform/useTranslation';
import { callInsteadLines } from '../../rules/careAdvice';
import { clinicianCard } from '../../rules/clinicianCard';
import { ruleset, type ReasonId } from '../../rules/ruleset';
import type { Reason } from '../../rules/reasons';
import { AnswerRest } from '../outcome/AnswerRest';
import { CardWords } from '../outcome/card/CardWords';
import { cardTexts } from '../outcome/card/cardText';
import { printPage } from '../outcome/printPage';
import { Reasons } from '../outcome/Reasons';
import type { SeekCareNowProps } from '../outcome/SeekCareNow';
import { TakenAt } from '../outcome/TakenAt';
import { Topics } from '../outcome/Topics';
import { CareCard } from '../ui/CareCard';
import { Disclaimer } from '../ui/Disclaimer';
import { PageHeading } from '../ui/PageHeading';
import { callInsteadPictograms } from '../ui/pictograms/callInstead';
import { resultNamespaces } from '../ui/resultTexts';
import { AdviceAtKiosk } from './AdviceAtKiosk';
import { Cells } from './Cells';
import { MoreForStaff } from './MoreForStaff';
import { mostAnswers, StaffBand } from './StaffBand';
import { useStaffWords } from './staffWords';
import { adviceInClinic, fourToSee, waitingWords } from './waitingLines';

/** Self-harm and poison: not for a whole waiting room to read (spec section 8, HZ-55). */
const notLarge: readonly ReasonId[] = ['R8-mood', 'R8-medicines'];
/** Points of the emergency check of the same kind. */
const notLargePoints: readonly string[] = ['poison', 'self-harm'];
const mayBeLarge = ({ rule }: Reason) => !notLarge.includes(rule);

export function SeekCareNowAtKiosk(props: SeekCareNowProps) {
  const { view, clinic, takenAt, mayPrint } = props;
  const { reasons, ticks, callFirst, mistake } = view;
  const { t } = useTranslation(['kiosk', 'outcome', 'advice']);
  const { t: resultT, i18n } = useTranslation(resultNamespaces);
  const adviceT = useTranslation('advice').t;
  const staff = useStaffWords();
  const content = {
    lines: clinicianCard,
    reasons,
    ticks,
    takenAt,
    about: ruleset,
    careTeam: clinic,
  };
  const large = {
    ...content,
    reasons: reasons.filter(mayBeLarge).slice(0, mostAnswers),
    ticks: { ...ticks, gate: ticks.gate?.filter((point) => !notLargePoints.includes(point)) ?? [] },
  };
  const own = { t: resultT, language: i18n.language, dir: i18n.dir() };
  const cards = [
    ...cardTexts(staff, undefined, content),
    ...(staff.language === own.language ? [] : cardTexts(own, undefined, content)),
  ];
  const advice = adviceInClinic(view.advice);
  return (
    <article className="outcome outcome-now at-kiosk" data-disposition="seek-care-now">
      <div className="first-screen">
        <div className="order">
          <PageHeading isResult>{t('outcome:seek-care-now/heading')}</PageHeading>
          <p className="tell-nurse" translate="no">
            {t('now/order')}
          </p>
          <p>{t('now/point')}</p>
          {callFirst ? <p>{t('outcome:seek-care-now/go/kiosk-alone')}</p> : null}
        </div>
        {cardTexts(staff, undefined, large).map((card) => (
          <StaffBand
            key={card.language}
            words={staff}
            card={card}
            hasMore={
              large.reasons.length < reasons.length ||
              large.ticks.gate.length < (ticks.gate ?? []).length
            }
          />
        ))}
        <section className="waiting-lines" aria-labelledby="waiting-lines">
          <h2 id="waiting-lines">{t('now/waiting')}</h2>
          <Cells
            cells={fourToSee(advice).map(({ line, drawing }) => ({
              id: line,
              drawing,
              words: waitingWords(adviceT, line),
            }))}
          />
        </section>
        <div className="form-actions">
          <MoreForStaff words={staff} cards={cards} />
          {mistake === undefined ? null : (
            <button
              type="button"
              className="button button-quiet"
              onClick={() => props.onLookAgain(mistake)}
            >
              {t('outcome:seek-care-now/mistake')}
            </button>
          )}
        </div>
      </div>
      {props.isPastReview ? <p className="past-review">{t('now/past-review')}</p> : null}
      <Reasons reasons={reasons} ticks={ticks} />
      {callFirst ? null : (
        <>
          <Topics topics={view.topics} />
          <p>{t('outcome:seek-care-now/intro')}</p>
          <CareCard heading={t('outcome:seek-care-now/call-instead/kiosk-heading')} tone="urgent">
            <Cells
              cells={callInsteadLines.map((line) => ({
                id: line,
                drawing: callInsteadPictograms[line],
                words: t(`outcome:seek-care-now/call-instead/lines/${line}`),
              }))}
            />
          </CareCard>
        </>
      )}
      <AdviceAtKiosk advice={advice} />
      {view.canAnswerRest && !callFirst ? <AnswerRest onAnswerRest={props.onAnswerRest} /> : null}
      <Disclaimer />
      <TakenAt moment={takenAt} />
      {mayPrint ? (
        <>
          <div className="paper-card">
            {cards.map((card, n) => (
              <CardWords key={card.language} text={card} headingId={`on-paper-${String(n)}`} />
            ))}
          </div>
          <button type="button" className="button button-quiet" onClick={() => printPage()}>
            {t('outcome:actions/print')}
          </button>
        </>
      ) : null}
    </article>
  );
}
