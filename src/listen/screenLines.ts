/**
 * What is read aloud of a screen: the words in sight, in reading order, one line after the other.
 */

/** One thing to say, and the part of the page that says it. */
export interface Line {
  readonly element: Element;
  readonly text: string;
}

/** Part of the line around them; every other element is a line of its own. */
const inline: readonly string[] = ['SPAN', 'STRONG', 'EM', 'BDI', 'TIME'];

/**
 * Pictograms and fields have no words, what is hidden by its class says a heading again, and Back
 * is nothing to answer.
 */
const silent = 'svg, img, input, progress, dialog, .visually-hidden, .back';

/** Digits in them are one number each to be dialled, not one to be counted with. */
const dialled = 'a[href^="tel:"], bdi[dir="ltr"]';

/** Marks of direction, which some voices name. */
const marks = /[\u200e\u200f\u2066-\u2069]/gu;

/**
 * The lines of the screen that is shown. On "Seek care now" what to do at once comes first, so that
 * the call is not behind the state of the review. What is folded away is not in sight and not read,
 * but that this is not a diagnosis is read in any case.
 * @param language of the page: a part in another one, such as the band for the staff, is for other
 * readers
 */
export function screenLines(page: ParentNode, language: string): readonly Line[] {
  const parts = [...page.querySelectorAll('.nurse-line, main')].filter(isShown);
  const lines = parts.flatMap((part) => linesIn(part, language));
  const isOrder = ({ element }: Line) => element.closest('.order-block, .order') !== null;
  return [...lines.filter(isOrder), ...lines.filter((line) => !isOrder(line))];
}

function linesIn(part: Element, language: string): readonly Line[] {
  if (isSilent(part, language)) return [];
  if (part instanceof HTMLSelectElement) {
    return sentences(part, part.selectedOptions[0]?.text ?? '', language);
  }
  if (part instanceof HTMLDetailsElement && !part.open) return foldedLines(part, language);
  const lines: Line[] = [];
  let text = '';
  const endLine = () => {
    lines.push(...sentences(part, text, language));
    text = '';
  };
  const read = (node: Node): void => {
    if (node instanceof Text) text += spoken(node);
    if (!(node instanceof Element)) return;
    if (inline.includes(node.tagName)) {
      if (!isSilent(node, language)) node.childNodes.forEach(read);
      return;
    }
    endLine();
    lines.push(...linesIn(node, language));
  };
  part.childNodes.forEach(read);
  endLine();
  return lines;
}

/** Its summary alone is in sight. What must be said all the same has its place there. */
function foldedLines(fold: Element, language: string): readonly Line[] {
  const summary = fold.querySelector('summary');
  if (summary === null) return [];
  const said = [...fold.querySelectorAll('.disclaimer p')].map(({ textContent }) => textContent);
  return [
    ...linesIn(summary, language),
    ...said.flatMap((text) => sentences(summary, text, language)),
  ];
}

function isSilent(element: Element, language: string): boolean {
  const own = element.getAttribute('lang') ?? language;
  return (
    element.matches(silent) || primarySubtag(own) !== primarySubtag(language) || !isShown(element)
  );
}

/** Older browsers can't say what the styles hide. */
const isShown = (element: Element): boolean =>
  element.closest('[hidden]') === null &&
  (!('checkVisibility' in element) || element.checkVisibility());

function spoken({ data, parentElement }: Text): string {
  const text = data.replace(marks, '').replaceAll('·', ',');
  return parentElement?.closest(dialled) == null ? text : text.replace(/\p{Nd}(?=\p{Nd})/gu, '$& ');
}

/**
 * One utterance for each: some engines stop in the middle of long ones, and "Go on" begins at the
 * last.
 */
function sentences(element: Element, text: string, language: string): readonly Line[] {
  const whole = text.replace(/\s+/gu, ' ').trim();
  const each =
    'Segmenter' in Intl
      ? [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(whole)]
      : [{ segment: whole }];
  return each
    .filter(({ segment }) => /[\p{L}\p{N}]/u.test(segment))
    .map(({ segment }) => ({ element, text: segment.trim() }));
}

/** Of a BCP 47 tag; Android writes an underscore. */
export const primarySubtag = (tag: string): string => (tag.split(/[-_]/u)[0] ?? '').toLowerCase();
