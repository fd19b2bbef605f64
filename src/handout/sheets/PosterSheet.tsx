/** For the waiting room: no person's data; the signs in up to three languages, and the code. */
import { signList } from '../../../rules/safetyNetting';
import { MarbleMark } from '../../ui/Pictogram';
import { InEach, SignRows } from './InEach';
import { CodeBeside, ReviewState } from './SheetParts';
import { SheetFrame } from './SheetFrame';
import type { SheetProps } from './sheetProps';

/** In a clinic a nurse comes before the emergency number. */
const signs = signList.slice(1);

export function PosterSheet({ choice, handout, about, speeches }: SheetProps) {
  const { columns, main } = speeches;
  return (
    <SheetFrame choice={choice} columns={columns.length} locale={main.locale} dir={main.locale.dir}>
      <header className="sheet-row sheet-head" data-columns={columns.length}>
        <MarbleMark />
        <InEach
          speeches={columns}
          words={({ t }) => (
            <>
              <h2>{t('poster/title')}</h2>
              <p>{t('poster/for')}</p>
            </>
          )}
        />
      </header>
      <SignRows signs={signs} speeches={columns} />
      <section className="sheet-tell">
        <InEach speeches={columns} words={({ t }) => t('poster/tell')} />
      </section>
      <footer className="sheet-foot">
        <CodeBeside handout={handout} speeches={columns}>
          {columns.map((speech) => (
            <ReviewState key={speech.locale.tag} about={about} speech={speech} />
          ))}
        </CodeBeside>
      </footer>
    </SheetFrame>
  );
}
