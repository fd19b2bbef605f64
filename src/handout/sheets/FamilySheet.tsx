/** For the family: whom to call first, where to go, and every sign that means "now". One language, or two row by row. */
import { signList } from '../../../rules/safetyNetting';
import { Drawing } from '../../ui/Pictogram';
import { glyphs } from '../../ui/pictograms/glyphs';
import { signListPictures } from '../pictures';
import { Row, SignRows } from './InEach';
import {
  Code,
  CodeLines,
  EmergencyNumber,
  FrontFoot,
  OwnLines,
  ReviewState,
  UrgentLine,
} from './SheetParts';
import { SheetSides } from './SheetFrame';
import type { SheetProps } from './sheetProps';

const [callFirst, ...signs] = signList;

export function FamilySheet({ choice, handout, about, speeches, back }: SheetProps) {
  const { columns, main } = speeches;
  const { locale, say, t } = main;
  const [first = main] = columns;
  const frame = { choice, columns: columns.length, locale, dir: first.locale.dir };
  const code = <Code handout={handout} speech={main} />;
  const isSmallPaper = choice.paper === 'a5';
  const foot = (
    <footer className="sheet-foot" dir={locale.dir}>
      {/* On small paper the first lines are short: it stands beside them. */}
      {isSmallPaper ? code : null}
      <UrgentLine handout={handout} speech={main} />
      <OwnLines handout={handout} choice={choice} speech={main} />
      <CodeLines handout={handout} speeches={[main]}>
        {isSmallPaper ? null : code}
        <p lang={locale.tag} dir={locale.dir}>
          {say('app:disclaimer')}
        </p>
        <ReviewState about={about} speech={main} hasDisclaimer />
      </CodeLines>
    </footer>
  );
  const front = (
    <>
      <header>
        <Row
          speeches={columns}
          picture={null}
          words={(speech) => <h2>{speech.t('sheet/title')}</h2>}
        />
        {/* The nurse knows whom it is for: on paper for two languages each line counts. */}
        <p className="sheet-for" lang={locale.tag} dir={locale.dir}>
          {t('sheet/for')}
        </p>
        {choice.name === '' ? null : (
          <p lang={locale.tag} dir={locale.dir}>
            {t('sheet/name')} <bdi>{choice.name}</bdi>
          </p>
        )}
      </header>
      <section className="sheet-call" data-aside="">
        <Row
          speeches={columns}
          picture={<Drawing of={signListPictures[callFirst]} />}
          words={(speech) => (
            <>
              <p className="sheet-whom">
                <EmergencyNumber handout={handout} speech={speech} hasNumber={speech === first} />
              </p>
              <p>{speech.say(`outcome:sign-list/lines/${callFirst}`)}</p>
            </>
          )}
        />
      </section>
      <Row
        speeches={columns}
        picture={<Drawing of={glyphs.hospital} />}
        words={(speech) => (
          <>
            <h3>{speech.say('outcome:sign-list/heading')}</h3>
            <p>{speech.say('outcome:seek-care-now/go/home')}</p>
          </>
        )}
      />
      <SignRows signs={signs} speeches={columns} />
    </>
  );
  const frontFoot = <FrontFoot choice={choice} handout={handout} about={about} speeches={[main]} />;
  return <SheetSides {...frame} back={back} foot={foot} frontFoot={frontFoot} front={front} />;
}
