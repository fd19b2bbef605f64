/** `#about`: loads the page and its words, which no check needs. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languages, type LocaleRecord, type PageTexts } from '../../locales';
import { references } from '../../rules/references';
import { ruleset } from '../../rules/ruleset';
import { AboutPage } from '../about/AboutPage';
import { SourcesOfRules } from '../ui/SourcesOfRules';
import type { OtherPageProps } from './OtherPage';

const files = import.meta.glob<PageTexts['about']>('../../locales/*/about.json', {
  import: 'default',
});

export function AboutRoute({ language, onBack }: OtherPageProps) {
  const { t, i18n } = useTranslation('app');
  const [loaded, setLoaded] = useState<{
    readonly language: string;
    readonly texts: PageTexts['about'];
  }>();
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    const load = files[`../../locales/${language}/about.json`];
    if (load === undefined) return;
    load().then(
      (texts) => {
        i18n.addResourceBundle(language, 'about', texts);
        setLoaded({ language, texts });
      },
      () => {
        setHasFailed(true);
      },
    );
  }, [i18n, language]);
  // The words of the page change before its language does: then there are none for it yet.
  if (loaded?.language !== i18n.language) {
    return <p role="status">{hasFailed ? t('page/failed') : t('page/loading')}</p>;
  }
  const record: LocaleRecord | undefined = languages.find(({ tag }) => tag === language);
  return (
    <AboutPage
      by={ruleset}
      textReview={record?.clinicalReview ?? null}
      sourcesOf={(rule) => (
        <SourcesOfRules
          rules={[rule]}
          texts={loaded.texts['source-note']}
          references={references}
          linksOut
        />
      )}
      onBack={onBack}
    />
  );
}
