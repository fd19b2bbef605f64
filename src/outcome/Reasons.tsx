/** Why the page says so, grouped: what was answered, where the person was not sure, their worry, and what could not be read. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReasonId } from '../../rules/ruleset';
import type { Reason } from '../../rules/triage';
import { ReasonText } from '../ui/ReasonText';

type Group = 'you-answered' | 'not-sure' | 'your-worry' | 'unreadable';

const groups: readonly Group[] = ['you-answered', 'not-sure', 'your-worry', 'unreadable'];

const groupsByRule: Partial<Record<ReasonId, Group>> = {
  'R9-worry': 'your-worry',
  'R-INCOMPLETE': 'unreadable',
  'R-INVALID': 'unreadable',
};

function groupOf({ rule, sure }: Reason): Group {
  return groupsByRule[rule] ?? (sure ? 'you-answered' : 'not-sure');
}

export function Reasons({ reasons }: { readonly reasons: readonly Reason[] }) {
  const { t } = useTranslation('outcome');
  const headingId = useId();
  return (
    <section className="reasons" aria-labelledby={headingId}>
      <h2 id={headingId}>{t('seek-care-now/why/heading')}</h2>
      {groups.map((group) => {
        const inGroup = reasons.filter((reason) => groupOf(reason) === group);
        return inGroup.length === 0 ? null : (
          <div key={group} className="reason-group">
            <h3>{t(`seek-care-now/why/${group}`)}</h3>
            <ul>
              {inGroup.map((reason) => (
                <li key={reason.rule} data-rule={reason.rule}>
                  <ReasonText reason={reason} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
