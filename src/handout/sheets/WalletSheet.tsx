/** A card that folds to the size of a bank card: outside the disease, inside what the team and the family must know. */
import type { ReactNode } from 'react';
import { signList } from '../../../rules/safetyNetting';
import { Drawing } from '../../ui/Pictogram';
import './wallet.css';
import { signListPictures } from '../pictures';
import type { Speech } from '../speeches';
import {
  CodeBeside,
  diseaseIn,
  EmergencyNumber,
  ReviewState,
  TypedLines,
  UrgentLine,
} from './SheetParts';
import { SheetFrame } from './SheetFrame';
import type { SheetProps } from './sheetProps';

const [callFirst, ...signs] = signList;

/** Where the list is cut so that both panels are about as full. A line takes room beside its letters. */
function middleOf(lines: readonly string[]): number {
  const room = (of: readonly string[]) => of.reduce((sum, line) => sum + line.length + 20, 0);
  const unlike = (at: number) => Math.abs(room(lines.slice(0, at)) - room(lines.slice(at)));
  return lines.reduce((best, _line, at) => (unlike(at) < unlike(best) ? at : best), 0);
}

/** By panel. */
export const teamLines = [
  ['look', 'check'],
  ['avoid', 'operation'],
] as const;

export function WalletSheet({ choice, handout, about, speeches }: SheetProps) {
  const { columns, main } = speeches;
  const [place = main] = columns;
  const [disease, bones, xray] = diseaseIn(place);
  const lines = signs.map((sign) => main.say(`outcome:sign-list/lines/${sign}`));
  const middle = middleOf(lines);
  return (
    <SheetFrame
      choice={choice}
      columns={columns.length}
      locale={main.locale}
      dir={place.locale.dir}
    >
      <div className="wallet">
        <Panel speech={place} part="cover">
          <h2>{disease}</h2>
          <p>
            <b>{bones}</b>
          </p>
          <p>{xray}</p>
          <p className="sheet-name">
            {place.t('sheet/name')}{' '}
            {choice.name === '' ? <span className="sheet-blank" /> : <bdi>{choice.name}</bdi>}
          </p>
          <UrgentLine handout={handout} speech={place} />
        </Panel>
        <SignsPanel speech={main} lines={lines.slice(0, middle)} />
        <TeamPanel speech={place} lines={teamLines[0]} />
        <SignsPanel speech={main} lines={lines.slice(middle)} />
        <TeamPanel speech={place} lines={teamLines[1]} />
        <Panel speech={main}>
          <div className="wallet-call">
            <Drawing of={signListPictures[callFirst]} />
            <EmergencyNumber handout={handout} speech={main} />
            <p>{main.say(`outcome:sign-list/lines/${callFirst}`)}</p>
          </div>
        </Panel>
        <Panel speech={main}>
          <CodeBeside handout={handout} speeches={[main]}>
            <ReviewState about={about} speech={main} />
          </CodeBeside>
        </Panel>
        <Panel speech={main}>
          <p>{main.say('outcome:seek-care-now/go/home')}</p>
          <TypedLines choice={choice} speech={main} />
        </Panel>
      </div>
      <p className="wallet-fold" lang={main.locale.tag} dir={main.locale.dir}>
        {main.t('wallet/fold')}
      </p>
    </SheetFrame>
  );
}

function Panel(props: {
  readonly speech: Speech;
  readonly part?: string;
  readonly children: ReactNode;
}) {
  const { locale } = props.speech;
  return (
    <section
      className="wallet-panel"
      data-fits=""
      data-part={props.part}
      lang={locale.tag}
      dir={locale.dir}
    >
      {props.children}
    </section>
  );
}

function TeamPanel(props: {
  readonly speech: Speech;
  readonly lines: readonly ('look' | 'check' | 'avoid' | 'operation')[];
}) {
  const { say } = props.speech;
  return (
    <Panel speech={props.speech}>
      <h3>{say('clinicianCard:heading')}</h3>
      <ul>
        {props.lines.map((line) => (
          <li key={line}>{say(`clinicianCard:glance/${line}`)}</li>
        ))}
      </ul>
    </Panel>
  );
}

function SignsPanel(props: { readonly speech: Speech; readonly lines: readonly string[] }) {
  return (
    <Panel speech={props.speech} part="signs">
      <h3>{props.speech.t('sheet/title')}</h3>
      <ul>
        {props.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Panel>
  );
}
