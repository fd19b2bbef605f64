/**
 * Where no file says that this is a kiosk, it may be anybody's phone: each language offers the
 * check for home.
 */
import { useTranslation } from '../platform/useTranslation';
import type { LocaleRecord } from '../../locales';

export interface HomeOfferProps {
  readonly languages: readonly LocaleRecord[];
  readonly onHome: () => void;
}

export function HomeOffer({ languages, onHome }: HomeOfferProps) {
  const { i18n } = useTranslation('kiosk');
  return (
    <div className="home-offer">
      {languages.map(({ tag, dir }) => (
        <p key={tag} lang={tag} dir={dir}>
          <button type="button" className="link-button" onClick={onHome}>
            {i18n.getFixedT(tag, 'kiosk')('open-home')}
          </button>
        </p>
      ))}
    </div>
  );
}
