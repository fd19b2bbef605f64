/** The nurse's page: choose, look at the sheet, print it or send its link. Nothing of it is kept. */
import { zodResolver } from '@hookform/resolvers/zod';
import type { i18n } from 'i18next';
import { useEffect, useMemo, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { I18nextProvider, useTranslation } from 'react-i18next';
import type { LocaleRecord } from '../../locales';
import { problemsToMend } from '../deployment/allProblems';
import type { Deployment } from '../deployment/deployment';
import type { LoadedDeployment } from '../deployment/loadDeployment';
import { mostProblems } from '../deployment/readDeployment';
import { DeploymentProblems } from '../ui/DeploymentProblems';
import { PageHeading } from '../ui/PageHeading';
import type { RulesetAbout } from '../ui/rulesetText';
import './handout.css';
import { handoutOf, handoutSchema, type HandoutChoice } from './handoutChoice';
import { HandoutForm } from './HandoutForm';
import { HandoutSending } from './HandoutSending';
import { HandoutSheet } from './HandoutSheet';

export interface HandoutPageProps {
  readonly deployment: LoadedDeployment;
  readonly about: RulesetAbout;
  /** All that the build holds; the deployment says which are offered. */
  readonly languages: readonly LocaleRecord[];
  readonly pageLanguage: string;
  /** Chosen before by link, deployment or person. */
  readonly country: string | undefined;
  /** The texts of a language, those of the handout among them. The sheet speaks its own language, whatever the page does. */
  readonly loadLanguage: (tag: string) => Promise<i18n>;
}

export function HandoutPage(props: HandoutPageProps) {
  const { deployment: result, about, languages, pageLanguage, country, loadLanguage } = props;
  const { t } = useTranslation('handout');
  const deployment = result.ok ? result.deployment : undefined;
  const problems = useMemo(() => problemsToMend(result), [result]);
  const offered = languages.filter(({ tag }) => deployment?.languages.includes(tag) ?? true);
  const [preset] = useState<HandoutChoice>(() => ({
    language: (offered.find(({ tag }) => tag === pageLanguage) ?? offered[0])?.tag ?? pageLanguage,
    clinic: '',
    country: country ?? '',
    sheet: 'signs',
    paper: country === 'US' || country === 'CA' ? 'letter' : 'a4',
    name: '',
    phone: '',
    note: '',
  }));
  const form = useForm({
    resolver: zodResolver(handoutSchema),
    defaultValues: preset,
    mode: 'onChange',
  });
  const chosen = { ...preset, ...useWatch({ control: form.control }) };
  const { speech, hasFailed } = useSpeech(chosen.language, loadLanguage);
  const spoken = languages.find(({ tag }) => tag === speech?.language);

  const { reset } = form;
  useEffect(() => {
    const clear = () => {
      reset(preset);
    };
    addEventListener('pagehide', clear);
    return () => {
      removeEventListener('pagehide', clear);
    };
  }, [preset, reset]);

  return (
    <div className="handout">
      <div className="handout-controls">
        <PageHeading>{t('title')}</PageHeading>
        <p>{t('intro')}</p>
        <DeploymentProblems {...problems} most={mostProblems} />
        <HandoutForm
          form={form}
          languages={offered}
          clinics={deployment?.clinics ?? []}
          countries={deployment?.countries ?? []}
          isSignedOff={about.signOff !== null}
          isTextReviewed={spoken === undefined || spoken.clinicalReview !== null}
        />
        <p role="status" className="notice">
          {hasFailed ? t('language-failed') : null}
        </p>
      </div>
      {speech === undefined || spoken === undefined ? null : (
        <Made
          choice={{ ...chosen, language: spoken.tag }}
          deployment={deployment}
          about={about}
          locale={spoken}
          speech={speech}
        />
      )}
    </div>
  );
}

interface MadeProps {
  readonly choice: HandoutChoice;
  readonly deployment: Deployment | undefined;
  readonly about: RulesetAbout;
  readonly locale: LocaleRecord;
  readonly speech: i18n;
}

/** What comes of the choice: the sheet, and what can be sent. */
function Made({ choice, deployment, about, locale, speech }: MadeProps) {
  const { t } = useTranslation('handout');
  const handout = handoutOf(choice, deployment);
  return (
    <>
      <section className="handout-preview" aria-label={t('preview')}>
        <I18nextProvider i18n={speech}>
          <HandoutSheet choice={choice} handout={handout} about={about} locale={locale} />
        </I18nextProvider>
      </section>
      <HandoutSending handout={handout} speech={speech} locale={locale} />
    </>
  );
}

/** The texts in the sheet's language. While they load, and when they can't be had, the ones before stay. */
function useSpeech(tag: string, loadLanguage: (tag: string) => Promise<i18n>) {
  const [speech, setSpeech] = useState<i18n>();
  const [failedTag, setFailedTag] = useState<string>();
  useEffect(() => {
    let isWanted = true;
    loadLanguage(tag).then(
      (loaded) => {
        if (isWanted) setSpeech(loaded);
      },
      () => {
        if (isWanted) setFailedTag(tag);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [tag, loadLanguage]);
  return { speech, hasFailed: failedTag === tag };
}
