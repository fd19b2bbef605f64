/** Why the page says so, each reason with where it comes from. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ruleset } from '../../rules/ruleset';
import type { Reason } from '../../rules/triage';
import { ReasonText } from './ReasonText';
import { SourceNote } from '../why/SourceNote';
import { groupedReasons } from './reasonGroups';

export function Reasons({ reasons }: { readonly reasons: readonly Reason[] }) {
  const { t } = useTranslation(['outcome', 'app']);
  const headingId = useId();
  return (
    <section className="reasons" aria-labelledby={headingId}>
      <h2 id={headingId}>{t('seek-care-now/why/heading')}</h2>
      {groupedReasons(reasons).map(({ group, reasons: inGroup }) => (
        <div key={group} className="reason-group">
          <h3>{t(`seek-care-now/why/${group}`)}</h3>
          <ul>
            {inGroup.map((reason) => (
              <li key={reason.rule} data-rule={reason.rule}>
                <ReasonText reason={reason} />
                <SourceNote
                  summary={t('app:source-note/reason')}
                  rules={ruleset.rules.filter(({ id }) => id === reason.rule)}
                />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
