/**
 * What is wrong with the deployment file, each with its place in the file. For the people who host
 * the check, and those who can tell them.
 */
import { Fragment } from 'react';
import { useTranslation } from '../platform/useTranslation';
import type { DeploymentProblem } from '../deployment/readDeployment';

export interface DeploymentProblemsProps {
  /** Nothing is shown where there are none. */
  readonly problems: readonly DeploymentProblem[];
  /** Whether the check goes without the file, by the rest of it, or by the last good copy. */
  readonly lead: 'lead' | 'lead-used' | 'lead-copy';
  /** How many problems are shown at most. */
  readonly most: number;
}

export function DeploymentProblems({ problems, lead, most }: DeploymentProblemsProps) {
  const { t } = useTranslation('deployment');
  if (problems.length === 0) return null;
  return (
    <section className="deployment-problems" aria-labelledby="deployment-problems-heading">
      <h2 id="deployment-problems-heading">{t('heading')}</h2>
      <p>{t(lead)}</p>
      <ul>
        {problems.map(({ path, expected, found, places = [] }) => (
          <li key={`${path} ${expected} ${JSON.stringify(places)}`}>
            <strong>
              {t('place')} {path === '' ? t('whole-file') : <bdi dir="ltr">{path}</bdi>}
            </strong>
            {places.map((place) => (
              <Fragment key={`${String(place.line)}:${String(place.column)}`}>
                <br />
                {t('at', { ...place })}
              </Fragment>
            ))}
            <br />
            {t('expected')} {t(`expectations/${expected}`)}
            <br />
            {t('found')} {found === undefined ? t('nothing') : <bdi dir="ltr">{found}</bdi>}
          </li>
        ))}
      </ul>
      {problems.length < most ? null : <p>{t('more', { number: most })}</p>}
    </section>
  );
}
