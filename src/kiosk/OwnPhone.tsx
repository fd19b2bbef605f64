/**
 * The way from the kiosk to the person's own phone: the start of the check, and nothing of what was
 * answered here.
 */
import { useId } from 'react';
import { useTranslation } from '../platform/useTranslation';
import { QrCode } from '../ui/QrCode';

export interface OwnPhoneProps {
  /** Made from the deployment's public address; undefined where it has none. */
  readonly link: string | undefined;
}

export function OwnPhone({ link }: OwnPhoneProps) {
  const { t } = useTranslation('kiosk');
  const id = useId();
  if (link === undefined) return null;
  return (
    <section className="own-phone" aria-labelledby={id}>
      <QrCode text={link} label={t('own-phone/label')} />
      <div>
        <h2 id={id}>{t('own-phone/heading')}</h2>
        <p>{t('own-phone/text')}</p>
      </div>
    </section>
  );
}
