/**
 * Why the page says so, each reason with where it comes from: three at a glance, the others one
 * press away.
 */
import { useId } from 'react';
import { useTranslation } from '../platform/useTranslation';
import { ruleset } from '../../rules/ruleset';
import type { Ticks } from '../../rules/ticks';
import type { Reason } from '../../rules/reasons';
import { Lines } from '../ui/Lines';
import { Fold } from '../ui/Fold';
import { resultNamespaces } from '../ui/resultTexts';
import { SourceNote } from '../why/SourceNote';
import { tickedPoints } from './card/cardText';
import { ReasonText } from './ReasonText';
import { groupedReasons } from './reasonGroups';

export interface ReasonsProps {
  readonly reasons: readonly Reason[];
  readonly ticks: Ticks;
}

const atAGlance = 3;

export function Reasons({ reasons, ticks }: ReasonsProps) {
  const { t } = useTranslation('outcome');
  const headingId = useId();
  const inOrder = groupedReasons(reasons).flatMap((group) => group.reasons);
  const others = inOrder.slice(atAGlance);
  return (
    <section className="reasons" aria-labelledby={headingId}>
      <h2 id={headingId}>{t('seek-care-now/why/heading')}</h2>
      <ReasonGroups reasons={inOrder.slice(0, atAGlance)} ticks={ticks} />
      {others.length === 0 ? null : (
        <Fold summary={t('seek-care-now/why/more')}>
          <ReasonGroups reasons={others} ticks={ticks} />
        </Fold>
      )}
    </section>
  );
}

function ReasonGroups({ reasons, ticks }: ReasonsProps) {
  const { t } = useTranslation(resultNamespaces);
  const groups = groupedReasons(reasons);
  return groups.map(({ group, reasons: inGroup }) => (
    <div key={group} className="reason-group">
      {groups.length === 1 && group === 'you-answered' ? null : (
        <h3>{t(`outcome:seek-care-now/why/${group}`)}</h3>
      )}
      <ul>
        {inGroup.map((reason) => (
          <li key={reason.rule} data-rule={reason.rule}>
            <ReasonText reason={reason} />
            <Lines lines={tickedPoints(t, reason, ticks)} />
            <SourceNote
              summary={t('app:source-note/reason')}
              rules={ruleset.rules.filter(({ id }) => id === reason.rule)}
            />
          </li>
        ))}
      </ul>
    </div>
  ));
}
