/** Puts the page that the check shows on the screen, with its title. */
import { useEffect, useState } from 'react';
import { useAdopted } from '../platform/useAdopted';
import { useTranslation } from '../platform/useTranslation';
import { languages, type LocaleRecord } from '../../locales';
import { ruleset } from '../../rules/ruleset';
import type { CheckEvent } from '../check/checkMachine';
import type { FirstPageForm } from '../check/screens/ChoiceForm';
import { useCheck } from '../check/useCheck';
import { deploymentInPage } from '../deployment/deploymentInPage';
import { saysKiosk } from '../platform/fragment';
import { loadDeployment, type LoadedDeployment } from '../deployment/loadDeployment';
import { useClinicLogo } from '../deployment/useClinicLogo';
import { useLaunch } from '../deployment/useLaunch';
import { EmergencyButton } from '../ui/EmergencyButton';
import { LanguageLinks } from '../ui/LanguageLinks';
import { LanguageMenu } from '../ui/LanguageMenu';
import { Listen } from '../listen/Listen';
import { PageShell } from '../ui/PageShell';
import { RulesetNote } from '../ui/RulesetNote';
import { SourceNotes } from '../why/SourceNote';
import { TranslatorNotice } from '../ui/TranslatorNotice';
import { CheckPage } from '../app/CheckPage';
import { SeekCareNow } from '../outcome/SeekCareNow';
import { setPlainListHidden } from '../platform/plainList';
import { openedLink } from './openedLink';
import { loadSidePage, SidePage, SidePageLinks } from './SidePage';
import { holdVersion, whenKept } from '../platform/serviceWorker';
import { languagePage, ownFirst, plainPage, type Site } from '../platform/addresses';
import { sourceNotes } from '../why/sourceNotes';
import { useStaffWords } from '../app/useStaffWords';
import { useInstallAddress } from './useInstallAddress';
import { useLanguage } from './useLanguage';
import { useSidePage } from './useSidePage';
import { usePageTitle } from './usePageTitle';

/** What the person has done on the prerendered pages. */
export interface Early {
  readonly steps: readonly CheckEvent[];
  readonly form: FirstPageForm | undefined;
}

export interface AppProps {
  readonly site: Site;
  readonly early?: Early;
  /** True when the build renders the page: there is no clock then. */
  readonly isPrerender?: boolean;
}

const languageTags = languages.map(({ tag }) => tag);

export function App({ site: siteAtStart, early, isPrerender = false }: AppProps) {
  const { t } = useTranslation('app');
  const [{ fragment, load }] = useState(() => ({
    fragment: isPrerender ? '' : openedLink(),
    load: (): Promise<LoadedDeployment> =>
      siteAtStart.isAlone
        ? Promise.resolve(deploymentInPage(languageTags))
        : loadDeployment(new URL(siteAtStart.root, document.baseURI).href, languageTags),
  }));
  const launch = useLaunch(fragment, load);
  const check = useCheck(ruleset, early?.steps);
  const { page, backToCheck, replaceBy } = useSidePage(
    fragment,
    () => check.view.page === 'start' || confirm(t('link-typed')),
  );
  const pageAsked = siteAtStart.isAlone ? 'check' : page;
  const { site, hasFailed, change } = useLanguage(siteAtStart, async (i18n, tag) => {
    if (pageAsked !== 'check') await loadSidePage(pageAsked, i18n, tag);
  });
  const logo = useClinicLogo(launch.clinic, site);
  useInstallAddress(site.language, launch.kept);
  // A link to a kiosk opens the check for home where there is none.
  const atHome = saysKiosk(fragment) ? 'no-kiosk' : undefined;
  const linkProblem = launch.link?.kind === 'start' ? (launch.link.problem ?? atHome) : undefined;
  const [firstPage] = useState(check.pageKey);
  const isFirst = check.pageKey === firstPage;
  const staff = useStaffWords(launch.emergency.staffLanguage);
  const [hasError, setHasError] = useState(early?.form?.failed === true);
  usePageTitle(check.view, pageAsked, hasError);
  const isStart = check.view.page === 'start' && pageAsked === 'check';
  useEffect(() => {
    setPlainListHidden(!isStart);
    return isStart ? undefined : holdVersion();
  }, [isStart]);
  // On a result the page itself says whom to call: exactly one control does.
  const isResult =
    pageAsked === 'check' &&
    (check.view.page === 'seek-care-now' || check.view.page === 'discuss-next-visit');
  const { deployment } = launch;
  const [isDeploymentKept, setDeploymentKept] = useState(false);
  useEffect(() => {
    void deployment?.kept?.then(setDeploymentKept);
  }, [deployment]);
  // Numbers and clinic are on the device too, or there are none.
  const isSameWithoutNetwork =
    deployment?.ok === true ? isDeploymentKept : deployment !== undefined;
  const { language } = site;
  const [languagesKept, setLanguagesKept] = useState<readonly string[]>([]);
  useEffect(() => {
    void whenKept([language]).then(() => setLanguagesKept((before) => [...before, language]));
  }, [language]);
  const record: LocaleRecord | undefined = languages.find(({ tag }) => tag === site.language);
  const textReview = record?.clinicalReview ?? null;
  // The inline script shows the browser's own language first; the order in which the page is read
  // follows once it is the app's.
  const isAdopted = useAdopted(false);
  const languageLinks = (isAdopted ? ownFirst(languages) : languages).map(({ tag, name }) => ({
    tag,
    name,
    href: languagePage(site, tag),
  }));
  const choiceOfLanguage = {
    languages: languageLinks,
    current: site.language,
    onChoose: change,
  };
  return (
    <PageShell
      tools={
        <>
          {pageAsked === 'check' ? <Listen screen={check.pageKey} /> : null}
          {isResult ? null : <EmergencyButton emergency={launch.emergency} />}
          {site.isAlone || isStart ? null : <LanguageMenu {...choiceOfLanguage} />}
        </>
      }
      languages={site.isAlone || !isStart ? null : <LanguageLinks {...choiceOfLanguage} />}
      footer={
        <>
          {site.isAlone || !(isStart || pageAsked !== 'check') ? null : (
            <SidePageLinks onReplace={pageAsked === 'check' ? undefined : replaceBy} />
          )}
          <RulesetNote about={ruleset} textReview={textReview} />
        </>
      }
    >
      {site.isAlone ? null : <TranslatorNotice languages={languageLinks} />}
      <p role="status" className="notice">
        {hasFailed ? t('language/failed') : null}
      </p>
      <p role="status" className="notice">
        {linkProblem !== undefined && isStart ? t(`link-problem/${linkProblem}`) : null}
      </p>
      {pageAsked !== 'check' ? (
        <SidePage
          key={pageAsked}
          name={pageAsked}
          launch={launch}
          root={site.root}
          language={site.language}
          onBack={backToCheck}
        />
      ) : (
        <SourceNotes value={site.isAlone ? undefined : sourceNotes.home}>
          <CheckPage
            key={check.pageKey}
            check={check}
            launch={launch}
            logo={logo}
            place="home"
            isFirst={isFirst}
            early={isFirst ? early?.form : undefined}
            plainPage={plainPage(site)}
            isOnDevice={
              site.isAlone ? undefined : languagesKept.includes(language) && isSameWithoutNetwork
            }
            hasFiles={!site.isAlone}
            staff={staff}
            SeekCareNow={SeekCareNow}
            textReview={textReview}
            isPrerender={isPrerender}
            onError={setHasError}
            onStartAgain={check.act.startAgain}
          />
        </SourceNotes>
      )}
    </PageShell>
  );
}
