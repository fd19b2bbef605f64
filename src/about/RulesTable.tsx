/** The rules as a real table: what must hold, what follows, what it rests on, which decisions. */
import type { ReactNode } from 'react';
import { useTranslation } from '../platform/useTranslation';
import { ruleset } from '../../rules/ruleset';
import { basisText, ruleResultText, useRoomTexts } from './roomTexts';
import { conditionInWords, flatWords } from './ruleInWords';

export interface RulesTableProps {
  readonly word?: string;
  /** Undefined for all. */
  readonly sign?: string | undefined;
  /** True on paper: the condition is written out, and the decisions beside it say that they are open. */
  readonly isWhole?: boolean;
  readonly numberLink?: (number: number) => ReactNode;
}

export function RulesTable({ word = '', sign, isWhole = false, numberLink }: RulesTableProps) {
  const { t, i18n } = useTranslation(['about', 'outcome']);
  const texts = useRoomTexts();
  const inLowerCase = (text: string) => text.toLocaleLowerCase(i18n.language);
  const wanted = inLowerCase(word.trim());
  const rows = ruleset.signs.flatMap(({ id, rules }) =>
    rules.map((rule) => {
      const reason = t(`outcome:because/${rule.id}/yes`);
      const condition = flatWords(conditionInWords(rule.when, ruleset, texts, i18n.language));
      return { rule, sign: id, reason, condition };
    }),
  );
  const shown = rows.filter(
    (row) =>
      (sign === undefined || sign === row.sign) &&
      inLowerCase([row.rule.id, row.condition, row.reason].join(' ')).includes(wanted),
  );
  return (
    <>
      <p role={isWhole ? undefined : 'status'}>
        {t('rules/shown', { number: shown.length, total: rows.length })}
      </p>
      <table className="rules-table">
        <thead>
          <tr>
            <th scope="col">{t('rules-table/rule')}</th>
            <th scope="col">{t('rules-table/result')}</th>
            <th scope="col">{t('rules-table/basis')}</th>
            <th scope="col">{t('rules-table/decisions')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ rule, condition, reason }) => (
            <tr key={rule.id} data-about-rule={rule.id}>
              <th scope="row">
                <div className="rule">
                  <strong>{reason}</strong>{' '}
                  {isWhole ? (
                    <span className="condition">{condition}</span>
                  ) : (
                    // Shut, as much of it as the row has room for.
                    <details>
                      <summary className="condition">{condition}</summary>
                    </details>
                  )}
                </div>
              </th>
              <td>{ruleResultText(texts, rule)}</td>
              <td className="small">
                {basisText(texts, isWhole ? { ...rule, signOff: [] } : rule)}
              </td>
              <td className="numbers">
                {numberLink === undefined
                  ? rule.signOff.join(', ')
                  : rule.signOff.map((number) => numberLink(number))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
