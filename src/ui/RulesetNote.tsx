/** Which rules decided, until when they hold, and whether a clinician has signed them off. */
import { useTranslation } from 'react-i18next';
import type { Ruleset } from '../../rules/ruleset';
import { dateInWords } from './time';

export type RulesetAbout = Pick<Ruleset, 'version' | 'reviewBy' | 'signOff'>;

export function RulesetNote({ about }: { readonly about: RulesetAbout }) {
  const { t, i18n } = useTranslation('app');
  const { version, reviewBy, signOff } = about;
  return (
    <div className="ruleset-note">
      <p>
        {signOff === null
          ? t('unreviewed')
          : t('signed-off', { ...signOff, date: dateInWords(signOff.date, i18n.language) })}
      </p>
      <p>{t('version', { version, date: dateInWords(reviewBy, i18n.language) })}</p>
    </div>
  );
}
