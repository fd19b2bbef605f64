import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckView } from '../check/checkView';
import { useSignName } from '../check/screens/signName';
import type { PageAsked } from './usePageAsked';

/** Names the page in the browser's title and history: the sign that is asked about, never an answer or a result. */
export function usePageTitle(view: CheckView, pageAsked: PageAsked): void {
  const { t } = useTranslation(['app', 'check']);
  const signName = useSignName();
  const title = titleOf();
  useEffect(() => {
    document.title = title;
  }, [title]);

  function titleOf(): string {
    if (pageAsked !== 'check') return t('title/page', { page: t(`links/${pageAsked}`) });
    switch (view.page) {
      case 'question': {
        const { sign, question, number, total } = view;
        return t('title/question', { sign: signName(sign, question), number, total });
      }
      case 'first-sign':
        return t('title/page', { page: t('check:first-sign/heading') });
      case 'check-answers':
        return t('title/page', { page: t('check:check-answers/heading') });
      case 'start':
      case 'seek-care-now':
      case 'discuss-next-visit':
        return t('name');
    }
  }
}
