/** Above the heading of a page of the check: Back, and where in the check it is. */
import type { ReactNode } from 'react';
import { useTranslation } from '../../platform/useTranslation';
import { Drawing } from '../../ui/Pictogram';
import { glyphs } from '../../ui/pictograms/glyphs';

export interface QuestionTopProps {
  /** The prerendered page that Back leads to while the app is not there yet. */
  readonly earlyBack?: string | undefined;
  readonly onBack: () => void;
  /** The place, in words. */
  readonly children?: ReactNode;
}

export function QuestionTop({ earlyBack, onBack, children }: QuestionTopProps) {
  const { t } = useTranslation('check');
  return (
    <div className="question-top">
      <button type="button" className="back" data-to={earlyBack} onClick={onBack}>
        <Drawing of={glyphs.back} />
        {t('back')}
      </button>
      {children}
    </div>
  );
}
