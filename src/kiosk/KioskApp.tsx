/**
 * The check as a waiting room sees it: the language screen first, then the same pages as at home,
 * with what a kiosk adds and leaves out.
 */
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from '../platform/useTranslation';
import { languages, type LocaleRecord } from '../../locales';
import { ruleset } from '../../rules/ruleset';
import { followNothing } from '../check/browserHistory';
import { useCheck } from '../check/useCheck';
import { kioskDefaults, type KioskSettings } from '../deployment/deployment';
import type { DeploymentResult } from '../deployment/readDeployment';
import type { Emergency } from '../deployment/emergency';
import { useLaunch } from '../deployment/useLaunch';
import { ClearsItself } from './ClearsItself';
import { IdleDialog } from './IdleDialog';
import type { IdleWatch } from './idleWatch';
import { FinishDialog } from './FinishDialog';
import { KioskBar } from './KioskBar';
import { KioskShell } from './KioskShell';
import { KioskStart } from './KioskStart';
import { OwnPhone } from './OwnPhone';
import { SeekCareNowAtKiosk } from './SeekCareNowAtKiosk';
import { StaffLanguage } from './staffWords';
import { StaffNotes } from './StaffNotes';
import { useWakeLock } from './useWakeLock';
import { Listen } from '../listen/Listen';
import { RulesetNote } from '../ui/RulesetNote';
import { SourceNotes } from '../why/SourceNote';
import { CheckPage } from '../app/CheckPage';
import { setPlainListHidden } from '../platform/plainList';
import { KioskLanguagePage, languagesOffered, linkToCheck } from './KioskLanguagePage';
import { plainPage, type Site } from '../platform/addresses';
import { sourceNotes } from '../why/sourceNotes';
import { useKioskLanguage } from './useKioskLanguage';

/** What goes on outside React, so that a crash of the page can't stop it. */
export interface KioskControls {
  readonly watch: IdleWatch;
  /** Ends this person's turn. */
  readonly leave: () => void;
  /** Opens the check for home in the place of the kiosk. */
  readonly openHome: () => void;
  /** As soon as the deployment file has loaded. */
  readonly onSettings: (settings: KioskSettings) => void;
  readonly onClear: (clear: () => void) => void;
}

export interface KioskAppProps {
  readonly site: Site;
  readonly deployment: DeploymentResult;
  readonly controls: KioskControls;
}

const noAnswersYet = [] as const;

/** A kiosk stands in a clinic: no page of it shows a number to call, or asks for the country. */
const noNumber: Emergency = {
  countries: [],
  country: undefined,
  number: undefined,
  crisisLine: undefined,
  poisonLine: undefined,
  staffLanguage: undefined,
  isElsewhere: false,
  otherCountry: undefined,
  onCountry: () => undefined,
};

export function KioskApp({ site, deployment, controls }: KioskAppProps) {
  const { watch, leave, openHome, onSettings, onClear } = controls;
  const { t } = useTranslation('app');
  const { chosen, hasFailed, choose } = useKioskLanguage();
  const [{ fragment, load }] = useState(() => ({
    fragment: location.hash,
    load: () => Promise.resolve(deployment),
  }));
  const launch = useLaunch(fragment, load);
  const check = useCheck(ruleset, noAnswersYet, followNothing);
  const secondsLeft = useSyncExternalStore(watch.subscribe, watch.secondsLeft);
  const [asking, setAsking] = useState<'result' | 'ticked'>();
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
  const known = deployment.ok ? deployment.deployment : undefined;
  const here = known?.countries.find(({ country }) => country === launch.emergency.country);
  const toCheck = linkToCheck(launch, spoken);
  const finish = () => {
    if (isResult) setAsking('result');
    // An emergency sign that was ticked, and that no answer has told yet.
    else if (document.querySelector('.gate .tick :checked') !== null) setAsking('ticked');
    else leave();
  };
  return (
    <StaffLanguage value={here?.staffLanguage ?? 'en'}>
      <KioskShell
        footer={
          <>
            <RulesetNote about={ruleset} textReview={textReview} />
            {isChoosing && launch.deployment !== undefined ? (
              <StaffNotes
                deployment={launch.deployment}
                linkProblem={launch.link?.kind === 'start' ? launch.link.problem : undefined}
                isSecure={isSecureContext}
              />
            ) : null}
          </>
        }
        bar={
          <KioskBar
            languages={isChoosing ? [] : languagesOffered(deployment)}
            current={spoken}
            onLanguage={choose}
            onFinish={finish}
          >
            {settings.headphones && !isChoosing ? (
              <Listen screen={check.pageKey} onLine={watch.heard} />
            ) : null}
          </KioskBar>
        }
      >
        <p role="status" className="notice">
          {hasFailed ? t('language/failed') : null}
        </p>
        {isChoosing ? (
          <KioskLanguagePage launch={launch} onChoose={choose} onHome={openHome} />
        ) : page === 'start' ? (
          <KioskStart link={toCheck} onStart={check.act.start} />
        ) : (
          <SourceNotes value={sourceNotes.kiosk}>
            <CheckPage
              key={check.pageKey}
              check={check}
              launch={{ emergency: noNumber, clinic: launch.clinic }}
              place="kiosk"
              SeekCareNow={SeekCareNowAtKiosk}
              mayPrint={settings.allowPrint}
              isFirst={false}
              early={undefined}
              plainPage={plainPage(site)}
              hasFiles={false}
              staff={undefined}
              textReview={textReview}
              onStartAgain={finish}
            />
            {isResult ? (
              <>
                <ClearsItself />
                <OwnPhone link={toCheck} />
              </>
            ) : null}
          </SourceNotes>
        )}
      </KioskShell>
      <FinishDialog
        of={asking === 'ticked' || isResult ? asking : undefined}
        isUrgent={asking === 'ticked' || page === 'seek-care-now'}
        onKeep={() => setAsking(undefined)}
        onClear={leave}
      />
      <IdleDialog secondsLeft={secondsLeft} onMoreTime={watch.moreTime} onFinish={leave} />
    </StaffLanguage>
  );
}
