/**
 * Says that a page translator is changing the words, and leads to the languages of our own. A wrong
 * word can turn a meaning round, and nobody here can check it.
 */
import { useSyncExternalStore } from 'react';
import { useTranslation } from '../platform/useTranslation';
import type { LanguageLink } from './LanguageLinks';
import { onPlainPress } from './plainPress';

/**
 * What translators leave in a page: Chrome and Google a class and `font` elements, Edge an
 * attribute on each text; others only another `lang`.
 */
const traces = 'html.translated-ltr, html.translated-rtl, font, [_msttexthash]';

function watchPage(onChange: () => void): () => void {
  const watch = new MutationObserver(onChange);
  watch.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['class', 'lang', '_msttexthash'],
  });
  return () => watch.disconnect();
}

export interface TranslatorNoticeProps {
  readonly languages: readonly LanguageLink[];
}

export function TranslatorNotice({ languages }: TranslatorNoticeProps) {
  const { t, i18n } = useTranslation('app');
  const isAtWork = useSyncExternalStore(
    watchPage,
    () =>
      !['', i18n.language].includes(document.documentElement.lang) ||
      document.querySelector(traces) !== null,
    () => false,
  );
  return (
    <div role="status" translate="no">
      {isAtWork ? (
        <div className="notice">
          <p>{t('language/translator')}</p>
          <ul>
            {languages.map(({ tag, name, href }) => (
              <li key={tag}>
                <a
                  href={href}
                  hrefLang={tag}
                  lang={tag}
                  onClick={onPlainPress(() => {
                    // The page loads anew: a translator has taken its texts out of React's hands.
                    history.replaceState(
                      null,
                      '',
                      new URL(href, location.href).href + location.hash,
                    );
                    location.reload();
                  })}
                >
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}
