/** The check as a waiting room sees it: the language screen first, then the same pages as at home, with what a kiosk adds and leaves out. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { languages, type LocaleRecord } from '../../locales';
import { ruleset } from '../../rules/ruleset';
import { followNothing } from '../check/browserHistory';
import { useCheck } from '../check/useCheck';
import { kioskDefaults, type KioskSettings } from '../deployment/deployment';
import type { DeploymentResult } from '../deployment/readDeployment';
import { useLaunch } from '../deployment/useLaunch';
import { ClearsItself } from './ClearsItself';
import { IdleDialog } from './IdleDialog';
import type { IdleWatch } from './idleWatch';
import { KioskBar } from './KioskBar';
import { OwnPhone } from './OwnPhone';
import { useWakeLock } from './useWakeLock';
import { PageShell } from '../ui/PageShell';
import { RulesetNote } from '../ui/RulesetNote';
import { SourceNotes } from '../why/SourceNote';
import { CheckPage } from '../app/CheckPage';
import { setPlainListHidden } from '../platform/plainList';
import { KioskLanguagePage, languagesOffered, linkToCheck } from './KioskLanguagePage';
import { plainPage, type Site } from '../platform/addresses';
import { sourceNotes } from '../why/sourceNotes';
import { useEnglishWords } from '../app/useEnglishWords';
import { useKioskLanguage } from './useKioskLanguage';

/** What goes on outside React, so that a crash of the page can't stop it. */
export interface KioskControls {
  readonly watch: IdleWatch;
  /** Ends this person's turn. */
  readonly leave: () => void;
  /** Opens the check for home in the place of the kiosk. */
  readonly openHome: () => void;
  /** As soon as the deployment file is there. */
  readonly onSettings: (settings: KioskSettings) => void;
  readonly onClear: (clear: () => void) => void;
}

export interface KioskAppProps {
  readonly site: Site;
  readonly deployment: DeploymentResult;
  readonly controls: KioskControls;
}

const noAnswersYet = [] as const;

export function KioskApp({ site, deployment, controls }: KioskAppProps) {
  const { watch, leave, openHome, onSettings, onClear } = controls;
  const { t } = useTranslation(['app', 'outcome']);
  const { chosen, hasFailed, choose } = useKioskLanguage();
  const [{ fragment, load }] = useState(() => ({
    fragment: location.hash,
    load: () => Promise.resolve(deployment),
  }));
  const launch = useLaunch(fragment, load, 'kiosk');
  const check = useCheck(ruleset, noAnswersYet, followNothing);
  const english = useEnglishWords();
  const secondsLeft = useSyncExternalStore(watch.subscribe, watch.secondsLeft);
  const { page } = check.view;
  const isResult = page === 'seek-care-now' || page === 'discuss-next-visit';
  const isChoosing = chosen === undefined;
  const settings = (deployment.ok ? deployment.deployment.kiosk : undefined) ?? kioskDefaults;
  const { idleSeconds, resultIdleSeconds, countdownSeconds } = settings;

  useEffect(() => {
    setPlainListHidden(true);
  }, []);
  useEffect(() => {
    onClear(check.act.startAgain);
  }, [onClear, check.act]);
  useEffect(() => {
    onSettings(settings);
  }, [onSettings, settings]);
  useEffect(() => {
    watch.limit({
      idleSeconds: isResult ? resultIdleSeconds : idleSeconds,
      // On the language screen there is nothing to lose.
      countdownSeconds: isChoosing ? 0 : countdownSeconds,
    });
  }, [watch, isResult, isChoosing, idleSeconds, resultIdleSeconds, countdownSeconds]);
  useWakeLock(!isChoosing);

  const spoken = chosen ?? site.language;
  const record: LocaleRecord | undefined = languages.find(({ tag }) => tag === spoken);
  const textReview = record?.clinicalReview ?? null;
  return (
    <>
      <PageShell
        emergency={launch.emergency}
        languages={
          <KioskBar
            languages={isChoosing ? [] : languagesOffered(deployment)}
            current={spoken}
            message={page === 'seek-care-now' ? t('outcome:seek-care-now/go/kiosk') : undefined}
            onLanguage={choose}
            onFinish={leave}
          />
        }
        footer={<RulesetNote about={ruleset} textReview={textReview} />}
      >
        <p role="status" className="notice">
          {hasFailed ? t('language/failed') : null}
        </p>
        {isChoosing ? (
          <KioskLanguagePage launch={launch} onChoose={choose} onHome={openHome} />
        ) : (
          <SourceNotes value={sourceNotes.kiosk}>
            <CheckPage
              key={check.pageKey}
              check={check}
              launch={launch}
              place="kiosk"
              mayPrint={settings.allowPrint}
              isFirst={false}
              early={undefined}
              plainPage={plainPage(site)}
              hasFiles={false}
              english={english}
              textReview={textReview}
              onStartAgain={leave}
            />
            {isResult ? <ClearsItself /> : null}
            {isResult || page === 'start' ? <OwnPhone link={linkToCheck(launch, spoken)} /> : null}
          </SourceNotes>
        )}
      </PageShell>
      <IdleDialog secondsLeft={secondsLeft} onMoreTime={watch.moreTime} onFinish={leave} />
    </>
  );
}
