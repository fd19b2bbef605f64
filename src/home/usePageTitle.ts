import { useEffect } from 'react';
import { useTranslation } from '../platform/useTranslation';
import type { CheckView } from '../check/checkView';
import type { PageAsked } from './useSidePage';

/**
 * Names the page in the browser's title, which goes into its history and its session files: neither
 * sign nor answer nor result. Only the quiet way comes to "Check your answers", so that page has
 * the same title as both results.
 * @param hasError whether the page shows what is wrong with its form
 */
export function usePageTitle(view: CheckView, pageAsked: PageAsked, hasError: boolean): void {
  const { t } = useTranslation('app');
  const title = titleOf();
  useEffect(() => {
    document.title = title;
  }, [title]);

  function titleOf(): string {
    if (pageAsked !== 'check') return t('title/page', { page: t(`links/${pageAsked}`) });
    if (view.page !== 'question' && view.page !== 'first-sign') return t('name');
    return hasError ? t('title/error') : t('title/question');
  }
}
