/**
 * When to call instead of going, with the number beside it. Never beside "call first": a person who
 * was told to call must not read that they need not (I-30).
 */
import { useId } from 'react';
import { useTranslation } from '../platform/useTranslation';
import { callInsteadFor } from '../../rules/careAdvice';
import type { ReasonId } from '../../rules/ruleset';
import type { Emergency } from '../deployment/emergency';
import { EmergencyCall } from '../ui/EmergencyCall';
import { callInsteadPictograms } from '../ui/pictograms/callInstead';
import { PictogramCell } from '../ui/PictogramCell';

export interface CallInsteadProps {
  readonly because: readonly ReasonId[];
  readonly emergency: Emergency;
}

export function CallInstead({ because, emergency }: CallInsteadProps) {
  const { t } = useTranslation('outcome');
  const headingId = useId();
  return (
    <section className="call-instead" aria-labelledby={headingId}>
      <div className="call-instead-top">
        <h2 id={headingId}>{t('seek-care-now/call-instead/heading')}</h2>
        <EmergencyCall emergency={emergency} />
      </div>
      <ul className="cells">
        {callInsteadFor(because).map((line) => (
          <PictogramCell key={line} drawing={callInsteadPictograms[line]}>
            {t(`seek-care-now/call-instead/lines/${line}`)}
          </PictogramCell>
        ))}
      </ul>
    </section>
  );
}
