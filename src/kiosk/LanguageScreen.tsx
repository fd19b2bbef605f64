/**
 * Where every person at the kiosk begins: each language by its own name, with whom to tell in its
 * own words, so that ten are one screen.
 */
import { useTranslation } from '../platform/useTranslation';
import type { LocaleRecord } from '../../locales';
import { ruleset } from '../../rules/ruleset';
import { PageHeading } from '../ui/PageHeading';
import { Drawing } from '../ui/Pictogram';
import { glyphs } from '../ui/pictograms/glyphs';
import { TrialTag } from '../ui/TrialTag';

export interface LanguageScreenProps {
  /** Those that the deployment offers. Their texts of the kiosk are all there. */
  readonly languages: readonly LocaleRecord[];
  readonly onChoose: (tag: string) => void;
}

export function LanguageScreen({ languages, onChoose }: LanguageScreenProps) {
  const { t, i18n } = useTranslation('kiosk');
  return (
    <div className="language-screen">
      <PageHeading takesFocus={false}>
        <Drawing of={glyphs.language} />
        <span>{t('language/heading')}</span>
      </PageHeading>
      <div className="for-all">
        <p>{t('language/in-doubt')}</p>
        <TrialTag about={ruleset} />
      </div>
      <ul>
        {languages.map(({ tag, dir, name }) => (
          <li key={tag} lang={tag} dir={dir}>
            <button type="button" className="button" onClick={() => onChoose(tag)}>
              {name}
            </button>
            <p>{i18n.getFixedT(tag, 'kiosk')('nurse-line')}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
