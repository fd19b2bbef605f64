/** What a photo of the first screen must hold: the disease, why, and when. */
import { useTranslation } from '../platform/useTranslation';
import type { Reason } from '../../rules/reasons';
import { momentInWords } from '../platform/time';
import { resultNamespaces } from '../ui/resultTexts';
import { reasonWords } from './ReasonText';
import { groupedReasons } from './reasonGroups';

export interface InOneLineProps {
  readonly reasons: readonly Reason[];
  readonly takenAt: Date | undefined;
}

export function InOneLine({ reasons, takenAt }: InOneLineProps) {
  const { t, i18n } = useTranslation(resultNamespaces);
  const [first, ...others] = groupedReasons(reasons).flatMap((group) => group.reasons);
  return (
    <p className="in-one-line">
      <strong>{t('outcome:seek-care-now/disease')}</strong>
      {first === undefined ? null : (
        <>
          {' · '}
          {others.length === 0
            ? reasonWords(t, first).text
            : `${reasonWords(t, first).text.replace(/[.۔।]$/u, '')} (${t('outcome:seek-care-now/more-reasons', { number: others.length })})`}
        </>
      )}
      {takenAt === undefined ? null : (
        <>
          {' · '}
          <time>{t('outcome:at', momentInWords(takenAt, i18n.language))}</time>
        </>
      )}
    </p>
  );
}
