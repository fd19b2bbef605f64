/** "Where are you now?": the countries by their names in the page's language. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { countryName } from './countryName';

export interface CountrySelectProps {
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  readonly country: string | undefined;
  readonly onCountry: (country: string | undefined) => void;
}

export function CountrySelect({ countries, country, onCountry }: CountrySelectProps) {
  const { t, i18n } = useTranslation('app');
  const id = useId();
  const named = countries
    .map((code) => ({ code, name: countryName(code, i18n.language) }))
    .sort((one, other) => one.name.localeCompare(other.name, i18n.language));
  return (
    <p className="country-select">
      <label htmlFor={id}>{t('country/label')}</label>
      <select
        id={id}
        autoComplete="off"
        value={country ?? ''}
        onChange={({ target }) => {
          onCountry(countries.find((code) => code === target.value));
        }}
      >
        <option value="">{t('country/none')}</option>
        {named.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}
