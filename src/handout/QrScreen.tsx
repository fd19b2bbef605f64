/** The code over the whole screen, to be turned to the family. */
import { useTranslation } from '../platform/useTranslation';
import { FullScreen } from '../ui/FullScreen';
import { QrCode } from '../ui/QrCode';
import type { Speech } from './speeches';

export interface QrScreenProps {
  readonly link: string;
  /** The family's language. */
  readonly speech: Speech;
  readonly onClose: () => void;
}

export function QrScreen({ link, speech: { locale, t: say }, onClose }: QrScreenProps) {
  const { t } = useTranslation('handout');
  return (
    <FullScreen className="qr-screen" aria-label={t('sending/large')} onClose={onClose}>
      <p lang={locale.tag} dir={locale.dir}>
        {say('sheet/scan-large')}
      </p>
      <QrCode text={link} label={t('sheet/qr')} />
      <div className="qr-screen-foot">
        <p>{t('sending/turn')}</p>
        <button type="button" className="button" onClick={onClose}>
          {t('sending/close')}
        </button>
      </div>
    </FullScreen>
  );
}
