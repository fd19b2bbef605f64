/** One decision after the other: what a family is asked, what each answer does, what it rests on. */
import { useEffect, useRef } from 'react';
import { useTranslation } from '../platform/useTranslation';
import { decisions, type Decision } from '../../docs/safety/decisions';
import { DecisionForm } from './DecisionForm';
import { DecisionMatter } from './DecisionMatter';
import { PlaceLink } from './PlaceLink';
import { stateOf } from './progress';
import type { Present } from './review/present';
import { useRoom } from './room';

export interface DecideViewProps {
  readonly present: Present;
  readonly number: number;
}

export function DecideView({ present, number }: DecideViewProps) {
  const decision = decisions.find((one) => one.number === number) ?? decisions[0];
  return (
    <div className="decide">
      {decision === undefined ? null : (
        <OneDecision key={decision.number} decision={decision} present={present} />
      )}
      <DecisionList current={decision?.number} />
    </div>
  );
}

interface OneDecisionProps {
  readonly decision: Decision;
  readonly present: Present;
}

function OneDecision({ decision, present }: OneDecisionProps) {
  const { t } = useTranslation('about');
  const { number, decision: words } = decision;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // From one decision to the next; on the way in the room's own heading has the focus.
    if (
      document.activeElement?.closest('.decide') == null &&
      document.activeElement !== document.body
    )
      return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <section className="decision">
      <h3 ref={heading} tabIndex={-1}>
        {t('decide/heading', { number })}
      </h3>
      <p className="decision-words" lang="en" dir="ltr">
        {words}
      </p>
      <DecisionMatter decision={decision} present={present} />
      <DecisionForm number={number} fingerprint={present.ofDecision.get(number) ?? ''} />
    </section>
  );
}

function DecisionList({ current }: { readonly current: number | undefined }) {
  const { t } = useTranslation('about');
  const room = useRoom();
  return (
    <nav className="decision-list" aria-label={t('decide/list')}>
      <ol>
        {decisions.map(({ number, decision }) => {
          const state = stateOf(room, number);
          return (
            <li key={number}>
              <PlaceLink view="decide" number={number} isCurrent={number === current}>
                <span className="decision-number">{number}</span>
                <span lang="en" dir="ltr" className="decision-short">
                  {decision}
                </span>
                <span className={`decision-state is-${state}`}>{t(`decide/state/${state}`)}</span>
              </PlaceLink>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
