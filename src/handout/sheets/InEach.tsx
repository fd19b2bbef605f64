/** The same in each language of a sheet, side by side. */
import type { ReactNode } from 'react';
import type { Speech } from '../speeches';

export interface InEachProps {
  readonly speeches: readonly Speech[];
  readonly words: (speech: Speech) => ReactNode;
}

export function InEach({ speeches, words }: InEachProps) {
  return speeches.map((speech) => (
    <div
      key={speech.locale.tag}
      className="sheet-words"
      lang={speech.locale.tag}
      dir={speech.locale.dir}
    >
      {words(speech)}
    </div>
  ));
}

export interface RowProps extends InEachProps {
  /** Decoration: the words beside it say it all. Null keeps its place free. */
  readonly picture: ReactNode;
}

/** A picture with its words: before one language and before three, between two. */
export function Row({ speeches, words, picture }: RowProps) {
  return (
    <div className="sheet-row" data-columns={speeches.length}>
      {picture ?? <span className="pictogram" />}
      <InEach speeches={speeches} words={words} />
    </div>
  );
}
