import { useTranslation } from 'react-i18next';

/** Below a result: that it will not stay, and what can be done before. */
export function ClearsItself() {
  const { t } = useTranslation('kiosk');
  return <p className="clears-itself">{t('clears-itself')}</p>;
}
