/** A long list, page by page, so that no view is over three screens. */
import { useTranslation } from '../platform/useTranslation';
import type { ReviewView } from '../platform/fragment';
import { PlaceLink } from './PlaceLink';

const perPage = 7;

/** Which of the items stand on a page. @param number as the address has it; may be past the last page */
export function pageOf<Item>(items: readonly Item[], number: number) {
  const last = Math.max(1, Math.ceil(items.length / perPage));
  const page = Math.min(number, last);
  return { page, last, onPage: items.slice((page - 1) * perPage, page * perPage) };
}

export interface PagesProps {
  readonly view: ReviewView;
  readonly page: number;
  readonly last: number;
}

/** The ways to the page before and after. */
export function Pages({ view, page, last }: PagesProps) {
  const { t } = useTranslation('about');
  if (last === 1) return null;
  return (
    <p className="pages">
      {page > 1 ? (
        <PlaceLink view={view} number={page - 1}>
          {t('room/before')}
        </PlaceLink>
      ) : null}
      <span>{t('room/page', { page, pages: last })}</span>
      {page < last ? (
        <PlaceLink view={view} number={page + 1}>
          {t('room/after')}
        </PlaceLink>
      ) : null}
    </p>
  );
}
