/** What goes on the sheet: four choices, and what is typed for the print. */
import { useEffect, useRef } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from '../platform/useTranslation';
import type { LocaleRecord } from '../../locales';
import type { Clinic } from '../deployment/deployment';
import type { Emergency } from '../deployment/emergency';
import { countryName } from '../ui/countryName';
import { Drawing } from '../ui/Pictogram';
import { papersOf, sheets, type HandoutChoice, type TypingError } from './handoutChoice';
import { ChipsField, SelectField, TextField } from './HandoutField';
import { sheetPictures } from './pictures';

export interface HandoutFormProps {
  readonly form: UseFormReturn<HandoutChoice>;
  readonly chosen: HandoutChoice;
  readonly languages: readonly LocaleRecord[];
  readonly page: LocaleRecord | undefined;
  readonly clinics: readonly Clinic[];
  readonly emergency: Emergency;
  readonly onPrint: () => void;
}

export function HandoutForm(props: HandoutFormProps) {
  const { form, chosen, languages, page, clinics, emergency, onPrint } = props;
  const { t, i18n } = useTranslation('handout');
  const { register, formState, setValue } = form;
  const errorOf = (field: 'name' | 'phone' | 'note') => {
    const error = formState.errors[field]?.message as TypingError | undefined;
    return error === undefined ? undefined : t(`error/${error}`);
  };
  const more = useRef<HTMLDetailsElement>(null);
  const { submitCount, isSubmitSuccessful } = formState;
  useEffect(() => {
    // A field that is folded away cannot take the focus, nor say what is wrong.
    if (submitCount > 0 && !isSubmitSuccessful) more.current?.setAttribute('open', '');
  }, [submitCount, isSubmitSuccessful]);
  const named = emergency.countries
    .map((country) => ({ value: country, label: countryName(country, i18n.language) }))
    .sort((one, other) => one.label.localeCompare(other.label, i18n.language));
  return (
    <form
      method="dialog"
      autoComplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onPrint();
      }}
    >
      <ChipsField
        legend={t('form/sheet')}
        options={sheets.map((sheet) => ({
          value: sheet,
          label: t(`form/sheets/${sheet}`),
          picture: <Drawing of={sheetPictures[sheet]} />,
        }))}
        name="sheet"
        value={chosen.sheet}
        onChoose={(sheet) => setValue('sheet', sheet)}
      />
      <ChipsField
        legend={t('form/language')}
        options={languages.map(({ tag, name }) => ({ value: tag, label: name, lang: tag }))}
        name="language"
        value={chosen.language}
        onChoose={(language) => setValue('language', language)}
      />
      {chosen.sheet === 'family' &&
      chosen.paper !== 'a5' &&
      page !== undefined &&
      page.tag !== chosen.language ? (
        <label className="chip">
          <input type="checkbox" autoComplete="off" {...register('isBeside')} />
          <span>{t('form/beside', { language: page.name })}</span>
        </label>
      ) : null}
      {clinics.length === 0 || chosen.sheet === 'poster' ? null : (
        <SelectField
          label={t('form/clinic')}
          options={[
            { value: '', label: t('form/no-clinic') },
            ...clinics.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          {...register('clinic')}
        />
      )}
      <ChipsField
        legend={t('form/paper')}
        options={papersOf[chosen.sheet].map((paper) => ({
          value: paper,
          label: t(`form/papers/${paper}`),
        }))}
        name="paper"
        value={chosen.paper}
        onChoose={(paper) => setValue('paper', paper)}
      />
      <details className="handout-more" ref={more}>
        <summary>{t('form/more')}</summary>
        {named.length === 0 ? null : (
          <SelectField
            label={t('form/country')}
            options={[{ value: '', label: t('form/no-country') }, ...named]}
            value={emergency.country ?? ''}
            onChange={({ target }) => {
              emergency.onCountry(emergency.countries.find((one) => one === target.value));
            }}
          />
        )}
        <p>{t('form/print-only-help')}</p>
        <TextField label={t('form/name')} error={errorOf('name')} {...register('name')} />
        <TextField
          label={t('form/phone')}
          type="tel"
          dir="ltr"
          error={errorOf('phone')}
          {...register('phone')}
        />
        <TextField label={t('form/note')} error={errorOf('note')} {...register('note')} />
      </details>
    </form>
  );
}
