/** "Call the emergency number first", with the number where one is known. */
import { useTranslation } from 'react-i18next';
import type { Emergency } from '../deployment/emergency';
import { countryName } from '../ui/countryName';
import { bidiIsolated } from '../ui/bidiIsolated';
import { PhoneNumber } from '../ui/PhoneNumber';

export interface CallFirstProps {
  readonly emergency: Pick<Emergency, 'country' | 'number' | 'canCall'>;
}

export function CallFirst({ emergency: { country, number, canCall } }: CallFirstProps) {
  const { t, i18n } = useTranslation(['outcome', 'app']);
  return (
    <>
      <p className="call-first" translate="no">
        {t('seek-care-now/call-first')}
      </p>
      {number === undefined || country === undefined ? null : (
        <p className="call-first" translate="no">
          <PhoneNumber
            number={number}
            canCall={canCall}
            words={t('app:emergency-call', {
              number: bidiIsolated(number),
              country: bidiIsolated(countryName(country, i18n.language)),
            })}
          />
        </p>
      )}
    </>
  );
}
