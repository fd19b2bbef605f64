/** The clinic's own help line, where its deployment gives one. At a kiosk the clinic is right there. */
import { useTranslation } from 'react-i18next';
import type { Clinic } from '../deployment/deployment';
import { bidiIsolated } from '../ui/bidiIsolated';
import { PhoneNumber } from '../ui/PhoneNumber';

export interface ClinicHelpLineProps {
  readonly clinic: Clinic | undefined;
  readonly place: 'home' | 'kiosk';
}

export function ClinicHelpLine({ clinic, place }: ClinicHelpLineProps) {
  const { t } = useTranslation('app');
  if (clinic?.helpLine === undefined || place === 'kiosk') return null;
  return (
    <p className="help-line">
      {t('clinic/help-line', { clinic: bidiIsolated(clinic.name) })}{' '}
      <PhoneNumber number={clinic.helpLine} canCall />
    </p>
  );
}
