/** What differs between two versions, the old and the new side by side. */
import { useTranslation } from '../platform/useTranslation';
import type { Change } from './review/fingerprint';

/** A change, and what a reader knows the piece by; empty where its name says enough. */
type Listed = Change & { readonly about?: string };

const asText = (value: unknown): string => {
  if (value === undefined || value === '') return '-';
  return typeof value === 'string' ? value : JSON.stringify(value);
};

export function ChangeList({ changes }: { readonly changes: readonly Listed[] }) {
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
        {changes.map(({ name, about = '', before, now }) => (
          <tr key={name} title={name}>
            <td>
              {about === '' ? null : <small>{about}</small>} {asText(before)}
            </td>
            <td>{asText(now)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
