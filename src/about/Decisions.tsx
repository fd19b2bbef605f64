/** What a clinician has to decide before real use: the numbers that the rules name, with room to write on paper. */
import { useTranslation } from 'react-i18next';
import type { Decision } from '../../docs/safety/decisions';

export function Decisions({ decisions }: { readonly decisions: readonly Decision[] }) {
  const { t } = useTranslation('about');
  return (
    <>
      <p>{t('decisions/lead')}</p>
      <ol className="about-decisions">
        {decisions.map(({ number, decision }) => (
          <li key={number} value={number}>
            <p lang="en" dir="ltr">
              {decision}
            </p>

            <p>{t('decisions/open')}</p>
            <p className="blank-line">{t('decisions/choices')}</p>
          </li>
        ))}
      </ol>
    </>
  );
}
