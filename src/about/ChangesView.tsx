/** What differs from the release before: first which answers lead elsewhere, then piece by piece. */
import { useState } from 'react';
import { useTranslation } from '../platform/useTranslation';
import { Lines } from '../ui/Lines';
import { ChangeList } from './ChangeList';
import { changeKinds, type ChangesSince, type OutcomeChange } from './changesSince';
import { goTo } from './place';
import { Pages, pageOf } from './Pages';

export interface ChangesViewProps {
  readonly since: ChangesSince;
  /** Of the page of the list. */
  readonly number: number;
}

export function ChangesView({ since, number }: ChangesViewProps) {
  const { t } = useTranslation('about');
  const { from, to, changes, gone, added, outcomes } = since;
  const kinds = changeKinds.filter((kind) => changes.some((one) => one.kind === kind));
  const [kind, setKind] = useState(kinds[0]);
  const shown = changes.filter((one) => one.kind === kind);
  const { page, last, onPage } = pageOf(shown, number);
  return (
    <>
      <p>{t('changes/lead', { from, to })}</p>
      <h3>{t('changes/outcomes')}</h3>
      {outcomes.length === 0 ? <p>{t('changes/same')}</p> : <Outcomes outcomes={outcomes} />}
      <details>
        <summary>{t('changes/apart')}</summary>
        {(['gone', 'added'] as const).map((which) => (
          <section key={which}>
            <h4>{t(`changes/${which}`)}</h4>
            <div lang="en" dir="ltr">
              <Lines lines={which === 'gone' ? gone : added} />
            </div>
          </section>
        ))}
      </details>
      <p className="about-filter">
        <label>
          {t('changes/show')}
          <select
            autoComplete="off"
            value={kind}
            onChange={({ target }) => {
              setKind(kinds.find((one) => one === target.value));
              goTo('changes');
            }}
          >
            {kinds.map((one) => (
              <option key={one} value={one}>
                {t(`changes/kinds/${one}`, {
                  number: changes.filter((change) => change.kind === one).length,
                })}
              </option>
            ))}
          </select>
        </label>
      </p>
      <ChangeList changes={onPage} />
      <Pages view="changes" page={page} last={last} />
    </>
  );
}

/** One example for each kind, those that went down first. */
function Outcomes({ outcomes }: { readonly outcomes: readonly OutcomeChange[] }) {
  const { t } = useTranslation('about');
  const first = outcomes.filter(({ toward }) => toward === 'visit');
  const others = outcomes.filter(({ toward }) => toward === 'now');
  return (
    <ul className="outcome-changes">
      {[...first, ...others].map(({ toward, rule, sheet }) => (
        <li key={`${toward} ${rule}`} data-toward={toward}>
          <strong>{t(`changes/to-${toward}`)}</strong>
          <ul lang="en" dir="ltr">
            {sheet.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
