import { useTranslation } from '../platform/useTranslation';
import { momentInWords } from '../platform/time';

/**
 * When the result was shown, and whose words it rests on, so that a photo of it can't pass for
 * another day's.
 */
export function TakenAt({ moment }: { readonly moment: Date | undefined }) {
  const { t, i18n } = useTranslation('outcome');
  return (
    <div className="taken-at">
      {moment === undefined ? null : <p>{t('taken-at', momentInWords(moment, i18n.language))}</p>}
      <p>{t('caregiver-says')}</p>
    </div>
  );
}
