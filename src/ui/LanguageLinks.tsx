/**
 * The languages to choose from. Each is a link to its own page, so that it works without a script;
 * the app changes the words in place.
 */
import { useTranslation } from '../platform/useTranslation';
import { onPlainPress } from './plainPress';

export interface LanguageLink {
  /** BCP 47 tag. */
  readonly tag: string;
  /** The language's own name for itself. */
  readonly name: string;
  /** Address of the language's page, relative to this one. */
  readonly href: string;
}

export interface LanguageLinksProps {
  readonly languages: readonly LanguageLink[];
  readonly current: string;
  readonly onChoose: (tag: string) => void;
}

export function LanguageLinks({ languages, current, onChoose }: LanguageLinksProps) {
  const { t } = useTranslation('app');
  return (
    <nav className="languages" translate="no" aria-label={t('language/label')}>
      <ul>
        {languages.map(({ tag, name, href }) => (
          <li key={tag}>
            <a
              href={href}
              hrefLang={tag}
              lang={tag}
              aria-current={tag === current ? 'true' : undefined}
              onClick={onPlainPress(() => onChoose(tag))}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
