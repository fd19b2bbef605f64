/** How the check was tested: what held, out of how many, and the command that shows it again. */
import { useTranslation } from 'react-i18next';
import { dateInWords } from '../platform/time';
import { figureIds, type Evidence } from './evidence';

export function EvidenceTable({ evidence }: { readonly evidence: Evidence }) {
  const { t, i18n } = useTranslation('about');
  const { writtenOn, rulesAndWords, figures } = evidence;
  return (
    <>
      <p>{t('evidence/lead', { date: dateInWords(writtenOn, i18n.language) })}</p>
      <table className="about-evidence">
        <thead>
          <tr>
            <th scope="col">{t('evidence/what')}</th>
            <th scope="col">{t('evidence/figure')}</th>
          </tr>
        </thead>
        <tbody>
          {figureIds.map((id) => {
            const { command, result } = figures[id];
            return (
              <tr key={id} data-about-figure={id}>
                <th scope="row">
                  {t(`evidence/figures/${id}`)}
                  <code lang="en" dir="ltr">
                    {command}
                  </code>
                </th>
                <td>
                  {result === null ? t('evidence/not-measured') : t('evidence/result', result)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p>
        {t('evidence/mark')}{' '}
        <code lang="en" dir="ltr">
          {rulesAndWords}
        </code>
      </p>
    </>
  );
}
