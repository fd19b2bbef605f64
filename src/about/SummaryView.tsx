/** The first look: who stands behind it, what it is for, the worst that could go wrong. */
import { useTranslation } from '../platform/useTranslation';
import { decisions } from '../../docs/safety/decisions';
import { hazards } from '../../docs/safety/hazards';
import { ruleset } from '../../rules/ruleset';
import type { TextReview } from '../ui/rulesetText';
import { Lines } from '../ui/Lines';
import { PlaceLink } from './PlaceLink';
import { countsOf, nextOpen } from './progress';
import { readingTime, wordsPerMinute } from './reading';
import type { Present } from './review/present';
import { ReviewState } from './ReviewState';
import { useRoom } from './room';
import { useRoomTexts } from './roomTexts';

export interface SummaryViewProps {
  readonly present: Present;
  readonly textReview: TextReview;
}

export function SummaryView({ present, textReview }: SummaryViewProps) {
  const { t, i18n } = useTranslation('about');
  const texts = useRoomTexts();
  const room = useRoom();
  const { open } = countsOf(room, decisions);
  const next = nextOpen(room, decisions, 0);
  const worst = hazards.filter(({ severity }) => severity === 'Catastrophic');
  return (
    <>
      <p className="to-view">
        <PlaceLink
          view={next === undefined ? 'sign' : 'decide'}
          number={next?.number}
          className="button"
        >
          {next === undefined
            ? t('room/views/sign')
            : t('summary/decide', { open, all: decisions.length })}
        </PlaceLink>
      </p>
      <div className="summary">
        <section>
          <h3>{t('state/heading')}</h3>
          <ReviewState by={ruleset} textReview={textReview} />
          <p>
            {t('summary/counts', {
              signs: ruleset.signs.length,
              questions: ruleset.questions.length,
              rules: ruleset.rules.length,
              decisions: decisions.length,
              hazards: hazards.length,
            })}
          </p>
          <p>
            {t('summary/reading', {
              ...readingTime(present, texts, i18n.language),
              speed: wordsPerMinute,
            })}
          </p>
        </section>
        <section>
          <h3>{t('use/heading')}</h3>
          <Lines lines={t('use/lines', { returnObjects: true })} />
        </section>
        <section>
          <h3>{t('way/heading')}</h3>
          <Lines lines={t('way/lines', { returnObjects: true })} />
        </section>
        <section>
          <h3>{t('summary/worst')}</h3>
          <ul lang="en" dir="ltr">
            {worst.map(({ id, hazard }) => (
              <li key={id}>
                <PlaceLink view="hazards" number={Number(id.slice(3))}>
                  {hazard}
                </PlaceLink>
              </li>
            ))}
          </ul>
          <p className="to-view">
            <PlaceLink view="tests">{t('summary/tested')}</PlaceLink>
          </p>
        </section>
      </div>
    </>
  );
}
