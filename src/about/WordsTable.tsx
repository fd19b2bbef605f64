/** Texts of a language side by side with English, each with what the reviewer says of it. */
import { useTranslation } from '../platform/useTranslation';
import { languages } from '../../locales';
import { quietTexts } from './quietTexts';
import type { TextReviewed } from './review/reviewFile';
import { reviewTexts } from './room';
import type { WordPair } from './wordPairs';

export interface WordsTableProps {
  readonly tag: string;
  readonly pairs: readonly WordPair[];
  readonly back: Readonly<Record<string, string>>;
  readonly reviewed: Readonly<Record<string, TextReviewed>>;
}

export function WordsTable({ tag, pairs, back, reviewed }: WordsTableProps) {
  const { t } = useTranslation('about');
  const dir = languages.find((one) => one.tag === tag)?.dir ?? 'ltr';
  return (
    <ul className="words">
      {pairs.map((pair, n) => {
        const { id, question, english, translation, fingerprint } = pair;
        const said = reviewed[id]?.fingerprint === fingerprint ? reviewed[id] : undefined;
        const say = (choice: TextReviewed['choice'], to = '') => {
          reviewTexts(tag, { [id]: { choice, to, fingerprint } });
        };
        return (
          <li key={id} data-text={id}>
            {quietTexts.has(id) ? <strong>{t('words/quiet')}</strong> : null}
            {question === undefined ? null : (
              <small lang="en" dir="ltr">
                {question}
              </small>
            )}
            <dl>
              <div>
                <dt>{t('words/english')}</dt>
                <dd lang="en" dir="ltr">
                  {english}
                </dd>
              </div>
              <div>
                <dt>{t('words/translation')}</dt>
                <dd lang={tag} dir={dir}>
                  {translation}
                </dd>
              </div>
              <div>
                <dt>{t('words/back')}</dt>
                <dd lang="en" dir="ltr">
                  {back[id] ?? '-'}
                </dd>
              </div>
            </dl>
            <fieldset>
              {/* By number too: "No" is the English of more than one text. */}
              <legend className="visually-hidden" lang="en" dir="ltr">
                {`${String(n + 1)}. ${english}`}
              </legend>
              {(['agreed', 'change'] as const).map((choice) => (
                <label key={choice}>
                  <input
                    type="radio"
                    name={`text-${id}`}
                    checked={said?.choice === choice}
                    onChange={() => say(choice)}
                  />
                  {t(`words/${choice}`)}
                </label>
              ))}
              {said?.choice === 'change' ? (
                <input
                  type="text"
                  aria-label={t('words/change')}
                  lang={tag}
                  dir={dir}
                  maxLength={4000}
                  autoComplete="off"
                  value={said.to}
                  onChange={({ target }) => say('change', target.value)}
                />
              ) : null}
            </fieldset>
          </li>
        );
      })}
    </ul>
  );
}
