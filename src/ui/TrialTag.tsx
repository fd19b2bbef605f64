/**
 * Says above everything else that nobody has signed the rules off. It goes by itself once somebody
 * has.
 */
import { useTranslation } from '../platform/useTranslation';
import type { RulesetAbout } from './rulesetText';

export function TrialTag({ about }: { readonly about: Pick<RulesetAbout, 'signOff'> }) {
  const { t } = useTranslation('app');
  return about.signOff === null ? <p className="trial-tag">{t('trial')}</p> : null;
}
