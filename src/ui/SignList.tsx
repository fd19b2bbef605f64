/** The full list of signs that mean "now" on any day. */
import { useTranslation } from '../platform/useTranslation';
import type { SignListId } from '../../rules/safetyNetting';
import { CareCard } from './CareCard';

export function SignList({ signs }: { readonly signs: readonly SignListId[] }) {
  const { t } = useTranslation('outcome');
  return (
    <CareCard heading={t('sign-list/heading')} tone="urgent">
      <ul>
        {signs.map((sign) => (
          <li key={sign} data-sign={sign}>
            {t(`sign-list/lines/${sign}`)}
          </li>
        ))}
      </ul>
    </CareCard>
  );
}
