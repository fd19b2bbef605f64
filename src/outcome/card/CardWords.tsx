/**
 * The clinician's card in one language, with its own direction, whatever the page around it is in.
 */
import type { CardText } from './cardText';

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
        <ul>
          {text.reported.map(({ sign, ticked }) => (
            <li key={sign}>
              {sign}
              <PointList points={ticked} />
            </li>
          ))}
        </ul>
        {text.notSure.length === 0 ? null : (
          <>
            <p>{text.notSureHeading}</p>
            <ul>
              {text.notSure.map(({ sign, questions }) => (
                <li key={sign}>
                  {sign}
                  <PointList points={questions} />
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <ul>
        {text.toKnow.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
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

export function PointList({ points }: { readonly points: readonly string[] }) {
  if (points.length === 0) return null;
  return (
    <ul>
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}
