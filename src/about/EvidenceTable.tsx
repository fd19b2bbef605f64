/** How the check was tested: what held, out of how many, when, and the command that shows it again. */
import { evidenceLimits } from '../../docs/safety/evidenceLimits';
import { useTranslation } from '../platform/useTranslation';
import { dateInWords } from '../platform/time';
import { figureIds, type Evidence, type FigureId, type Versions } from './evidence';

export interface EvidenceTableProps {
  readonly evidence: Evidence;
  /** Of this build: a figure of another one is told as older. */
  readonly versions: Versions;
}

export function EvidenceTable({ evidence, versions }: EvidenceTableProps) {
  const { t, i18n } = useTranslation('about');
  const found = (id: FigureId) => {
    const { measured } = evidence[id];
    if (measured === null) return t('evidence/not-measured');
    const { date, version, passed, of } = measured;
    return (
      <>
        {t('evidence/result', { passed, of })}
        <small>{dateInWords(date, i18n.language)}</small>
        {version !== versions[id] && <small>{t('evidence/earlier')}</small>}
      </>
    );
  };
  return (
    <>
      <p>{t('evidence/lead')}</p>
      <table className="about-evidence">
        <thead>
          <tr>
            <th scope="col">{t('evidence/what')}</th>
            <th scope="col">{t('evidence/figure')}</th>
          </tr>
        </thead>
        <tbody>
          {figureIds.map((id) => (
            <tr key={id} data-about-figure={id}>
              <th scope="row">
                {t(`evidence/figures/${id}`)}
                <small lang="en" dir="ltr">
                  {evidenceLimits[id]}
                </small>
              </th>
              <td>{found(id)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <details>
        <summary>{t('room/engineers')}</summary>
        <dl lang="en" dir="ltr">
          {figureIds.map((id) => (
            <div key={id}>
              <dt>{id}</dt>
              <dd>
                <code>{evidence[id].command}</code>
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}
