/**
 * The clinician's card in one language, with its own direction, whatever the page around it is in.
 */
import { Lines } from '../../ui/Lines';
import type { CardText, SignText } from './cardText';

export interface CardWordsProps {
  readonly text: CardText;
  readonly headingId: string;
}

export function CardWords({ text, headingId }: CardWordsProps) {
  const { careTeam } = text;
  return (
    <div className="card-words" lang={text.language} dir={text.dir}>
      <h2 id={headingId} tabIndex={-1}>
        {text.heading}
      </h2>
      <p>{text.who}</p>
      <div className="card-signs">
        {text.answered === undefined ? null : <p>{text.answered}</p>}
        <SignLines signs={text.reported} />
        {text.notSure.length === 0 ? null : (
          <>
            <p>{text.notSureHeading}</p>
            <SignLines signs={text.notSure} />
          </>
        )}
      </div>
      <Lines lines={text.toKnow} />
      {careTeam === undefined ? (
        <p className="blank-line">{text.careTeamPhone}</p>
      ) : (
        <p>
          {text.careTeamPhone} <bdi>{careTeam.name}</bdi>
          <br />
          <bdi dir="ltr">{careTeam.phone}</bdi>
        </p>
      )}
      <div className="card-rules">
        {text.rules.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  );
}

export function SignLines({ signs }: { readonly signs: readonly SignText[] }) {
  return (
    <ul>
      {signs.map(({ sign, lines }) => (
        <li key={sign}>
          {sign}
          <Lines lines={lines} />
        </li>
      ))}
    </ul>
  );
}
