/** Who reviews, the file that goes out and comes in, and the papers. */
import { memo, useState } from 'react';
import { useTranslation } from '../platform/useTranslation';
import { decisions } from '../../docs/safety/decisions';
import { saveFile } from '../platform/saveFile';
import { Lines } from '../ui/Lines';
import { ConfirmWords } from './ConfirmWords';
import { loadFamilyWords } from './familyWords';
import { OpenedFile } from './OpenedFile';
import { stateOf } from './progress';
import { countWords } from './reading';
import type { Paper } from './ReviewPaper';
import { unconfirmed } from './review/judge';
import { languageFingerprint, type Present } from './review/present';
import { mark } from './review/fingerprint';
import { reviewFormat, type Confirmed, type Review } from './review/reviewFile';
import { textsShownNowhere } from './review/signedItems';
import { markSaved, openReview, setReviewer, useRoom, type OpenDecision, type Room } from './room';

const command = 'npm run sign-off -- FILE';

export interface SignViewProps {
  readonly present: Present;
  readonly onPrint: (paper: Paper) => void;
}

const papers = ['record', 'copy', 'hazards'] as const satisfies readonly Paper[];

export function SignView({ present, onPrint }: SignViewProps) {
  const { t } = useTranslation('about');
  const [hasFailed, setHasFailed] = useState(false);
  const room = useRoom();
  const save = async () => {
    const review = await reviewOf(room, present);
    const name = `marble-check-review-${present.rules.version}-${mark(present.fingerprint)}.json`;
    saveFile(name, new Blob([JSON.stringify(review)], { type: 'application/json' }));
    markSaved();
  };
  return (
    <div className="sign">
      <p>{t('sign/lead')}</p>
      <form
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          save().then(
            () => setHasFailed(false),
            () => setHasFailed(true),
          );
        }}
      >
        <fieldset className="about-filter in-a-row">
          <legend>{t('sign/who')}</legend>
          {(['name', 'role', 'date'] as const).map((field) => (
            <label key={field}>
              {t(`sign/${field}`)}
              <input
                type={field === 'date' ? 'date' : 'text'}
                maxLength={200}
                value={room.reviewer[field]}
                onChange={({ target }) => setReviewer({ [field]: target.value })}
              />
            </label>
          ))}
        </fieldset>
        <Left room={room} />
        <AlsoSigned items={present.items} />
        <p>
          <button type="submit" className="button">
            {t('sign/save')}
          </button>
        </p>
      </form>
      {hasFailed && <p role="alert">{t('sign/failed')}</p>}
      <p>
        <label>
          {t('sign/open')}{' '}
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              target.value = '';
              // Larger than a review can be: not even read.
              if (file === undefined) return;
              void file
                .slice(0, 17_000_000)
                .text()
                // One that can't be read any more says so like one that is broken.
                .catch(() => '')
                .then((text) => openReview(text, present));
            }}
          />
        </label>
      </p>
      <OpenedFile opened={room.opened} />
      <ConfirmWords />
      <h3>{t('sign/print')}</h3>
      <p className="decision-acts">
        {papers.map((paper) => (
          <button
            key={paper}
            type="button"
            className="button button-quiet"
            onClick={() => onPrint(paper)}
          >
            {t(`sign/papers/${paper}`)}
          </button>
        ))}
      </p>
      <details>
        <summary>{t('room/engineers')}</summary>
        <p>{t('sign/command')}</p>
        <p>
          <code lang="en" dir="ltr">
            {command}
          </code>
        </p>
      </details>
    </div>
  );
}

/** Whoever signs must be able to read all that the signature covers. Not made anew for each letter. */
const AlsoSigned = memo(function AlsoSigned({ items }: Pick<Present, 'items'>) {
  const { t } = useTranslation('about');
  const lines = [...new Set(textsShownNowhere(items))];
  return (
    <details>
      <summary>{t('sign/also', { number: lines.length, words: countWords(lines) })}</summary>
      <div lang="en" dir="ltr">
        <Lines lines={lines} />
      </div>
    </details>
  );
});

function Left({ room }: { readonly room: Room }) {
  const { t, i18n } = useTranslation('about');
  const left = decisions.filter(({ number }) => stateOf(room, number) !== 'agreed');
  const isSomebody = Object.values(room.reviewer).every((text) => text.trim() !== '');
  const { changedWords, confirmed } = room;
  const unread = confirmed === undefined ? [] : unconfirmed(changedWords, confirmed);
  const isConfirmed = changedWords.length > 0 && unread.length === 0;
  if (isSomebody && isConfirmed) return <p role="status">{t('sign/ready-words')}</p>;
  if (isSomebody && left.length + unread.length === 0)
    return <p role="status">{t('sign/ready')}</p>;
  const inList = (of: readonly { readonly number: number }[]) =>
    new Intl.ListFormat(i18n.language).format(of.map(({ number }) => String(number)));
  // Who changes or rejects says what for.
  const isBare = ({ choice, reason }: OpenDecision) => choice !== 'agreed' && reason.trim() === '';
  const bare = decisions.filter(({ number }) =>
    room.decisions.some((one) => one.number === number && isBare(one)),
  );
  return (
    <>
      <p>{t('sign/left')}</p>
      <ul>
        {unread.length > 0 && (
          <li>
            {t('sign/confirmed', {
              number: changedWords.length - unread.length,
              all: changedWords.length,
            })}
          </li>
        )}
        {left.length > 0 && changedWords.length === 0 && (
          <li>
            {t('sign/left-decisions', {
              numbers: inList(left),
            })}
          </li>
        )}
        {bare.length > 0 && (
          <li>
            {t('decide/reason')}: {inList(bare)}
          </li>
        )}
        {!isSomebody && <li>{t('sign/left-who')}</li>}
      </ul>
    </>
  );
}

/** The review as it stands. @throws when the words of a reviewed language fail to load */
async function reviewOf(room: Room, present: Present): Promise<Review> {
  const english = await loadFamilyWords('en');
  const languages = await Promise.all(
    Object.entries(room.languages).map(async ([tag, { by, texts }]) => ({
      tag,
      fingerprint: languageFingerprint(english, await loadFamilyWords(tag)),
      by: by ?? room.reviewer,
      texts,
    })),
  );
  return {
    format: reviewFormat,
    rules: present.rules.version,
    fingerprint: present.fingerprint,
    reviewer: room.reviewer,
    decisions: room.decisions.map((one) => ({ ...one, by: one.by ?? room.reviewer })),
    languages,
    ...(room.confirmed === undefined
      ? {}
      : { confirmed: { ...room.confirmed, before: textsBefore(room) } }),
    seen: present.items,
  };
}

const textsBefore = ({ changedWords }: Room): Confirmed['before'] =>
  Object.fromEntries(
    changedWords.map(({ name, before }) => [name, typeof before === 'string' ? before : '']),
  );
