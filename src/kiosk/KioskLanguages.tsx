/**
 * The other languages, in the bar: one press away where they are few, else behind one button that
 * names the current one. Buttons, not links: a link could be opened elsewhere.
 */
import { useTranslation } from '../platform/useTranslation';
import type { LocaleRecord } from '../../locales';
import { Menu } from '../ui/Menu';
import { Drawing } from '../ui/Pictogram';
import { glyphs } from '../ui/pictograms/glyphs';

export interface KioskLanguagesProps {
  /** None where the page itself asks for the language. */
  readonly languages: readonly LocaleRecord[];
  readonly current: string;
  readonly onLanguage: (tag: string) => void;
}

/** Three long names leave the other buttons no room in one row of an upright screen. */
const mostSideBySide = 2;

export function KioskLanguages({ languages, current, onLanguage }: KioskLanguagesProps) {
  const { t } = useTranslation('app');
  if (languages.length === 0) return null;
  const all = (
    <div className="kiosk-languages" role="group" translate="no" aria-label={t('language/label')}>
      {languages.map(({ tag, name }) => (
        <button
          key={tag}
          type="button"
          className="link-button"
          lang={tag}
          aria-current={tag === current ? 'true' : undefined}
          onClick={() => onLanguage(tag)}
        >
          {name}
        </button>
      ))}
    </div>
  );
  if (languages.length <= mostSideBySide) return all;
  return (
    <Menu
      className="kiosk-language-menu"
      button={
        <>
          <Drawing of={glyphs.language} />
          <span className="visually-hidden">{t('language/label')}</span>
          <span lang={current} translate="no">
            {languages.find(({ tag }) => tag === current)?.name}
          </span>
        </>
      }
    >
      {all}
    </Menu>
  );
}
