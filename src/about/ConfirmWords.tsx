/** Where only words have changed since a sign-off: each changed text, the old and the new, to confirm. */
import { useTranslation } from '../platform/useTranslation';
import { markOfChange, unconfirmed } from './review/judge';
import { confirmText, useRoom } from './room';

export function ConfirmWords() {
  const { t } = useTranslation('about');
  const { changedWords, confirmed } = useRoom();
  if (confirmed === undefined || changedWords.length === 0) return null;
  const left = unconfirmed(changedWords, confirmed).length;
  return (
    <section>
      <p>{t('sign/words-alone')}</p>
      <p role="status">
        {t('sign/confirmed', { number: changedWords.length - left, all: changedWords.length })}
      </p>
      <ul className="words">
        {changedWords.map((change, n) => (
          <li key={change.name} data-text={change.name}>
            <dl>
              {(['before', 'now'] as const).map((when) => (
                <div key={when}>
                  <dt>{t(when === 'before' ? 'changes/was' : 'changes/is')}</dt>
                  <dd lang="en" dir="ltr">
                    {typeof change[when] === 'string' ? change[when] : '-'}
                  </dd>
                </div>
              ))}
            </dl>
            <fieldset>
              <legend className="visually-hidden" lang="en" dir="ltr">
                {`${String(n + 1)}. ${String(change.now ?? change.before)}`}
              </legend>
              <label>
                <input
                  type="checkbox"
                  checked={confirmed.texts[change.name] === markOfChange(change)}
                  onChange={({ target }) => confirmText(change, target.checked)}
                />
                {t('sign/confirm')}
              </label>
            </fieldset>
          </li>
        ))}
      </ul>
    </section>
  );
}
