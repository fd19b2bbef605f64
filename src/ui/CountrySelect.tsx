/**
 * "Where are you now?": the countries by their names in the page's language, and "Another country".
 */
import { useId, type Ref } from 'react';
import { useTranslation } from '../platform/useTranslation';
import type { Emergency } from '../deployment/emergency';
import { countryName } from './countryName';

export interface CountrySelectProps {
  readonly emergency: Pick<Emergency, 'countries' | 'country' | 'isElsewhere' | 'onCountry'>;
  /** Called after each choice. */
  readonly onChosen?: () => void;
  readonly ref?: Ref<HTMLSelectElement>;
}

const elsewhere = 'elsewhere';

export function CountrySelect({ emergency, onChosen, ref }: CountrySelectProps) {
  const { countries, country, isElsewhere, onCountry } = emergency;
  const { t, i18n } = useTranslation('app');
  const id = useId();
  const named = countries
    .map((code) => ({ code, name: countryName(code, i18n.language) }))
    .sort((one, other) => one.name.localeCompare(other.name, i18n.language));
  return (
    <div className="country-select">
      <label htmlFor={id}>{t('country/label')}</label>
      <select
        ref={ref}
        id={id}
        autoComplete="off"
        value={country ?? (isElsewhere ? elsewhere : '')}
        onChange={({ target }) => {
          onCountry(countries.find((code) => code === target.value));
          onChosen?.();
        }}
      >
        {country === undefined && !isElsewhere ? (
          <option value="">{t('country/none')}</option>
        ) : null}
        {named.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
        <option value={elsewhere}>{t('country/other')}</option>
      </select>
      {isElsewhere ? <p role="status">{t('country/elsewhere')}</p> : null}
    </div>
  );
}
