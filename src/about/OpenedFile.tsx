/** What came of the file that was opened: taken over, open again, or not opened and why. */
import { useTranslation } from '../platform/useTranslation';
import { ChangeList } from './ChangeList';
import { isOfWordsAlone } from './review/judge';
import type { Opened } from './room';

export function OpenedFile({ opened }: { readonly opened: Opened | undefined }) {
  const { t, i18n } = useTranslation('about');
  if (opened === undefined) return null;
  if (opened.problem !== undefined) {
    const { kind, at } = opened.problem;
    return <p role="alert">{t(`sign/problem/${kind}`, { at })}</p>;
  }
  const { taken, past, changes } = opened;
  const numbers = past.map(({ number }) => String(number));
  return (
    <div role="status">
      <p>{t('sign/taken', { number: taken })}</p>
      {past.length > 0 && (
        <p>{t('sign/past', { numbers: new Intl.ListFormat(i18n.language).format(numbers) })}</p>
      )}
      {changes.length > 0 && !isOfWordsAlone(changes) && (
        <details>
          <summary>{t('sign/changed', { number: changes.length })}</summary>
          <ChangeList changes={changes} />
        </details>
      )}
    </div>
  );
}
