import { useTranslation } from '../platform/useTranslation';

/** Below a result: that it will not stay, and what can be done before. */
export function ClearsItself() {
  const { t } = useTranslation('kiosk');
  return <p className="clears-itself">{t('clears-itself')}</p>;
}
