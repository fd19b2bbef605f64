/** The same in each language of a sheet, side by side. */
import type { ReactNode } from 'react';
import type { signList } from '../../../rules/safetyNetting';
import { Drawing } from '../../ui/Pictogram';
import { signListPictures } from '../pictures';
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

/** A row for each sign that means "now". */
export function SignRows(props: {
  readonly signs: readonly (typeof signList)[number][];
  readonly speeches: readonly Speech[];
}) {
  return (
    <div className="sheet-rows">
      {props.signs.map((sign) => (
        <Row
          key={sign}
          speeches={props.speeches}
          picture={<Drawing of={signListPictures[sign]} />}
          words={(speech) => speech.say(`outcome:sign-list/lines/${sign}`)}
        />
      ))}
    </div>
  );
}
