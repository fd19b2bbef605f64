/** What differs between two versions, the old and the new side by side. */
import { useTranslation } from '../platform/useTranslation';
import type { ToldChange } from './changesSince';

export function ChangeList({ changes }: { readonly changes: readonly ToldChange[] }) {
  const { t } = useTranslation('about');
  return (
    <table className="change-list">
      <thead>
        <tr>
          <th scope="col">{t('changes/was')}</th>
          <th scope="col">{t('changes/is')}</th>
        </tr>
      </thead>
      <tbody lang="en" dir="ltr">
        {changes.map(({ name, about, before, now }) => (
          <tr key={name}>
            <td>
              {about === '' ? null : <small>{about}</small>} {before === '' ? '-' : before}
            </td>
            <td>{now === '' ? '-' : now}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
