import { createRoot, hydrateRoot } from 'react-dom/client';
import { showPlainListOnErrors } from './app/fallback';
import { startI18n } from './app/i18n';
import { Root } from './app/Root';
import { keepOffline } from './app/serviceWorker';
import { readSite } from './app/site';
import { takeOver } from './app/takeOver';
import { readTexts } from './app/texts';
import { saysKiosk } from './deployment/launchLink';
import './ui/styles/index.css';

showPlainListOnErrors();

const texts = await readTexts();
const site = readSite();

if (saysKiosk(location.hash) && !site.isAlone) {
  // The inline script has hidden the first pages already, unless it was blocked.
  document.documentElement.dataset['kiosk'] = '';
  // Not awaited: the kiosk's file needs this one to be done. When it can't be had, the plain list comes.
  void import('./app/startKiosk').then(({ startKiosk }) => {
    startKiosk(texts, site);
  });
} else {
  startHome();
}

function startHome() {
  const { container, steps, form, hydrates } = takeOver();
  const root = <Root i18n={startI18n(site.language, texts)} site={site} early={{ steps, form }} />;

  if (hydrates === undefined) createRoot(container).render(root);
  else hydrateRoot(container, root, { identifierPrefix: hydrates });

  if (!site.isAlone) keepOffline(site.root);
}
