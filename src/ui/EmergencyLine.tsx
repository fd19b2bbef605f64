/** On top of every page. No digits: which number is right depends on the country, and none is known here. */
import { useTranslation } from 'react-i18next';

export function EmergencyLine() {
  const { t } = useTranslation('app');
  return <p className="emergency-line">{t('emergency')}</p>;
}
