/**
 * The app with its texts around it. The build renders the very same for the first pages, so that
 * the browser can go on with them.
 */
import type { i18n } from 'i18next';
import { StrictMode } from 'react';
import { I18nContext } from '../platform/useTranslation';
import { App, type AppProps } from './App';
import { ErrorBoundary } from '../platform/ErrorBoundary';

export function Root({ i18n, ...app }: AppProps & { readonly i18n: i18n }) {
  return (
    <StrictMode>
      <ErrorBoundary>
        <I18nContext value={i18n}>
          <App {...app} />
        </I18nContext>
      </ErrorBoundary>
    </StrictMode>
  );
}
