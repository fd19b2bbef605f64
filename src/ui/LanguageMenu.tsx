/** The languages behind one button, on every page but Start. */
import { useTranslation } from '../platform/useTranslation';
import { LanguageLinks, type LanguageLinksProps } from './LanguageLinks';
import { Menu } from './Menu';
import { Drawing } from './Pictogram';
import { glyphs } from './pictograms/glyphs';

export function LanguageMenu(props: LanguageLinksProps) {
  const { t } = useTranslation('app');
  return (
    <Menu
      className="language-menu"
      label={t('language/label')}
      button={<Drawing of={glyphs.language} />}
    >
      <LanguageLinks {...props} />
    </Menu>
  );
}
