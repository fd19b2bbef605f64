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
    letter: { most: 17, good: 12, least: 8 },
  },
};
const stepPt = 0.25;
const smallestMm = 5;
/** Pictures: words come before them. */
const picturesMm = [smallestMm, 6, 7, 8.5, 10, 12];
/** How much of the width one of two columns has: no two languages take the same room. */
const sharesOfTwo = Array.from({ length: 17 }, (_, n) => [50 - n, 50 + n])
  .flat()
  .map((share) => `${String(share)}%`);

/**
 * How a sheet is laid out; the style sheets say what each means. `airy` has white around its words,
 * `lean` runs on where it can, `leanest` has lines closer together, and of two languages the nurse's
 * is a point smaller than the family's.
 */
interface Layout {
  readonly name: 'airy' | 'lean' | 'leanest';
  readonly leastPictureMm: number;
}

/** The roomiest first. Small pictures on an airy sheet are no gain. */
const layoutsOfWords: readonly Layout[] = [
  { name: 'airy', leastPictureMm: 7 },
  { name: 'lean', leastPictureMm: 6 },
  { name: 'lean', leastPictureMm: smallestMm },
  { name: 'leanest', leastPictureMm: smallestMm },
];

/** Sizes of a sheet, its layouts, and the widths of a column to choose from. */
export interface Fit extends TextPt {
  readonly layouts: readonly Layout[];
  readonly shares: readonly (string | null)[];
}

/** The sizes for a sheet. @param columns how many languages it has */
export function fitOf(sheet: SheetKind, paper: Paper, columns: number): Fit {
  const sizes = textPt[sheet][paper] ?? textPt[sheet].a4;
  const isOfWords = sheet === 'family' || sheet === 'team';
  return {
    ...sizes,
    layouts: isOfWords ? layoutsOfWords : [{ name: 'airy', leastPictureMm: smallestMm }],
    shares: isOfWords && columns === 2 ? sharesOfTwo : [null],
  };
}

/**
 * Sets the layout as `data-layout`, the size as `--text`, of the pictures as `--picture`, of one of
 * two columns as `--aside`.
 * @param article the sheet; parts of it with a size of their own are marked `data-fits`, a part
 *   whose columns need not stand below those above it `data-aside`
 * @returns false when the words had to be smaller than is good
 */
export function fitText(article: HTMLElement, fit: Fit): boolean {
  const { most, good, least, layouts, shares } = fit;
  const boxes = [article, ...article.querySelectorAll<HTMLElement>('[data-fits]')];
  const isTooFull = () =>
    boxes.some(
      (box) => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1,
    );
  const apart = [...article.querySelectorAll<HTMLElement>('[data-aside]')];
  const set = (size: number, picture: number) => {
    article.style.setProperty('--text', `${String(size)}pt`);
    article.style.setProperty('--picture', `${String(picture)}mm`);
  };
  const hasRoom = (size: number, picture: number) => {
    set(size, picture);
    return shares.some((share) => {
      article.style.setProperty('--aside', share);
      return !isTooFull();
    });
  };
  /** From sizes that have room: words as large as they can be, then pictures. */
  const grow = (leastPictureMm: number) => {
    let [size, picture] = [good, leastPictureMm];
    while (size < most && hasRoom(size + stepPt, picture)) size += stepPt;
    for (const larger of picturesMm.filter((mm) => mm > leastPictureMm)) {
      if (!hasRoom(size, larger)) break;
      picture = larger;
    }
    hasRoom(size, picture);
  };
  const layout = layouts.find(({ name, leastPictureMm }) => {
    article.dataset['layout'] = name;
    set(good, leastPictureMm);
    for (const part of apart) setLowest(part, name === 'airy' ? [null] : shares);
    return hasRoom(good, leastPictureMm);
  });
  if (layout !== undefined) {
    grow(layout.leastPictureMm);
    return true;
  }
  for (let size = good; size > least && !hasRoom(size, smallestMm); size -= stepPt);
  return false;
}

/** Gives one of two columns the width at which they are lowest. */
function setLowest(part: HTMLElement, shares: Fit['shares']): void {
  const heights = shares.map((share) => {
    part.style.setProperty('--aside', share);
    return part.offsetHeight;
  });
  part.style.setProperty('--aside', shares[heights.indexOf(Math.min(...heights))] ?? null);
}
