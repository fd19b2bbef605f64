/** What could go wrong and what guards against it, the worst first, one severity at a time. */
import { Fragment, useState } from 'react';
import { useTranslation } from '../platform/useTranslation';
import {
  hazards,
  logState,
  logWords,
  riskWords,
  severities,
  type Hazard,
  type Likelihood,
  type Rating,
} from '../../docs/safety/hazards';

/** @param number of the one hazard that a link names */
export function HazardsView({ number }: { readonly number: number | undefined }) {
  const { t } = useTranslation('about');
  const named = hazards.find(({ id }) => Number(id.slice(3)) === number);
  const [severity, setSeverity] = useState(named?.severity ?? 'Catastrophic');
  const shown = hazards.filter((hazard) => hazard.severity === severity);
  return (
    <>
      <p>{t('hazards/lead')}</p>
      <LogNotes />
      <p className="about-filter">
        <label>
          {t('hazards-list/severity')}
          <select
            autoComplete="off"
            value={severity}
            onChange={({ target }) => {
              setSeverity(severities.find((one) => one === target.value) ?? severity);
            }}
          >
            {severities.map((one) => (
              <option key={one} value={one}>
                {t(`hazards/severity/${one}`, {
                  hazards: hazards.filter((hazard) => hazard.severity === one).length,
                })}
              </option>
            ))}
          </select>
        </label>
      </p>
      <p role="status">{t('hazards-list/status', { number: shown.length })}</p>
      {shown.map((hazard) => (
        <details
          key={hazard.id}
          className="hazard"
          open={hazard === named}
          data-about-hazard={hazard.id}
        >
          <summary lang="en" dir="ltr">
            {hazard.hazard}
          </summary>
          <HazardDetails {...hazard} />
        </details>
      ))}
    </>
  );
}

/** All of them, to be read away from a screen. */
export function HazardsPaper() {
  const { t } = useTranslation('about');
  return (
    <>
      <h2>{t('hazards/heading')}</h2>
      <LogNotes />
      {severities.map((severity) => {
        const those = hazards.filter((hazard) => hazard.severity === severity);
        return (
          <Fragment key={severity}>
            <h3>{t(`hazards/severity/${severity}`, { hazards: those.length })}</h3>
            <div className="columns">
              {those.map((hazard) => (
                <section key={hazard.id}>
                  <h4 lang="en" dir="ltr">
                    {hazard.hazard}
                  </h4>
                  <HazardDetails {...hazard} />
                </section>
              ))}
            </div>
          </Fragment>
        );
      })}
    </>
  );
}

/** How far its review has come, and what its words mean. */
function LogNotes() {
  return (
    <div lang="en" dir="ltr">
      <p>{logState}</p>
      <p className="small">{logWords}</p>
      <p className="small">{riskWords}</p>
    </div>
  );
}

/** Likelihood and risk. */
const partsOf = (rating: Rating) => rating.split('→') as [Likelihood, string];

function HazardDetails(hazard: Hazard) {
  const { t } = useTranslation('about');
  const { id, cause, effect, control, personsTask, guards, before, after, code } = hazard;
  const [[was, riskBefore], [is, riskAfter]] = [partsOf(before), partsOf(after)];
  const rows = [
    [t('hazards-list/cause'), cause],
    [t('hazards-list/effect'), effect],
    [t('hazards/control'), control],
    [t('hazards/task'), personsTask],
  ] as const;
  return (
    <>
      <dl>
        {rows.map(([term, text]) =>
          text === undefined ? null : (
            <div key={term}>
              <dt>{term}</dt>
              <dd lang="en" dir="ltr">
                {text}
              </dd>
            </div>
          ),
        )}
        <div>
          <dt>{t('hazards-list/risk')}</dt>
          <dd>
            {t('hazards-list/rating', {
              was: t(`hazards-list/likelihood/${was}`),
              before: riskBefore,
              is: t(`hazards-list/likelihood/${is}`),
              after: riskAfter,
            })}
          </dd>
        </div>
      </dl>
      <p>{guards.length === 0 ? t('hazards/unguarded') : t('hazards/guarded')}</p>
      <details>
        <summary>{t('room/engineers')}</summary>
        <p className="small" lang="en" dir="ltr">
          {[id, ...code, ...guards].join(' · ')}
        </p>
      </details>
    </>
  );
}
