/**
 * A page beside the check: it loads only where somebody asks for it, so that no check waits for it.
 */
import type { i18n as I18n } from 'i18next';
import { useEffect, useState, type ComponentType } from 'react';
import { useTranslation } from '../platform/useTranslation';
import type { SidePageProps } from '../deployment/sidePage';
import { sidePages, type SidePageName } from '../platform/fragment';
import { PageHeading } from '../ui/PageHeading';
import { onPlainPress } from '../ui/plainPress';

/** What the file of such a page exports. */
interface SidePageFile {
  readonly Page: ComponentType<SidePageProps>;
  /** Rejects when the words fail to load. */
  readonly loadPage: (i18n: I18n, language: string) => Promise<void>;
}

const pages = {
  about: () => import('../about/AboutRoute'),
  handout: () => import('../handout/HandoutRoute'),
} as const satisfies Record<SidePageName, () => Promise<SidePageFile>>;

/** The page with its words in one language. @throws when either fails to load */
export async function loadSidePage(
  name: SidePageName,
  i18n: I18n,
  language: string,
): Promise<ComponentType<SidePageProps>> {
  const { Page, loadPage } = await pages[name]();
  await loadPage(i18n, language);
  return Page;
}

export interface SidePageFrameProps extends SidePageProps {
  readonly name: SidePageName;
  readonly onBack: () => void;
}

/** The page, or why it is not there; and in each case the way back to the check. */
export function SidePage({ name, onBack, ...props }: SidePageFrameProps) {
  const { t, i18n } = useTranslation('app');
  const { language } = props;
  const [loaded, setLoaded] = useState<{ readonly Page: ComponentType<SidePageProps> }>();
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    loadSidePage(name, i18n, language).then(
      (Page) => setLoaded({ Page }),
      () => setHasFailed(true),
    );
  }, [name, i18n, language]);
  return (
    <>
      {loaded !== undefined ? (
        <loaded.Page {...props} />
      ) : (
        <>
          {hasFailed ? <PageHeading>{t(`links/${name}`)}</PageHeading> : null}
          <p role="status" className={hasFailed ? undefined : 'page-loading'}>
            {hasFailed ? t('page/failed') : t('page/loading')}
          </p>
        </>
      )}
      <div className="form-actions">
        <button type="button" className="button" onClick={onBack}>
          {t('page/back')}
        </button>
      </div>
    </>
  );
}

export interface SidePageLinksProps {
  /** Takes the place of a link's own way, where the page that is shown is one of these itself. */
  readonly onReplace: ((name: SidePageName) => void) | undefined;
}

/** The way to these pages. A fragment alone, so that nothing of the check is lost on the way. */
export function SidePageLinks({ onReplace }: SidePageLinksProps) {
  const { t } = useTranslation('app');
  return (
    <p className="side-pages">
      {sidePages.map((name) => (
        <a
          key={name}
          href={`#${name}`}
          onClick={
            onReplace === undefined
              ? undefined
              : onPlainPress(() => {
                  onReplace(name);
                })
          }
        >
          {t(`links/${name}`)}
        </a>
      ))}
    </p>
  );
}
