/**
 * The one control that calls the emergency number: the button and whose number it is, or, without a
 * country, the choice of one in its place (I-24). A change of country never takes the button away:
 * who only looks must not be left with nothing to press. Its space is kept, so that nothing moves
 * when the deployment file comes.
 */
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from '../platform/useTranslation';
import type { Emergency } from '../deployment/emergency';
import { bidiIsolated } from './bidiIsolated';
import { CallLink } from './CallLink';
import { CountrySelect } from './CountrySelect';
import { countryName } from './countryName';

export function EmergencyCall({ emergency }: { readonly emergency: Emergency }) {
  const { countries, country, otherCountry, number, onCountry } = emergency;
  const { t, i18n } = useTranslation('app');
  const [isChanging, setIsChanging] = useState(false);
  const select = useRef<HTMLSelectElement>(null);
  const call = useRef<HTMLAnchorElement>(null);
  const hasChosen = useRef(false);
  const isKnown = number !== undefined && country !== undefined;
  const named = (code: string) => bidiIsolated(countryName(code, i18n.language));

  // The control that was pressed has gone: the focus goes on to what has come in its place.
  useEffect(() => {
    if (isChanging) select.current?.focus();
    else if (hasChosen.current) call.current?.focus();
    hasChosen.current = false;
  }, [isChanging, number]);

  return (
    <div className="emergency-call">
      {isKnown ? (
        <CallLink ref={call} number={number} className="call-button" isAct>
          {t('call', { number: bidiIsolated(number) })}
        </CallLink>
      ) : null}
      {countries.length === 0 ? null : isKnown && !isChanging ? (
        <>
          <p className="whose-number">
            <span>{named(country)}</span>
            <button type="button" className="link-button" onClick={() => setIsChanging(true)}>
              {t('country/not-there')}
            </button>
          </p>
          {otherCountry === undefined ? null : (
            <p className="whose-number">
              <span>{t('country/from-link', { country: named(country) })}</span>
              <button
                type="button"
                className="link-button"
                onClick={() => {
                  hasChosen.current = true;
                  onCountry(otherCountry);
                }}
              >
                {t('country/change', { country: named(otherCountry) })}
              </button>
            </p>
          )}
        </>
      ) : (
        <CountrySelect
          ref={select}
          emergency={emergency}
          onChosen={() => {
            hasChosen.current = true;
            setIsChanging(false);
          }}
        />
      )}
    </div>
  );
}
