/** What a team that may never have met the disease needs to know, and what the caregiver answered. */
import { useTranslation } from 'react-i18next';
import type { ClinicianCardLine } from '../../rules/clinicianCard';
import type { Reason } from '../../rules/triage';
import { CareCard } from './CareCard';
import { momentInWords } from './time';
import { ReasonText } from './ReasonText';

export interface ClinicianCardProps {
  readonly lines: readonly ClinicianCardLine[];
  readonly reasons: readonly Reason[];
  /** Unknown only in the page that the build makes, which has no clock. */
  readonly takenAt: Date | undefined;
}

export function ClinicianCard({ lines, reasons, takenAt }: ClinicianCardProps) {
  const { t, i18n } = useTranslation('clinicianCard');
  return (
    <div className="clinician-card">
      <CareCard heading={t('heading')} tone="plain">
        <ul>
          {lines.map((line) => (
            <li key={line}>{t(`lines/${line}`)}</li>
          ))}
        </ul>
        {takenAt === undefined ? null : (
          <p>{t('answered', momentInWords(takenAt, i18n.language))}</p>
        )}
        <ul>
          {reasons.map((reason) => (
            <li key={reason.rule}>
              <ReasonText reason={reason} />
            </li>
          ))}
        </ul>
        <p className="blank-line">{t('care-team-phone')}</p>
      </CareCard>
    </div>
  );
}
