/** Which rules decided, until when they hold, and whether a clinician has signed them off. */
import { memo } from 'react';
import { useTranslation } from '../platform/useTranslation';
import { resultNamespaces } from './resultTexts';
import {
  signOffText,
  textReviewText,
  versionText,
  type RulesetAbout,
  type TextReview,
} from './rulesetText';

export interface RulesetNoteProps {
  readonly about: RulesetAbout;
  readonly textReview: TextReview;
}

/**
 * Kept from page to page of the check, like the emergency line: writing a date takes long on a slow
 * phone.
 */
export const RulesetNote = memo(function RulesetNote({ about, textReview }: RulesetNoteProps) {
  const { t, i18n } = useTranslation(resultNamespaces);
  return (
    <div className="ruleset-note">
      <p>{signOffText(t, i18n.language, about)}</p>
      <p>{textReviewText(t, i18n.language, textReview)}</p>
      {/* Two browsers, or the build and a browser, may write the same date in two ways. */}
      <p suppressHydrationWarning>{versionText(t, i18n.language, about)}</p>
    </div>
  );
});
