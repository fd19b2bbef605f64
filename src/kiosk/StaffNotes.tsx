/**
 * At the very foot of the language screen, for the people who look after the kiosk and not for
 * those who wait: what is wrong with its file, its link or its address.
 */
import { useId, useMemo } from 'react';
import { useTranslation } from '../platform/useTranslation';
import { problemsToMend } from '../deployment/allProblems';
import type { LinkProblem } from '../deployment/launchLink';
import type { LoadedDeployment } from '../deployment/loadDeployment';
import { mostProblems } from '../deployment/readDeployment';
import { DeploymentProblems } from '../ui/DeploymentProblems';

export interface StaffNotesProps {
  readonly deployment: LoadedDeployment;
  readonly linkProblem: LinkProblem | undefined;
  /** Without HTTPS there is no copy for the time without a network, and no wake lock. */
  readonly isSecure: boolean;
}

export function StaffNotes({ deployment, linkProblem, isSecure }: StaffNotesProps) {
  const { t } = useTranslation(['kiosk', 'app']);
  const id = useId();
  const problems = useMemo(() => problemsToMend(deployment), [deployment]);
  const lacksAddress = deployment.ok && deployment.deployment.publicAddress === undefined;
  const hasProblems = problems.problems.length > 0;
  if (!hasProblems && !lacksAddress && linkProblem === undefined && isSecure) return null;
  return (
    <section className="staff-notes" aria-labelledby={id}>
      <h2 id={id}>{t('staff/heading')}</h2>
      {linkProblem === undefined ? null : <p>{t(`app:link-problem/${linkProblem}`)}</p>}
      {lacksAddress ? <p>{t('staff/no-code')}</p> : null}
      {isSecure ? null : <p>{t('staff/insecure')}</p>}
      <DeploymentProblems {...problems} most={mostProblems} />
    </section>
  );
}
