/** Puts the page that the check shows on the screen, with its title. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languages, type LocaleRecord } from '../../locales';
import { isPastReview, ruleset } from '../../rules/ruleset';
import type { CheckEvent } from '../check/checkMachine';
import { CheckAnswersScreen } from '../check/screens/CheckAnswersScreen';
import type { EarlyForm } from '../check/screens/ChoiceForm';
import { FirstSignScreen } from '../check/screens/FirstSignScreen';
import { QuestionScreen } from '../check/screens/QuestionScreen';
import { StartScreen } from '../check/screens/StartScreen';
import { useCheck, type Check } from '../check/useCheck';
import { loadDeployment } from '../deployment/loadDeployment';
import type { DeploymentResult } from '../deployment/readDeployment';
import { useLaunch, type Launch } from '../deployment/useLaunch';
import { DiscussNextVisit } from '../outcome/DiscussNextVisit';
import { SeekCareNow } from '../outcome/SeekCareNow';
import type { EnglishWords } from '../ui/cardText';
import { LanguageLinks } from '../ui/LanguageLinks';
import { PageShell } from '../ui/PageShell';
import { RulesetNote } from '../ui/RulesetNote';
import type { TextReview } from '../ui/rulesetText';
import { SourceNotes } from '../ui/SourceNote';
import { calendarDay } from '../ui/time';
import { answersFile } from './answersFile';
import { setPlainListHidden } from './fallback';
import { loadOtherPage, OtherPage, OtherPageLinks } from './OtherPage';
import { holdVersion } from './serviceWorker';
import { languagePage, plainPage, type Site } from './site';
import { sourceNotes } from './sourceNotes';
import { useEnglishWords } from './useEnglishWords';
import { useLanguage } from './useLanguage';
import { usePageAsked } from './usePageAsked';
import { usePageTitle } from './usePageTitle';

/** What the person has done on the prerendered pages. */
export interface Early {
  readonly steps: readonly CheckEvent[];
  readonly form: EarlyForm | undefined;
}

export interface AppProps {
  readonly site: Site;
  readonly early?: Early;
  /** True when the build renders the page: there is no clock then. */
  readonly isPrerender?: boolean;
}

export function App({ site: siteAtStart, early, isPrerender = false }: AppProps) {
  const { t } = useTranslation('app');
  const [{ fragment, load }] = useState(() => ({
    fragment: isPrerender ? '' : location.hash,
    load: (): Promise<DeploymentResult> =>
      siteAtStart.isAlone
        ? Promise.resolve({ ok: false, problems: [] })
        : loadDeployment(
            new URL(siteAtStart.root, document.baseURI).href,
            languages.map(({ tag }) => tag),
          ),
  }));
  const launch = useLaunch(fragment, load);
  const { page, backToCheck, replaceBy } = usePageAsked(fragment);
  const pageAsked = siteAtStart.isAlone ? 'check' : page;
  const { site, hasFailed, change } = useLanguage(siteAtStart, async (i18n, tag) => {
    if (pageAsked !== 'check') await loadOtherPage(pageAsked, i18n, tag);
  });
  const linkProblem = launch.link?.kind === 'start' ? launch.link.problem : undefined;
  const check = useCheck(ruleset, early?.steps);
  const [firstPage] = useState(check.pageKey);
  const isFirst = check.pageKey === firstPage;
  const english = useEnglishWords();
  usePageTitle(check.view, pageAsked);
  const isStart = check.view.page === 'start' && pageAsked === 'check';
  useEffect(() => {
    setPlainListHidden(!isStart);
    return isStart ? undefined : holdVersion();
  }, [isStart]);
  const record: LocaleRecord | undefined = languages.find(({ tag }) => tag === site.language);
  const textReview = record?.clinicalReview ?? null;
  return (
    <PageShell
      emergency={launch.emergency}
      languages={
        site.isAlone ? null : (
          <LanguageLinks
            languages={languages.map(({ tag, name }) => ({
              tag,
              name,
              href: languagePage(site, tag),
            }))}
            current={site.language}
            onChoose={change}
          />
        )
      }
      footer={
        <>
          {site.isAlone || launch.isKiosk ? null : (
            <OtherPageLinks onReplace={pageAsked === 'check' ? undefined : replaceBy} />
          )}
          <RulesetNote about={ruleset} textReview={textReview} />
        </>
      }
    >
      <p role="status" className="notice">
        {hasFailed ? t('language/failed') : null}
      </p>
      <p role="status" className="notice">
        {linkProblem !== undefined && isStart ? t(`link-problem/${linkProblem}`) : null}
      </p>
      {pageAsked !== 'check' ? (
        <OtherPage
          key={pageAsked}
          name={pageAsked}
          launch={launch}
          language={site.language}
          onBack={backToCheck}
        />
      ) : (
        <SourceNotes value={site.isAlone ? undefined : sourceNotes.home}>
          <Page
            key={check.pageKey}
            check={check}
            launch={launch}
            isFirst={isFirst}
            early={isFirst ? early?.form : undefined}
            site={site}
            english={english}
            textReview={textReview}
            isPrerender={isPrerender}
          />
        </SourceNotes>
      )}
    </PageShell>
  );
}

interface PageProps {
  readonly check: Check;
  readonly launch: Launch;
  readonly isFirst: boolean;
  readonly early: EarlyForm | undefined;
  readonly site: Site;
  readonly english: EnglishWords;
  readonly textReview: TextReview;
  readonly isPrerender: boolean;
}

function Page(props: PageProps) {
  const { launch, isFirst, early, site, english, isPrerender } = props;
  const { view, sheet, act } = props.check;
  const { i18n } = useTranslation();
  const [shownAt] = useState(() => (isPrerender ? undefined : new Date()));
  const outcome = {
    place: 'home',
    emergency: launch.emergency,
    takenAt: shownAt,
    isPastReview: shownAt !== undefined && isPastReview(ruleset, calendarDay(shownAt)),
    textReview: props.textReview,
    answersFile: site.isAlone ? undefined : () => answersFile(sheet, shownAt, i18n),
    onStartAgain: act.startAgain,
  } as const;
  switch (view.page) {
    case 'start':
      return <StartScreen takesFocus={!isFirst} plainPage={plainPage(site)} onStart={act.start} />;
    case 'first-sign':
      return (
        <FirstSignScreen
          signs={view.signs}
          chosen={view.chosen}
          early={early}
          onContinue={act.chooseFirst}
          onBack={act.back}
        />
      );
    case 'question':
      return (
        <QuestionScreen
          view={view}
          early={early}
          onAnswer={(answer) => {
            act.answer(view.question.id, answer);
          }}
          onBack={act.back}
        />
      );
    case 'check-answers':
      return (
        <CheckAnswersScreen
          answered={view.answered}
          onChange={act.change}
          onShowResult={act.showResult}
          onBack={act.back}
        />
      );
    case 'seek-care-now':
      return (
        <SeekCareNow
          view={view}
          english={english}
          onLookAgain={act.change}
          onAnswerRest={act.answerRest}
          clinic={launch.clinic}
          {...outcome}
        />
      );
    case 'discuss-next-visit':
      return (
        <DiscussNextVisit view={view} hasCalendar={!site.isAlone} onBack={act.back} {...outcome} />
      );
  }
}
