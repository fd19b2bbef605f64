/** Finds the largest words that a sheet has room for: paper cannot be scrolled. */
import type { Paper, SheetKind } from './handoutChoice';

/** Sizes of the words in points. */
interface TextPt {
  readonly most: number;
  /** Smaller than this is hard to read: the page says so. */
  readonly good: number;
  /** Smaller than this they never are, so that nothing longer than the form allows is cut off. */
  readonly least: number;
}

/** Body text of 12 pt or more, as for all who read with some effort (RNIB, "Clear print"); less on small paper. */
const textPt: Readonly<
  Record<SheetKind, Readonly<Partial<Record<Paper, TextPt>> & { readonly a4: TextPt }>>
> = {
  family: {
    a4: { most: 13.5, good: 12, least: 8 },
    letter: { most: 13.5, good: 12, least: 8 },
    a5: { most: 13, good: 11, least: 6 },
  },
  team: {
    a4: { most: 16, good: 12, least: 8 },
    letter: { most: 16, good: 12, least: 8 },
  },
  wallet: {
    a4: { most: 10, good: 8.5, least: 6 },
    letter: { most: 10, good: 8.5, least: 6 },
  },
  poster: {
    a3: { most: 24, good: 12, least: 9 },
    a4: { most: 17, good: 12, least: 8 },
  },
};
const stepPt = 0.25;
/** Pictures, the largest first: words come before them. */
const picturesMm = [12, 10, 8.5, 7, 6];
const smallestPictureMm = Math.min(...picturesMm);
/** How much of the width one of two columns has: no two languages take the same room. */
const sharesOfTwo = [50, 48, 46, 44, 42, 40, 38, 52, 54, 56, 58, 60, 62].map(
  (share) => `${String(share)}%`,
);

/** Sizes of a sheet, and the widths of a column to choose from. */
export interface Fit extends TextPt {
  readonly shares: readonly (string | null)[];
}

/** The sizes for a sheet. @param columns how many languages it has */
export function fitOf(sheet: SheetKind, paper: Paper, columns: number): Fit {
  const sizes = textPt[sheet][paper] ?? textPt[sheet].a4;
  const isShared = columns === 2 && (sheet === 'family' || sheet === 'team');
  return { ...sizes, shares: isShared ? sharesOfTwo : [null] };
}

/**
 * Sets the size as `--text`, of the pictures as `--picture`, of one of two columns as `--aside`.
 * @param article the sheet; parts of it with a size of their own are marked `data-fits`
 * @returns false when the words had to be smaller than is good
 */
export function fitText(article: HTMLElement, { most, good, least, shares }: Fit): boolean {
  const boxes = [article, ...article.querySelectorAll<HTMLElement>('[data-fits]')];
  const isTooFull = () =>
    boxes.some(
      (box) => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1,
    );
  const fits = (size: number, picture: number, share: string | null) => {
    article.style.setProperty('--text', `${String(size)}pt`);
    article.style.setProperty('--picture', `${String(picture)}mm`);
    article.style.setProperty('--aside', share);
    return !isTooFull();
  };
  for (let size = most; size >= least; size -= stepPt) {
    const share = shares.find((one) => fits(size, smallestPictureMm, one));
    if (share === undefined) continue;
    picturesMm.some((picture) => fits(size, picture, share));
    return size >= good;
  }
  return false;
}
