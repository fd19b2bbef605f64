/** English words beside those of the page, for the clinician's card. They load with the page, so that no check has to wait for them. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EnglishWords } from '../outcome/card/cardText';
import { resultNamespaces } from '../ui/resultTexts';
import { loadWords } from '../platform/loadWords';

/** Undefined on an English page, and until they are there. */
export function useEnglishWords(): EnglishWords {
  const { i18n } = useTranslation();
  const [state, setState] = useState<'there' | 'missing'>();
  const isEnglish = i18n.language === 'en';

  useEffect(() => {
    if (isEnglish) return;
    loadWords(i18n, 'en').then(
      () => {
        setState('there');
      },
      () => {
        setState('missing');
      },
    );
  }, [i18n, isEnglish]);

  if (isEnglish) return undefined;
  return state === 'there' ? i18n.getFixedT('en', resultNamespaces) : state;
}
