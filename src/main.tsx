import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { App } from './app/App';
import { ErrorBoundary } from './app/ErrorBoundary';
import { showPlainListOnErrors } from './app/fallback';
import { startI18n } from './app/i18n';
import { readTexts } from './app/texts';
import './ui/styles/index.css';

showPlainListOnErrors();

const root = document.getElementById('app');
if (root === null) throw new TypeError('Expected an element with the id "app" in the page.');

createRoot(root).render(
  <StrictMode>
    <ErrorBoundary>
      <I18nextProvider i18n={startI18n(document.documentElement.lang, readTexts())}>
        <App />
      </I18nextProvider>
    </ErrorBoundary>
  </StrictMode>,
);
