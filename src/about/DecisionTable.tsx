/** Every rule as a card, sign by sign, with a filter. On paper every rule is there, whatever the filter says. */
import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CatalogueRule, Ruleset } from '../../rules/ruleset';
import { conditionInWords, flatWords } from './ruleInWords';
import { RuleCard } from './RuleCard';

export interface DecisionTableProps {
  readonly by: Ruleset;
  readonly sourcesOf: (rule: CatalogueRule) => ReactNode;
}

const everySign = 'every';

export function DecisionTable({ by, sourcesOf }: DecisionTableProps) {
  const { t, i18n } = useTranslation(['about', 'outcome', 'signs']);
  const texts = {
    aboutT: useTranslation('about').t,
    questionsT: useTranslation('questions').t,
  };
  const [wordId, signId] = [useId(), useId()];
  const [word, setWord] = useState('');
  const [sign, setSign] = useState<string>(everySign);
  const inLowerCase = (text: string) => text.toLocaleLowerCase(i18n.language);
  const wanted = inLowerCase(word.trim());
  const groups = by.signs.map(({ id, rules }) => ({
    id,
    rules: rules.map((rule) => {
      const condition = conditionInWords(rule.when, by, texts, i18n.language);
      const words = [rule.id, flatWords(condition), t(`outcome:because/${rule.id}/yes`)];
      const isShown =
        (sign === everySign || sign === id) && inLowerCase(words.join(' ')).includes(wanted);
      return { rule, condition, isShown };
    }),
  }));
  const number = groups.flatMap(({ rules }) => rules.filter(({ isShown }) => isShown)).length;
  return (
    <>
      <p>{t('rules/lead')}</p>
      <div className="about-filter">
        <p>
          <label htmlFor={wordId}>{t('rules/filter')}</label>
          <input
            id={wordId}
            type="search"
            autoComplete="off"
            value={word}
            onChange={({ target }) => {
              setWord(target.value);
            }}
          />
        </p>
        <p>
          <label htmlFor={signId}>{t('rules/sign')}</label>
          <select
            id={signId}
            autoComplete="off"
            value={sign}
            onChange={({ target }) => {
              setSign(target.value);
            }}
          >
            <option value={everySign}>{t('rules/every-sign')}</option>
            {by.signs.map(({ id }) => (
              <option key={id} value={id}>
                {t(`signs:${id}/name`)}
              </option>
            ))}
          </select>
        </p>
        <p role="status">{t('rules/shown', { number, total: by.rules.length })}</p>
      </div>
      {groups.map(({ id, rules }) => (
        <section
          key={id}
          className={rules.some(({ isShown }) => isShown) ? undefined : 'filtered-out'}
        >
          <h3>{t(`signs:${id}/name`)}</h3>
          {rules.map(({ rule, condition, isShown }) => (
            <RuleCard
              key={rule.id}
              rule={rule}
              condition={condition}
              sources={sourcesOf(rule)}
              isShown={isShown}
            />
          ))}
        </section>
      ))}
      <p>{t('rules/besides')}</p>
      <p>{t('rules/otherwise')}</p>
    </>
  );
}
