/**
 * The app at a kiosk. Whatever ends a person's turn ends in a reload: nothing of them can be left
 * in a page that is new (docs/decisions/0012-kiosk-reloads.md).
 */
import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { I18nContext } from '../platform/useTranslation';
import type { Texts } from '../../locales';
import { languages } from '../../locales';
import { kioskDefaults, type KioskSettings } from '../deployment/deployment';
import { readable } from '../platform/fragment';
import { loadDeployment } from '../deployment/loadDeployment';
import { lockDown } from './lockDown';
import { isDailyMomentPast } from './dailyMoment';
import { coverPage, watchIdle } from './idleWatch';
import { guarded } from '../platform/ownFaults';
import './kiosk.css';
import './kioskBar.css';
import './moreBelow.css';
import './languageScreen.css';
import './kioskStart.css';
import './kioskResult.css';
import './staffBand.css';
import './askDialog.css';
import './kioskPrint.css';
import { ErrorBoundary } from '../platform/ErrorBoundary';
import { openedAtHome } from '../platform/plainList';
import { startI18n } from '../platform/i18n';
import { KioskApp, type KioskControls } from './KioskApp';
import { languagesOffered } from './KioskLanguagePage';
import { addKioskTexts, fetchAllTexts } from './kioskTexts';
import { reloadWithNewVersion } from './kioskVersion';
import { holdVersion, isVersionGone, keepOffline, whenKept } from '../platform/serviceWorker';
import type { Site } from '../platform/addresses';

const dailyLookMs = 30_000;
const retryMs = 90_000;

/**
 * @param startHome in its place, where the deployment file has been read and has no kiosk
 * @throws whatever stopped it, so that the plain list of signs comes
 */
export async function startKiosk(texts: Texts, site: Site, startHome: () => void): Promise<void> {
  const i18n = startI18n(site.language, texts);
  const waiting = document.createElement('p');
  waiting.role = 'status';
  waiting.textContent = i18n.t('app:page/loading');
  document.body.prepend(waiting);
  const deployment = await loadDeployment(
    new URL(site.root, document.baseURI).href,
    languages.map(({ tag }) => tag),
  );
  waiting.remove();
  if (deployment.ok && deployment.deployment.kiosk === undefined) {
    delete document.documentElement.dataset['kiosk'];
    openedAtHome();
    startHome();
    return;
  }
  const address = location.href;
  const sister = new URL(site.root === './' ? `${site.language}/` : '../', document.baseURI).href;
  const loadedAt = new Date();
  let settings: KioskSettings = kioskDefaults;
  let clearAnswers: () => void = () => undefined;
  let isLeaving = false;

  document.documentElement.dataset['kiosk'] = '';
  delete document.body.dataset['asks'];
  history.scrollRestoration = 'manual';
  for (const page of document.querySelectorAll('[data-first], #app')) page.remove();
  const container = document.createElement('div');
  container.id = 'app';
  document.body.prepend(container);

  const isDailyMoment = () => isDailyMomentPast(loadedAt, new Date(), settings.dailyUpdateAt);

  function clear(): void {
    coverPage(true);
    // React keeps what it showed before as well as what it shows: two new pages leave nothing of an
    // old one.
    try {
      flushSync(clearAnswers);
      flushSync(clearAnswers);
    } catch (fault) {
      // The list of signs comes in place of the answers, and nobody may find a covered screen.
      coverPage(false);
      throw fault;
    }
  }

  /**
   * A reload would bring back how far the last person had zoomed in. The same address from another
   * one is a new page; the other one says kiosk too, should the load be cut off.
   */
  function loadAnew(target = address): void {
    try {
      history.replaceState(null, '', sister + location.hash);
    } catch {
      // A browser that forbids it, as some do after many: better how far somebody had zoomed in
      // than the covered page.
      location.replace(target);
      location.reload();
      return;
    }
    location.replace(target);
  }

  function leave(): void {
    if (isLeaving) return;
    isLeaving = true;
    watch.end();
    // A load that is stopped or comes to nothing must not leave the cover for good.
    setInterval(loadAnew, retryMs);
    try {
      clear();
    } catch (fault) {
      // A new page clears what could not be cleared here.
      console.error(fault);
      loadAnew();
      return;
    }
    if (isDailyMoment()) void reloadWithNewVersion(letVersionIn, loadAnew);
    // Asks the host again, where a new address could be answered from the browser's own cache.
    else if (isVersionGone()) location.reload();
    else loadAnew();
  }

  const watch = watchIdle({
    limits: { ...settings, countdownSeconds: 0 },
    now: () => ({ monotonicMs: performance.now(), wallMs: Date.now() }),
    onOver: leave,
  });
  // The plain list, or a person, has reloaded the page: the browser zooms in again before anybody
  // has touched it.
  const forgetZoom = () => {
    if (isReload() && watch.isUntouched() && visualViewport?.scale !== 1) loadAnew();
  };
  visualViewport?.addEventListener('resize', forgetZoom);
  forgetZoom();
  lockDown();
  addEventListener('pagehide', guarded(clear));
  document.addEventListener('freeze', guarded(clear));
  document.addEventListener('resume', guarded(leave));
  addEventListener(
    'pageshow',
    guarded(({ persisted }) => {
      if (persisted) leave();
    }),
  );
  addEventListener(
    'hashchange',
    guarded(() => history.replaceState(null, '', address)),
  );
  setInterval(
    guarded(() => {
      if (watch.isUntouched() && (isDailyMoment() || isVersionGone())) leave();
    }),
    dailyLookMs,
  );

  const controls: KioskControls = {
    watch,
    leave,
    openHome: () => {
      isLeaving = true;
      clear();
      const home = new URL(address);
      home.hash = readable(home.hash)
        .replace(/&?mode=kiosk/, '')
        .replace('#&', '#');
      setInterval(loadAnew, retryMs, home.href);
      loadAnew(home.href);
    },
    onSettings: (wanted) => {
      settings = wanted;
      document.documentElement.toggleAttribute('data-may-print', wanted.allowPrint);
    },
    onClear: (clearing) => {
      clearAnswers = clearing;
    },
  };
  addKioskTexts(i18n);
  // What React has mended by itself is no fault that a person can see.
  createRoot(container, { onRecoverableError: console.error }).render(
    <StrictMode>
      <ErrorBoundary>
        <I18nContext value={i18n}>
          <KioskApp site={site} deployment={deployment} controls={controls} />
        </I18nContext>
      </ErrorBoundary>
    </StrictMode>,
  );
  fetchAllTexts(i18n);
  keepOffline(site.root, watch.isUntouched);
  void whenKept(['kiosk', ...languagesOffered(deployment).map(({ tag }) => tag)]);
  // After `keepOffline`, which names the lock that is held.
  const letVersionIn = holdVersion();
}

const isReload = (): boolean =>
  performance
    .getEntriesByType('navigation')
    .some((entry) => (entry as PerformanceNavigationTiming).type === 'reload');
