/** The nurse's page: choose, look at the sheet, print it or send its link. Nothing of it is kept. */
import { zodResolver } from '@hookform/resolvers/zod';
import type { i18n } from 'i18next';
import { useEffect, useMemo, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from '../platform/useTranslation';
import type { LocaleRecord } from '../../locales';
import { problemsToMend } from '../deployment/allProblems';
import type { Emergency } from '../deployment/emergency';
import type { LoadedDeployment } from '../deployment/loadDeployment';
import { mostProblems, type DeploymentProblem } from '../deployment/readDeployment';
import { useLogoFault } from '../deployment/useClinicLogo';
import { guarded } from '../platform/ownFaults';
import { openPrintDialog } from '../platform/printDialog';
import { DeploymentProblems } from '../ui/DeploymentProblems';
import { PageHeading } from '../ui/PageHeading';
import type { RulesetAbout } from '../ui/rulesetText';
import './handout.css';
import {
  handoutOf,
  handoutSchema,
  onItsPaper,
  printable,
  type HandoutChoice,
  type Place,
} from './handoutChoice';
import { HandoutForm } from './HandoutForm';
import { HandoutPreview } from './HandoutPreview';
import { HandoutSending } from './HandoutSending';
import { columnsOf, useSpeeches } from './speeches';

export interface HandoutPageProps {
  readonly deployment: LoadedDeployment;
  readonly about: RulesetAbout;
  /** All that the build holds; the deployment says which are offered. */
  readonly languages: readonly LocaleRecord[];
  readonly pageLanguage: string;
  /** The id that the link named. */
  readonly clinic: string | undefined;
  readonly emergency: Emergency;
  readonly place: Place;
  /** The texts of a language, those of the handout among them. The sheet speaks its own language, whatever the page does. */
  readonly loadLanguage: (tag: string) => Promise<i18n>;
}

export function HandoutPage(props: HandoutPageProps) {
  const { deployment: result, about, languages, pageLanguage, emergency, place } = props;
  const { t } = useTranslation('handout');
  const deployment = result.ok ? result.deployment : undefined;
  const mending = useMemo(() => problemsToMend(result), [result]);
  const offered = languages.filter(({ tag }) => deployment?.languages.includes(tag) ?? true);
  const page = languages.find(({ tag }) => tag === pageLanguage);
  const [preset] = useState<HandoutChoice>(() => ({
    sheet: 'family',
    language: (offered.find(({ tag }) => tag === pageLanguage) ?? offered[0])?.tag ?? pageLanguage,
    clinic: props.clinic ?? onlyOne(deployment?.clinics ?? [])?.id ?? '',
    paper: ['US', 'CA'].includes(emergency.country ?? '') ? 'letter' : 'a4',
    isBeside: true,
    name: '',
    phone: '',
    note: '',
  }));
  const form = useForm({
    resolver: zodResolver(handoutSchema),
    defaultValues: preset,
    mode: 'onTouched',
  });
  const chosen = onItsPaper({ ...preset, ...useWatch({ control: form.control }) });
  const country = deployment?.countries.find((one) => one.country === emergency.country);
  const columns = columnsOf(chosen, {
    page: pageLanguage,
    place: country?.staffLanguage ?? 'en',
    offered: offered.map(({ tag }) => tag),
  });
  const { speeches, hasFailed } = useSpeeches(
    columns,
    chosen.language,
    languages,
    props.loadLanguage,
  );

  const { reset } = form;
  useEffect(() => {
    const clear = () => reset(preset);
    addEventListener('pagehide', clear);
    return () => removeEventListener('pagehide', clear);
  }, [preset, reset]);

  const print = guarded(form.handleSubmit(() => openPrintDialog()));
  const clinics = deployment?.clinics ?? [];
  const made =
    speeches === undefined
      ? undefined
      : handoutOf(
          { clinic: chosen.clinic, language: speeches.main.locale.tag },
          country?.country,
          deployment,
          place,
        );
  const fault = useLogoFault(made?.logo, place.folder);
  const handout = made === undefined || fault === undefined ? made : { ...made, logo: undefined };
  const clinicAt = clinics.findIndex(({ id }) => id === chosen.clinic);
  const picture = {
    path: `clinics[${String(clinicAt)}].logo`,
    ...(fault === ''
      ? { expected: 'picture-there' as const, found: clinics[clinicAt]?.logo }
      : { expected: 'picture-size' as const, found: fault }),
  };
  const problems: readonly DeploymentProblem[] =
    fault === undefined ? mending.problems : [...mending.problems, picture];
  const isUnchecked = speeches?.columns.some(({ locale }) => locale.clinicalReview === null);
  return (
    <div className="handout">
      <div className="handout-controls">
        <PageHeading>{t('title')}</PageHeading>
        <p className="handout-intro">{t('intro')}</p>
        <DeploymentProblems problems={problems} lead={mending.lead} most={mostProblems} />
        <HandoutForm
          form={form}
          chosen={chosen}
          languages={offered}
          page={page}
          clinics={clinics}
          emergency={emergency}
          onPrint={print}
        />
        {about.signOff === null || isUnchecked === true ? (
          <div className="handout-warnings">
            {about.signOff === null ? <p>{t('not-signed-off')}</p> : null}
            {isUnchecked === true ? <p>{t('text-not-reviewed')}</p> : null}
          </div>
        ) : null}
        <p role="status" className="notice">
          {hasFailed ? t('language-failed') : null}
        </p>
      </div>
      {speeches === undefined || handout === undefined ? null : (
        <>
          <HandoutPreview
            choice={printable(chosen)}
            handout={handout}
            about={about}
            speeches={speeches}
            onPrint={print}
          />
          <HandoutSending handout={handout} speech={speeches.main} />
        </>
      )}
    </div>
  );
}

/** The entry of a list that leaves no choice. */
const onlyOne = <Entry,>([first, ...more]: readonly Entry[]): Entry | undefined =>
  more.length === 0 ? first : undefined;
