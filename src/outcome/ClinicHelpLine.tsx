/** The clinic's own help line, where its deployment gives one. */
import { useTranslation } from '../platform/useTranslation';
import type { Clinic } from '../deployment/deployment';
import { bidiIsolated } from '../ui/bidiIsolated';
import { CallLink } from '../ui/CallLink';

export interface ClinicHelpLineProps {
  readonly clinic: Clinic | undefined;
}

export function ClinicHelpLine({ clinic }: ClinicHelpLineProps) {
  const { t } = useTranslation('app');
  if (clinic?.helpLine === undefined) return null;
  return (
    <CallLink number={clinic.helpLine} className="other-line">
      {t('clinic/help-line', { clinic: bidiIsolated(clinic.name) })}{' '}
      <bdi dir="ltr">{clinic.helpLine}</bdi>
    </CallLink>
  );
}
