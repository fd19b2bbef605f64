/** Version and dates, and who stands behind rules and words: a clinician, or nobody yet. */
import { useTranslation } from '../platform/useTranslation';
import type { Ruleset } from '../../rules/ruleset';
import { RulesetNote } from '../ui/RulesetNote';
import type { TextReview } from '../ui/rulesetText';
import { dateInWords } from '../platform/time';

export interface ReviewStateProps {
  readonly by: Ruleset;
  readonly textReview: TextReview;
}

export function ReviewState({ by, textReview }: ReviewStateProps) {
  const { t, i18n } = useTranslation('about');
  const { reviewedOn } = by;
  return (
    <>
      <RulesetNote about={by} textReview={textReview} />
      <p>
        {reviewedOn === null
          ? t('state/never')
          : t('state/reviewed', { date: dateInWords(reviewedOn, i18n.language) })}
      </p>
    </>
  );
}
