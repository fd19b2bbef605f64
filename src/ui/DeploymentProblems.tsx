/** What is wrong with the deployment file, each with its place in the file. For the people who host the check, and those who can tell them. */
import { useTranslation } from 'react-i18next';
import type { DeploymentProblem } from '../deployment/readDeployment';

export interface DeploymentProblemsProps {
  readonly problems: readonly DeploymentProblem[];
  /** True while the last good copy of the file stands in. */
  readonly hasCopy: boolean;
}

export function DeploymentProblems({ problems, hasCopy }: DeploymentProblemsProps) {
  const { t } = useTranslation('deployment');
  return (
    <section className="deployment-problems" aria-labelledby="deployment-problems-heading">
      <h2 id="deployment-problems-heading">{t('heading')}</h2>
      <p>{t(hasCopy ? 'lead-copy' : 'lead')}</p>
      <ul>
        {problems.map(({ path, expected, found }) => (
          <li key={`${path} ${expected}`}>
            <strong>
              {t('place')} {path === '' ? t('whole-file') : <bdi dir="ltr">{path}</bdi>}
            </strong>
            <br />
            {t('expected')} {t(`expectations/${expected}`)}
            <br />
            {t('found')} {found === undefined ? t('nothing') : <bdi dir="ltr">{found}</bdi>}
          </li>
        ))}
      </ul>
    </section>
  );
}
