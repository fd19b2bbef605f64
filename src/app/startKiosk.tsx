/** The app at a kiosk (design section 5). Whatever ends a person's turn ends in a reload: nothing of them can be left in a page that is new. */
import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import type { Texts } from '../../locales';
import { kioskDefaults, type KioskSettings } from '../deployment/deployment';
import { closeWays } from '../kiosk/closeWays';
import { isDailyMomentPast } from '../kiosk/dailyMoment';
import { coverPage, watchIdle } from '../kiosk/idleWatch';
import { guarded } from '../ui/ownFaults';
import '../ui/styles/kiosk.css';
import { ErrorBoundary } from './ErrorBoundary';
import { startI18n } from './i18n';
import { KioskApp, type KioskControls } from './KioskApp';
import { addKioskTexts, fetchAllTexts } from './kioskTexts';
import { reloadWithNewVersion } from './kioskVersion';
import { holdVersion, isVersionGone, keepOffline } from './serviceWorker';
import type { Site } from './site';

const dailyLookMs = 30_000;
const retryMs = 90_000;

export function startKiosk(texts: Texts, site: Site): void {
  const address = location.href;
  const loadedAt = new Date();
  let settings: KioskSettings = kioskDefaults;
  let clearAnswers: () => void = () => undefined;
  let isLeaving = false;

  document.documentElement.dataset['kiosk'] = '';
  delete document.body.dataset['asks'];
  history.scrollRestoration = 'manual';
  for (const page of document.querySelectorAll('[data-early], #app')) page.remove();
  const container = document.createElement('div');
  container.id = 'app';
  document.body.prepend(container);

  const isDailyMoment = () => isDailyMomentPast(loadedAt, new Date(), settings.dailyUpdateAt);

  function clear(): void {
    coverPage(true);
    // React keeps what it showed before as well as what it shows: two new pages leave nothing of an old one.
    flushSync(clearAnswers);
    flushSync(clearAnswers);
  }

  function leave(): void {
    if (isLeaving) return;
    isLeaving = true;
    watch.end();
    clear();
    history.replaceState(null, '', address);
    // A load that is stopped or comes to nothing must not leave the cover for good.
    setInterval(() => {
      location.reload();
    }, retryMs);
    if (isDailyMoment()) void reloadWithNewVersion(letVersionIn);
    else location.reload();
  }

  const watch = watchIdle({
    limits: { ...settings, countdownSeconds: 0 },
    now: () => ({ monotonicMs: performance.now(), wallMs: Date.now() }),
    onOver: leave,
  });
  closeWays();
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
    guarded(() => {
      history.replaceState(null, '', address);
    }),
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
    onSettings: (wanted) => {
      settings = wanted;
      document.documentElement.toggleAttribute('data-may-print', wanted.allowPrint);
    },
    onClear: (clearing) => {
      clearAnswers = clearing;
    },
  };
  const i18n = startI18n(site.language, texts);
  addKioskTexts(i18n);
  createRoot(container).render(
    <StrictMode>
      <ErrorBoundary>
        <I18nextProvider i18n={i18n}>
          <KioskApp site={site} controls={controls} />
        </I18nextProvider>
      </ErrorBoundary>
    </StrictMode>,
  );
  fetchAllTexts(i18n);
  keepOffline(site.root, watch.isUntouched);
  const letVersionIn = holdVersion();
}
