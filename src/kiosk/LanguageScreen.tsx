/** Where every person at the kiosk begins: each language speaks for itself. */
import { useTranslation } from '../platform/useTranslation';
import type { LocaleRecord } from '../../locales';
import { PageHeading } from '../ui/PageHeading';

export interface LanguageScreenProps {
  /** Those that the deployment offers. Their texts of the kiosk are all there. */
  readonly languages: readonly LocaleRecord[];
  /** False while no clinician stands behind the rules. */
  readonly isSignedOff: boolean;
  readonly onChoose: (tag: string) => void;
}

export function LanguageScreen({ languages, isSignedOff, onChoose }: LanguageScreenProps) {
  const { i18n } = useTranslation('kiosk');
  const spoken = languages.map((language) => ({
    ...language,
    t: i18n.getFixedT(language.tag, 'kiosk'),
  }));
  return (
    <div className="language-screen">
      <PageHeading takesFocus={false}>
        {spoken.map(({ tag, dir, t }) => (
          <span key={tag} lang={tag} dir={dir}>
            {t('language/heading')}
          </span>
        ))}
      </PageHeading>
      <ul>
        {spoken.map(({ tag, dir, name, t }) => (
          <li key={tag} lang={tag} dir={dir}>
            <button
              type="button"
              className="button"
              onClick={() => {
                onChoose(tag);
              }}
            >
              {name}
            </button>
            <p>{t('language/in-doubt')}</p>
            {isSignedOff ? null : <p className="trial-tag">{t('trial')}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}
