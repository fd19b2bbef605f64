import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { en } from '../locales/en';
import { App } from './app/App';
import { ErrorBoundary } from './app/ErrorBoundary';
import { showPlainList, showPlainListOnErrors } from './app/fallback';
import { startI18n } from './app/i18n';
import './ui/styles/index.css';

showPlainListOnErrors();

const root = document.getElementById('app');
if (root === null) {
  showPlainList();
} else {
  createRoot(root).render(
    <StrictMode>
      <ErrorBoundary>
        <I18nextProvider i18n={startI18n('en', en)}>
          <App />
        </I18nextProvider>
      </ErrorBoundary>
    </StrictMode>,
  );
}
