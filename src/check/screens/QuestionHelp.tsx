/**
 * The help of a question, always open: what to count and what not, and how it shows in someone who
 * cannot tell.
 */
import { useTranslation } from '../../platform/useTranslation';
import type { QuestionText } from '../../ui/questionText';

export function QuestionHelp({ text }: { readonly text: QuestionText }) {
  const { help, notCounted } = text;
  return (
    <>
      {help.length === 1 ? <p>{help}</p> : null}
      {help.length > 1 ? (
        <ul>
          {help.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      ) : null}
      {notCounted.length === 0 ? null : <p className="not-counted">{notCounted.join(' ')}</p>}
    </>
  );
}

export function SmallChild({ text }: { readonly text: QuestionText }) {
  const { t } = useTranslation('check');
  return text.smallChild === undefined ? null : (
    <p className="small-child">
      <strong>{t('small-child')}</strong> {text.smallChild}
    </p>
  );
}
