/** A card that folds to the size of a bank card: outside the disease, inside what the team and the family must know. */
import type { ReactNode } from 'react';
import { signList } from '../../../rules/safetyNetting';
import { cleanNumber } from '../../deployment/cleanText';
import { Drawing } from '../../ui/Pictogram';
import './wallet.css';
import { signListPictures } from '../pictures';
import type { Speech } from '../speeches';
import { CodeBeside, diseaseIn, EmergencyNumber, ReviewState, UrgentLine } from './SheetParts';
import { SheetFrame } from './SheetFrame';
import type { SheetProps } from './sheetProps';

const [callFirst, ...signs] = signList;
const half = signs.length / 2;
const teamLines = [
  ['look', 'check'],
  ['avoid', 'operation'],
] as const;

export function WalletSheet({ choice, handout, about, speeches }: SheetProps) {
  const { columns, main } = speeches;
  const [place = main] = columns;
  const [disease, bones, xray] = diseaseIn(place);
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
        <SignsPanel speech={main} lines={signs.slice(0, half)} />
        <TeamPanel speech={place} lines={teamLines[0]} />
        <SignsPanel speech={main} lines={signs.slice(half)} />
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
          {choice.phone === '' ? null : (
            <p>
              {main.t('sheet/phone')} <bdi dir="ltr">{cleanNumber(choice.phone)}</bdi>
            </p>
          )}
          <p className="sheet-note">
            {main.t('sheet/notes')} <bdi>{choice.note}</bdi>
          </p>
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

function SignsPanel(props: {
  readonly speech: Speech;
  readonly lines: readonly (typeof signList)[number][];
}) {
  const { say, t } = props.speech;
  return (
    <Panel speech={props.speech}>
      <h3>{t('sheet/title')}</h3>
      <ul>
        {props.lines.map((line) => (
          <li key={line}>{say(`outcome:sign-list/lines/${line}`)}</li>
        ))}
      </ul>
    </Panel>
  );
}
