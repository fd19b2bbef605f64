/**
 * In the head of every page but a result: calls the emergency number, or asks where the person is.
 */
import { memo, useEffect, useRef } from 'react';
import { useTranslation } from '../platform/useTranslation';
import type { Emergency } from '../deployment/emergency';
import { bidiIsolated } from './bidiIsolated';
import { CallLink } from './CallLink';
import { CountrySelect } from './CountrySelect';
import { countryName } from './countryName';
import { Menu } from './Menu';

export interface EmergencyButtonProps {
  readonly emergency: Emergency;
}

/**
 * Kept from page to page of the check: nothing in it changes with them, and each press is felt on a
 * slow phone.
 */
export const EmergencyButton = memo(function EmergencyButton({ emergency }: EmergencyButtonProps) {
  const { countries, country, number } = emergency;
  const { t, i18n } = useTranslation('app');
  const call = useRef<HTMLAnchorElement>(null);
  const hasChosen = useRef(false);
  useEffect(() => {
    if (hasChosen.current) call.current?.focus();
    hasChosen.current = false;
  }, [number]);
  if (number !== undefined && country !== undefined) {
    return (
      <CallLink
        ref={call}
        className="emergency-button"
        number={number}
        label={t('emergency-button/call', {
          number: bidiIsolated(number),
          country: bidiIsolated(countryName(country, i18n.language)),
        })}
      >
        <bdi dir="ltr">{number}</bdi>
      </CallLink>
    );
  }
  return (
    <Menu className="emergency-menu" button={t('emergency-button/name')}>
      <p>{t('emergency')}</p>
      {countries.length === 0 ? null : (
        <CountrySelect
          emergency={emergency}
          onChosen={() => {
            hasChosen.current = true;
          }}
        />
      )}
    </Menu>
  );
});
