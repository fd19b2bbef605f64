/** A sheet of paper. On the screen it is the print itself, made smaller as a whole. */
import type { ReactNode } from 'react';
import type { LocaleRecord } from '../../../locales';
import type { HandoutChoice } from '../handoutChoice';
import type { Back } from './sheetProps';

export interface SheetFrameProps {
  readonly choice: HandoutChoice;
  /** How many languages stand side by side. */
  readonly columns: number;
  /** Whose language it is. */
  readonly locale: LocaleRecord;
  /** From which side the columns begin. */
  readonly dir: 'ltr' | 'rtl';
  readonly children: ReactNode;
}

export function SheetFrame({ choice, columns, locale, dir, children }: SheetFrameProps) {
  return (
    <div className="paper">
      <article
        className="handout-sheet"
        data-paper={choice.paper}
        data-sheet={choice.sheet}
        data-columns={columns}
        lang={locale.tag}
        dir={dir}
      >
        {children}
      </article>
    </div>
  );
}

export interface SheetSidesProps extends Omit<SheetFrameProps, 'children'> {
  readonly back: Back;
  readonly front: ReactNode;
  readonly foot: ReactNode;
  /** In its place where it is on the back, as far as there is room. */
  readonly frontFoot: ReactNode;
}

export function SheetSides({ back, front, foot, frontFoot, ...frame }: SheetSidesProps) {
  const inPlace = { nothing: foot, 'what-can-wait': frontFoot, all: null };
  return (
    <>
      <SheetFrame {...frame}>
        {front}
        {inPlace[back]}
      </SheetFrame>
      {back === 'nothing' ? null : <SheetFrame {...frame}>{foot}</SheetFrame>}
    </>
  );
}
