/** For an emergency team that may never have met the disease: the card of the spec, section 8, in the language of the place and the family's. */
import { clinicianCard } from '../../../rules/clinicianCard';
import { InEach } from './InEach';
import {
  Code,
  CodeLines,
  diseaseIn,
  FrontFoot,
  OwnLines,
  ReviewState,
  UrgentLine,
} from './SheetParts';
import { SheetSides } from './SheetFrame';
import type { SheetProps } from './sheetProps';

export function TeamSheet({ choice, handout, about, speeches, back }: SheetProps) {
  const { columns, main } = speeches;
  const [place = main] = columns;
  const frame = {
    choice,
    columns: columns.length,
    locale: place.locale,
    dir: place.locale.dir,
  };
  const foot = (
    <footer className="sheet-foot">
      <Code handout={handout} speech={place} />
      <UrgentLine handout={handout} speech={place} />
      <OwnLines handout={handout} choice={choice} speech={place} />
      <CodeLines handout={handout} speeches={[place]}>
        {columns.map((speech) => (
          <ReviewState key={speech.locale.tag} about={about} speech={speech} />
        ))}
      </CodeLines>
    </footer>
  );
  const front = (
    <>
      <header className="sheet-line sheet-disease" data-columns={columns.length}>
        <InEach
          speeches={columns}
          words={(speech) => {
            const [disease, ...more] = diseaseIn(speech);
            return (
              <>
                <p className="sheet-for">{speech.t('sheet/for-team')}</p>
                <h2>{disease}</h2>
                <p>
                  <b>{more.join(' ')}</b>
                </p>
                {choice.name === '' ? null : (
                  <p>
                    {speech.t('sheet/name')} <bdi>{choice.name}</bdi>
                  </p>
                )}
              </>
            );
          }}
        />
      </header>
      <div className="sheet-rows">
        {clinicianCard.map((line) => (
          <div key={line} className="sheet-line" data-columns={columns.length}>
            <InEach speeches={columns} words={({ say }) => say(`clinicianCard:lines/${line}`)} />
          </div>
        ))}
      </div>
    </>
  );
  const frontFoot = (
    <FrontFoot choice={choice} handout={handout} about={about} speeches={columns} />
  );
  return <SheetSides {...frame} back={back} foot={foot} frontFoot={frontFoot} front={front} />;
}
