/** Which rules decided, until when they hold, and whether a clinician has signed them off. */
import { useTranslation } from 'react-i18next';
import type { Ruleset } from '../../rules/ruleset';
import { dateInWords } from './time';

export type RulesetAbout = Pick<Ruleset, 'version' | 'reviewBy' | 'signOff'>;

/** A clinician's check of the words of this language, or null while none has checked them. */
export type TextReview = { readonly name: string; readonly date: string } | null;

export interface RulesetNoteProps {
  readonly about: RulesetAbout;
  readonly textReview: TextReview;
}

export function RulesetNote({ about, textReview }: RulesetNoteProps) {
  const { t, i18n } = useTranslation('app');
  const { version, reviewBy, signOff } = about;
  return (
    <div className="ruleset-note">
      <p>
        {signOff === null
          ? t('unreviewed')
          : t('signed-off', { ...signOff, date: dateInWords(signOff.date, i18n.language) })}
      </p>
      <p>
        {textReview === null
          ? t('texts-unreviewed')
          : t('texts-reviewed', {
              ...textReview,
              date: dateInWords(textReview.date, i18n.language),
            })}
      </p>
      {/* Two browsers, or the build and a browser, may write the same date in two ways. */}
      <p suppressHydrationWarning>
        {t('version', { version, date: dateInWords(reviewBy, i18n.language) })}
      </p>
    </div>
  );
}
