/** What differs between two versions, the old and the new side by side. */
import { useTranslation } from 'react-i18next';
import type { Change } from './review/fingerprint';

const asText = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value);

export function ChangeList({ changes }: { readonly changes: readonly Change[] }) {
  const { t } = useTranslation('about');
  return (
    <table className="change-list" lang="en" dir="ltr">
      <thead>
        <tr>
          <th scope="col">{t('changes/was')}</th>
          <th scope="col">{t('changes/is')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ name, before, now }) => (
          <tr key={name} title={name}>
            <td>{before === undefined ? '-' : asText(before)}</td>
            <td>{now === undefined ? '-' : asText(now)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
