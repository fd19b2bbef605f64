/**
 * The first page of a kiosk, once its deployment file has come or failed: it says which languages
 * are offered.
 */
import { useTranslation } from '../platform/useTranslation';
import { languages, type LocaleRecord } from '../../locales';
import { formatLaunchLink } from '../deployment/launchLink';
import type { Launch } from '../deployment/useLaunch';
import { HomeOffer } from './HomeOffer';
import { LanguageScreen } from './LanguageScreen';

export interface KioskLanguagePageProps {
  readonly launch: Launch;
  readonly onChoose: (tag: string) => void;
  readonly onHome: () => void;
}

export function KioskLanguagePage({ launch, onChoose, onHome }: KioskLanguagePageProps) {
  const { t } = useTranslation('app');
  const { deployment } = launch;
  if (deployment === undefined) return <p role="status">{t('page/loading')}</p>;
  return (
    <>
      <LanguageScreen languages={languagesOffered(deployment)} onChoose={onChoose} />
      {deployment.ok ? null : (
        <HomeOffer languages={languagesOffered(deployment)} onHome={onHome} />
      )}
    </>
  );
}

/** All that the build holds, unless the deployment file names some. */
export function languagesOffered(deployment: Launch['deployment']): readonly LocaleRecord[] {
  return deployment?.ok === true
    ? languages.filter(({ tag }) => deployment.deployment.languages.includes(tag))
    : languages;
}

/**
 * The plain check with the clinic and the country of this kiosk, for a person's own phone.
 * Undefined without a public address.
 */
export function linkToCheck(launch: Launch, language: string): string | undefined {
  const known = launch.deployment?.ok === true ? launch.deployment.deployment : undefined;
  const link = launch.link?.kind === 'start' ? launch.link : undefined;
  return known?.publicAddress === undefined
    ? undefined
    : formatLaunchLink(known.publicAddress, {
        language,
        clinic: link?.clinic,
        country: link?.country,
      });
}
