/** A page beside the check: it loads only where somebody asks for it, so that no check waits for it. */
import { useEffect, useState, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { Launch } from '../deployment/useLaunch';

export interface OtherPageProps {
  readonly launch: Launch;
  /** BCP 47 tag. */
  readonly language: string;
  readonly onBack: () => void;
}

const pages = {
  about: () => import('./AboutRoute').then(({ AboutRoute }) => AboutRoute),
  handout: () => import('./HandoutRoute').then(({ HandoutRoute }) => HandoutRoute),
} as const satisfies Record<string, () => Promise<ComponentType<OtherPageProps>>>;

export type OtherPageName = keyof typeof pages;

export function OtherPage({ name, ...props }: OtherPageProps & { readonly name: OtherPageName }) {
  const { t } = useTranslation('app');
  const [loaded, setLoaded] = useState<{ readonly Page: ComponentType<OtherPageProps> }>();
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    pages[name]().then(
      (Page) => {
        setLoaded({ Page });
      },
      () => {
        setHasFailed(true);
      },
    );
  }, [name]);
  if (loaded !== undefined) return <loaded.Page {...props} />;
  return <p role="status">{hasFailed ? t('page/failed') : t('page/loading')}</p>;
}

/** The way to these pages. A fragment alone, so that nothing of the check is lost on the way. */
export function OtherPageLinks() {
  const { t } = useTranslation('app');
  return (
    <p className="other-pages">
      <a href="#about">{t('links/about')}</a> <a href="#handout">{t('links/handout')}</a>
    </p>
  );
}
