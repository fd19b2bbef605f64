/** The help of a question, always open: what to count and what not, the points, and how it shows in someone who cannot tell. */
import { useTranslation } from 'react-i18next';
import type { QuestionText } from '../../ui/questionText';

export function QuestionHelp({ text }: { readonly text: QuestionText }) {
  const { t } = useTranslation('check');
  return (
    <>
      {text.help.length === 0 ? null : <p>{text.help.join(' ')}</p>}
      {text.notCounted.length === 0 ? null : <p>{text.notCounted.join(' ')}</p>}
      {text.points.length === 0 ? null : (
        <ul>
          {text.points.map(({ id, text: point }) => (
            <li key={id} data-point={id}>
              {point}
            </li>
          ))}
        </ul>
      )}
      {text.smallChild === undefined ? null : (
        <p className="small-child">
          <strong>{t('small-child')}</strong> {text.smallChild}
        </p>
      )}
    </>
  );
}
