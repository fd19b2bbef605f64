/**
 * For the staff, across a desk: the disease, what was answered, and when. In the language of the
 * place.
 */
import { useId } from 'react';
import { useTranslation } from '../platform/useTranslation';
import { SignLines } from '../outcome/card/CardWords';
import type { CardText } from '../outcome/card/cardText';
import { Lines } from '../ui/Lines';
import type { StaffWords } from './staffWords';

export interface StaffBandProps {
  readonly words: StaffWords;
  /** Without what must not be read across a waiting room. */
  readonly card: CardText;
  /** True when the card holds more reasons than the band may show. */
  readonly hasMore: boolean;
}

/** So that the order, the band and the waiting lines stay on one screen. */
export const mostAnswers = 3;

export function StaffBand({ words, card, hasMore }: StaffBandProps) {
  const { i18n } = useTranslation('kiosk');
  const id = useId();
  const { t, language, dir } = words;
  const [disease, ...more] = t('clinicianCard:glance/disease', { returnObjects: true });
  const sure = card.reported.slice(0, mostAnswers);
  const notSure = card.notSure.slice(0, mostAnswers - sure.length);
  return (
    <section className="staff-band" lang={language} dir={dir} aria-labelledby={id}>
      <h2 id={id}>{i18n.getFixedT(language, 'kiosk')('now/for-staff')}</h2>
      <p className="disease">{disease}</p>
      <p className="about-disease">{more.join(' ')}</p>
      <p>{card.answered}</p>
      <div className="answered">
        <SignLines signs={sure} />
        {notSure.length === 0 ? null : (
          <>
            <p>{t('clinicianCard:glance/not-sure')}</p>
            <Lines lines={notSure.map(({ sign }) => sign)} />
          </>
        )}
        {hasMore ? <p>{t('clinicianCard:glance/kiosk-more')}</p> : null}
      </div>
    </section>
  );
}
