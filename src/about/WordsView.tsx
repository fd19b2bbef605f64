/** For who reviews the words of a language: English, translation and what was read back in it. */
import { useEffect, useState } from 'react';
import { useTranslation } from '../platform/useTranslation';
import { languages } from '../../locales';
import { loadBackTranslation, loadFamilyWords } from './familyWords';
import { goTo } from './place';
import { Pages, pageOf } from './Pages';
import type { Paper } from './ReviewPaper';
import { reviewTexts, useRoom } from './room';
import { wordPairs, type WordPair } from './wordPairs';
import { WordsTable } from './WordsTable';

const shownStates = ['open', 'change', 'all'] as const;
type Shown = (typeof shownStates)[number];

interface Loaded {
  readonly tag: string;
  readonly pairs: readonly WordPair[];
  readonly back: Readonly<Record<string, string>>;
}

/** @throws when words fail to load */
async function load(tag: string): Promise<Loaded> {
  const [english, translated, back] = await Promise.all([
    loadFamilyWords('en'),
    loadFamilyWords(tag),
    loadBackTranslation(tag),
  ]);
  return { tag, pairs: wordPairs(english, translated), back };
}

export interface WordsViewProps {
  /** Of the page of the list. */
  readonly number: number;
  readonly onPrint: (paper: Paper) => void;
}

export function WordsView({ number, onPrint }: WordsViewProps) {
  const { t, i18n } = useTranslation(['about', 'app']);
  const room = useRoom();
  const [tag, setTag] = useState<string>(
    (languages.slice(1).find((one) => one.tag === i18n.language) ?? languages[1]).tag,
  );
  const [shown, setShown] = useState<Shown>('all');
  const [loaded, setLoaded] = useState<Loaded>();
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    load(tag).then(setLoaded, () => setHasFailed(true));
  }, [tag]);
  if (hasFailed) return <p role="status">{t('app:page/failed')}</p>;
  if (loaded?.tag !== tag) return <p role="status">{t('app:page/loading')}</p>;
  const { pairs, back } = loaded;
  const reviewed = room.languages[tag]?.texts ?? {};
  const stateOf = ({ id, fingerprint }: WordPair) =>
    reviewed[id]?.fingerprint === fingerprint ? reviewed[id].choice : 'open';
  const wanted = pairs.filter((pair) => shown === 'all' || stateOf(pair) === shown);
  const { page, last, onPage } = pageOf(wanted, number);
  const count = (state: string) => pairs.filter((pair) => stateOf(pair) === state).length;
  // Of a file from another day: the text, or its English, is another one.
  const past = pairs.filter((pair) => pair.id in reviewed && stateOf(pair) === 'open').length;
  return (
    <>
      <p>{t('words/lead')}</p>
      <div className="about-filter in-a-row">
        <label>
          {t('words/language')}
          <select
            autoComplete="off"
            value={tag}
            onChange={({ target }) => {
              setTag(target.value);
              goTo('words');
            }}
          >
            {languages.slice(1).map((one) => (
              <option key={one.tag} value={one.tag}>
                {one.name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('words/show')}
          <select
            autoComplete="off"
            value={shown}
            onChange={({ target }) => {
              setShown(shownStates.find((one) => one === target.value) ?? 'all');
              goTo('words');
            }}
          >
            {shownStates.map((one) => (
              <option key={one} value={one}>
                {t(`words/shown/${one}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p role="status">
        {t('words/progress', {
          agreed: count('agreed'),
          change: count('change'),
          all: pairs.length,
        })}
        {past === 0 ? null : <> {t('words/past', { number: past })}</>}
      </p>
      {onPage.length === 0 ? <p>{t('words/none')}</p> : null}
      <WordsTable tag={tag} pairs={onPage} back={back} reviewed={reviewed} />
      <p className="decision-acts">
        <button
          type="button"
          className="button button-quiet"
          onClick={() => {
            const open = onPage.filter((pair) => stateOf(pair) === 'open');
            reviewTexts(
              tag,
              Object.fromEntries(
                open.map(({ id, fingerprint }) => [id, { choice: 'agreed', to: '', fingerprint }]),
              ),
            );
          }}
        >
          {t('words/agree-page')}
        </button>
        <button
          type="button"
          className="button button-quiet"
          onClick={() => onPrint({ tag, pairs: wanted, back })}
        >
          {t('sign/papers/words')}
        </button>
      </p>
      <Pages view="words" page={page} last={last} />
    </>
  );
}
