/** On top of every page: the words at once, the number of the country as soon as one is known. Its space is kept, so that nothing moves. */
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Emergency } from '../deployment/emergency';
import { CountrySelect } from './CountrySelect';
import { countryName } from './countryName';
import { bidiIsolated } from './bidiIsolated';
import { PhoneNumber } from './PhoneNumber';

export interface EmergencyLineProps {
  readonly emergency: Emergency;
}

/** Kept from page to page of the check: nothing in it changes with them, and each press is felt on a slow phone. */
export const EmergencyLine = memo(function EmergencyLine({ emergency }: EmergencyLineProps) {
  const { t, i18n } = useTranslation('app');
  const { countries, country, otherCountry, number, canCall, onCountry } = emergency;
  const named = (code: string) => bidiIsolated(countryName(code, i18n.language));
  return (
    <div className="emergency">
      <p className="emergency-line">{t('emergency')}</p>
      <div className="emergency-call">
        {countries.length === 0 ? null : (
          <>
            <CountrySelect countries={countries} country={country} onCountry={onCountry} />
            {number === undefined || country === undefined ? null : (
              <PhoneNumber
                number={number}
                canCall={canCall}
                words={t('emergency-call', {
                  number: bidiIsolated(number),
                  country: named(country),
                })}
              />
            )}
          </>
        )}
      </div>
      {/* At a kiosk the staff see to the link. */}
      {country === undefined || otherCountry === undefined || !canCall ? null : (
        <p className="other-country">
          {t('country/from-link', { country: named(country) })}{' '}
          <button
            type="button"
            className="link-button"
            onClick={() => {
              onCountry(otherCountry);
            }}
          >
            {t('country/change', { country: named(otherCountry) })}
          </button>
        </p>
      )}
    </div>
  );
});
