/** Which rules decided, until when they hold, and whether a clinician has signed them off. */
import { useTranslation } from 'react-i18next';
import { resultNamespaces } from './resultTexts';
import { signOffText, versionText, type RulesetAbout } from './rulesetText';
import { dateInWords } from './time';

/** A clinician's check of the words of this language, or null while none has checked them. */
export type TextReview = { readonly name: string; readonly date: string } | null;

export interface RulesetNoteProps {
  readonly about: RulesetAbout;
  readonly textReview: TextReview;
}

export function RulesetNote({ about, textReview }: RulesetNoteProps) {
  const { t, i18n } = useTranslation(resultNamespaces);
  return (
    <div className="ruleset-note">
      <p>{signOffText(t, i18n.language, about)}</p>
      <p>
        {textReview === null
          ? t('app:texts-unreviewed')
          : t('app:texts-reviewed', {
              ...textReview,
              date: dateInWords(textReview.date, i18n.language),
            })}
      </p>
      {/* Two browsers, or the build and a browser, may write the same date in two ways. */}
      <p suppressHydrationWarning>{versionText(t, i18n.language, about)}</p>
    </div>
  );
}
