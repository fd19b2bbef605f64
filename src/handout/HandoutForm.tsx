/** What goes on the sheet. Says before printing when no clinician has signed the rules off. */
import type { UseFormReturn } from 'react-hook-form';
import { openPrintDialog } from '../platform/printDialog';
import { useTranslation } from 'react-i18next';
import type { LocaleRecord } from '../../locales';
import type { Clinic, Country } from '../deployment/deployment';
import { countryName } from '../ui/countryName';
import { guarded } from '../platform/ownFaults';
import { papers, sheets, type HandoutChoice, type TypingError } from './handoutChoice';
import { SelectField, TextField } from './HandoutField';

export interface HandoutFormProps {
  readonly form: UseFormReturn<HandoutChoice>;
  readonly languages: readonly LocaleRecord[];
  readonly clinics: readonly Clinic[];
  readonly countries: readonly Country[];
  readonly isSignedOff: boolean;
  /** Whether a clinician has checked the words of the sheet's language. */
  readonly isTextReviewed: boolean;
}

export function HandoutForm(props: HandoutFormProps) {
  const { form, languages, clinics, countries, isSignedOff, isTextReviewed } = props;
  const { t, i18n } = useTranslation('handout');
  const { register, handleSubmit, formState } = form;
  const submit = guarded(
    handleSubmit(() => {
      openPrintDialog();
    }),
  );
  const errorOf = (field: 'name' | 'phone' | 'note') => {
    const error = formState.errors[field]?.message as TypingError | undefined;
    return error === undefined ? undefined : t(`error/${error}`);
  };
  const named = countries
    .map(({ country }) => ({ value: country, label: countryName(country, i18n.language) }))
    .sort((one, other) => one.label.localeCompare(other.label, i18n.language));
  return (
    <form method="dialog" autoComplete="off" noValidate onSubmit={submit}>
      <SelectField
        label={t('form/language')}
        options={languages.map(({ tag, name }) => ({ value: tag, label: name, lang: tag }))}
        {...register('language')}
      />
      <SelectField
        label={t('form/clinic')}
        options={[
          { value: '', label: t('form/no-clinic') },
          ...clinics.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        {...register('clinic')}
      />
      <SelectField
        label={t('form/country')}
        options={[{ value: '', label: t('form/no-country') }, ...named]}
        {...register('country')}
      />
      <SelectField
        label={t('form/sheet')}
        options={sheets.map((sheet) => ({ value: sheet, label: t(`form/sheets/${sheet}`) }))}
        {...register('sheet')}
      />
      <SelectField
        label={t('form/paper')}
        options={papers.map((paper) => ({ value: paper, label: t(`form/papers/${paper}`) }))}
        {...register('paper')}
      />
      <fieldset>
        <legend>{t('form/print-only')}</legend>
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
      </fieldset>
      {isSignedOff ? null : <p className="past-review">{t('not-signed-off')}</p>}
      {isTextReviewed ? null : <p className="past-review">{t('text-not-reviewed')}</p>}
      <div className="form-actions">
        {/* In a frame that allows no forms, only the press arrives. */}
        <button type="submit" className="button" onClick={submit}>
          {t('form/print')}
        </button>
      </div>
    </form>
  );
}
