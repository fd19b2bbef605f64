/**
 * The card at a glance (spec section 8): the disease, the answers, five lines that begin with a
 * verb, whom to call. One phone screen.
 */
import type { CardText } from './cardText';
import { SignLines } from './CardWords';

export interface CardAtAGlanceProps {
  readonly text: CardText;
  readonly headingId: string;
  readonly onFullCard: () => void;
}

export function CardAtAGlance({ text, headingId, onFullCard }: CardAtAGlanceProps) {
  const { glance, reported, notSure, careTeam } = text;
  const [disease, ...effects] = glance.disease;
  const hasTicks = reported.some(({ lines }) => lines.length > 0);
  return (
    <div className="glance" lang={text.language} dir={text.dir}>
      <div className="glance-disease">
        <h2 id={headingId}>{disease}</h2>
        <p>{effects.join(' ')}</p>
      </div>
      <div className="glance-answers">
        {text.answered === undefined ? null : <p>{text.answered}</p>}
        <SignLines signs={reported} />
        {hasTicks ? <p>{glance.morePoints}</p> : null}
        {notSure.length === 0 ? null : (
          <p>
            {glance.notSure} {notSure.map(({ sign }) => sign).join(' ')}
          </p>
        )}
      </div>
      <ul className="glance-lines">
        {glance.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {careTeam === undefined ? null : (
        <p className="glance-line">
          <bdi>{glance.urgentLine}</bdi> <bdi dir="ltr">{careTeam.urgentLine}</bdi>
        </p>
      )}
      <p className="glance-review">{text.rules.join(' ')}</p>
      <button type="button" className="link-button" onClick={onFullCard}>
        {glance.fullCard}
      </button>
    </div>
  );
}
