import './platform/beforeReact';
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import './platform/afterReact';
import { showPlainList } from './platform/plainList';
import { startI18n } from './platform/i18n';
import { Root } from './home/Root';
import { keepOffline } from './platform/serviceWorker';
import { readSite, type Site } from './platform/addresses';
import { adoptFirstPage } from './first-pages/adoptFirstPage';
import { readTexts } from './platform/loadWords';
import { saysKiosk } from './platform/fragment';
import { endFaultsBy, guarded, reportFault } from './platform/ownFaults';
import './main.css';
import type { Texts } from '../locales';

// The inline script looks for it once all is read: without it this file has not come, or can't be
// run.
document.body.dataset['app'] = 'runs';
endFaultsBy(showPlainList);
try {
  await start();
} catch (fault) {
  reportFault(fault);
}

async function start(): Promise<void> {
  // Half of what can be pressed does nothing there, and the browser does not say so.
  if (origin === 'null' && parent !== self) throw new Error('The frame allows scripts alone.');
  // A name and a password in the address: the other parts of the app would load this one a second
  // time, and its files could not be asked for. The browser knows both by now.
  const withoutPassword = document.baseURI.replace(/^(\w+:\/\/)[^/?#]*@/, '$1');
  if (withoutPassword !== document.baseURI) location.replace(withoutPassword);
  // On a slow phone each part takes long enough to be felt: in between, the page answers what is
  // touched.
  await nextTask();
  const site = readSite();
  const texts = await readTexts(site);
  // The first use of `Intl` loads what every later one shares.
  new Intl.DateTimeFormat(site.language);
  await nextTask();

  if (saysKiosk(location.hash) && !site.isAlone) {
    // The inline script has hidden the first pages already, unless it was blocked.
    document.documentElement.dataset['kiosk'] = '';
    // Not awaited: the kiosk's file needs this one to be done. When it fails to load, the plain
    // list comes.
    guarded(async () => {
      const { startKiosk } = await import('./kiosk/startKiosk');
      await startKiosk(texts, site, () => startHome(texts, site));
    })();
  } else {
    startHome(texts, site);
  }
}

/**
 * React has mended it, by rendering anew what an extension had changed on the page before the app
 * was there.
 */
function onRecoverableError(error: unknown): void {
  console.error(error);
}

function startHome(texts: Texts, site: Site): void {
  const { container, steps, form, hydrates } = adoptFirstPage();
  const root = <Root i18n={startI18n(site.language, texts)} site={site} early={{ steps, form }} />;

  if (hydrates === undefined) createRoot(container, { onRecoverableError }).render(root);
  else {
    // A transition may be interrupted: a touch does not wait for the whole page.
    startTransition(() => {
      hydrateRoot(container, root, { identifierPrefix: hydrates, onRecoverableError });
    });
  }

  if (!site.isAlone) keepOffline(site.root);
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
