/** Who to call, on the sheet. What is not known is a line to write on, so that no sheet has a wrong number. */
import { useTranslation } from 'react-i18next';
import { cleanNumber } from '../deployment/cleanText';
import { countryName } from '../ui/countryName';
import { bidiIsolated } from '../ui/bidiIsolated';
import type { Handout, HandoutChoice } from './handoutChoice';

export interface SheetNumbersProps {
  readonly choice: HandoutChoice;
  readonly handout: Handout;
}

export function SheetNumbers({ choice, handout: { clinic, country } }: SheetNumbersProps) {
  const { t, i18n } = useTranslation(['handout', 'app']);
  return (
    <div className="sheet-numbers">
      <p>{t('app:emergency')}</p>
      <dl>
        <dt>
          {country === undefined
            ? t('sheet/emergency')
            : t('sheet/emergency-in', {
                country: bidiIsolated(countryName(country.country, i18n.language)),
              })}
        </dt>
        <dd>{country === undefined ? null : <bdi dir="ltr">{country.emergencyNumber}</bdi>}</dd>
        <dt>{t('sheet/urgent-line')}</dt>
        <dd>{clinic === undefined ? null : <bdi dir="ltr">{clinic.urgentLine}</bdi>}</dd>
        {choice.phone === '' ? null : (
          <>
            <dt>{t('sheet/phone')}</dt>
            <dd>
              <bdi dir="ltr">{cleanNumber(choice.phone)}</bdi>
            </dd>
          </>
        )}
      </dl>
      {clinic === undefined ? null : (
        <address>
          <bdi>{clinic.name}</bdi>
          {clinic.address === undefined ? null : <bdi>{clinic.address}</bdi>}
          <bdi dir="ltr">{clinic.phone}</bdi>
        </address>
      )}
    </div>
  );
}
