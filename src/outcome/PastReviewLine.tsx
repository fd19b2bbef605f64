import { useTranslation } from '../platform/useTranslation';

/** Stands above the actions when the rules are past their review date; the disposition stays. */
export function PastReviewLine() {
  const { t } = useTranslation('app');
  return <p className="past-review">{t('past-review')}</p>;
}
