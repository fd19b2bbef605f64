/**
 * What a team that may never have met the disease needs to know, and what the caregiver answered;
 * the language of the place beside the page's.
 */
import { useId } from 'react';
import { useTranslation } from '../../platform/useTranslation';
import type { CardText } from './cardText';
import { CardWords } from './CardWords';

/** The whole page on the printer's own paper, or the size of a pocket. */
export type CardPaper = 'card-page' | 'card-small';

export interface ClinicianCardProps {
  /** One text for each language, the page's own first. */
  readonly texts: readonly CardText[];
  /** True when the words of the place could not be loaded. */
  readonly lacksStaffWords: boolean;
  /** Undefined where nothing may be printed. */
  readonly onPrint: ((paper: CardPaper) => void) | undefined;
}

export function ClinicianCard({ texts, lacksStaffWords, onPrint }: ClinicianCardProps) {
  const { t } = useTranslation('clinicianCard');
  const id = useId();
  return (
    <section className="care-card clinician-card" aria-labelledby={`${id}0`}>
      <div className="card-languages">
        {texts.map((text, n) => (
          <CardWords key={text.language} text={text} headingId={`${id}${String(n)}`} />
        ))}
      </div>
      {lacksStaffWords ? <p role="status">{t('english-missing')}</p> : null}
      {onPrint === undefined ? null : (
        <div className="form-actions">
          {(['card-page', 'card-small'] as const).map((paper) => (
            <button
              key={paper}
              type="button"
              className="button button-quiet"
              onClick={() => onPrint(paper)}
            >
              {paper === 'card-page' ? t('print/page') : t('print/small')}
            </button>
          ))}
        </div>
      )}
    </section>
  );
}
