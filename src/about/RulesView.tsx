/** Every rule in a table, two lines a row, with a filter. */
import { useId, useState } from 'react';
import { useTranslation } from '../platform/useTranslation';
import { ruleset } from '../../rules/ruleset';
import { RulesTable } from './RulesTable';
import { PlaceLink } from './PlaceLink';

const everySign = 'every';

export function RulesView() {
  const { t } = useTranslation(['about', 'signs']);
  const [wordId, signId] = [useId(), useId()];
  const [word, setWord] = useState('');
  const [sign, setSign] = useState<string>(everySign);
  return (
    <>
      <p>{t('rules/lead')}</p>
      <div className="about-filter in-a-row">
        <p>
          <label htmlFor={wordId}>{t('rules/filter')}</label>
          <input
            id={wordId}
            type="search"
            autoComplete="off"
            value={word}
            onChange={({ target }) => setWord(target.value)}
          />
        </p>
        <p>
          <label htmlFor={signId}>{t('rules/sign')}</label>
          <select
            id={signId}
            autoComplete="off"
            value={sign}
            onChange={({ target }) => setSign(target.value)}
          >
            <option value={everySign}>{t('rules/every-sign')}</option>
            {ruleset.signs.map(({ id }) => (
              <option key={id} value={id}>
                {t(`signs:${id}/name`)}
              </option>
            ))}
          </select>
        </p>
      </div>
      <RulesTable
        word={word}
        sign={sign === everySign ? undefined : sign}
        numberLink={(number) => (
          <PlaceLink key={number} view="decide" number={number}>
            {number}
          </PlaceLink>
        )}
      />
      <p>{t('rules/besides')}</p>
      <p>{t('rules/otherwise')}</p>
    </>
  );
}
