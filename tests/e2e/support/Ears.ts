/** Writes down what is heard as a person goes through the pages: each act, then what is said because of it. */
import { setTimeout } from 'node:timers/promises';
import type { CDPSession, Page } from '@playwright/test';
import { isPlace, spokenTree, withoutMarks, type Spoken } from './spokenTree';

/** Said once a page, unless their words change. */
const frames = ['banner', 'contentinfo'];
const indent = '  ';

export class Ears {
  private readonly heard: string[] = [];
  private title = '';
  private before: Spoken | undefined;
  private readonly framesHeard = new Map<string, string>();

  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  static async of(page: Page): Promise<Ears> {
    return new Ears(page, await page.context().newCDPSession(page));
  }

  /** Everything that was written down. */
  get text(): string {
    return `${this.heard.join('\n')}\n`;
  }

  chapter(name: string): void {
    this.heard.push(...(this.heard.length === 0 ? [] : ['']), `# ${name}`);
    this.framesHeard.clear();
    this.before = undefined;
    this.title = '';
  }

  /** @param act what the person has done; @param isNewPage whether they go on to read the page */
  async hear(act: string, isNewPage = true): Promise<void> {
    const { now, title } = await this.settled();
    this.heard.push('', `> ${act}`);
    if (title !== this.title) this.heard.push(`title: ${title}`);
    this.heard.push(...announced(this.before, now), ...focused(this.before, now));
    if (isNewPage) this.heard.push(...this.read(now));
    this.title = title;
    this.before = now;
  }

  /** Read until it stays the same: the title of an error follows the focus by a frame or two. */
  private async settled(): Promise<{ readonly now: Spoken; readonly title: string }> {
    let last = '';
    for (;;) {
      const now = await spokenTree(this.session);
      const title = withoutMarks(await this.page.title());
      const all = JSON.stringify([now, title]);
      if (all === last) return { now, title };
      last = all;
      await setTimeout(100);
    }
  }

  private read(now: Spoken): readonly string[] {
    return linesOf(now, 0, (part) => {
      if (!frames.includes(part.role)) return undefined;
      const lines = linesOf(part, 0);
      const isAsBefore = this.framesHeard.get(part.role) === lines.join('\n');
      this.framesHeard.set(part.role, lines.join('\n'));
      return isAsBefore ? [`${part.words}, as before`] : lines;
    });
  }
}

/** What says itself: an alert that comes or changes, and a status that was there before its words came. */
function announced(before: Spoken | undefined, now: Spoken): readonly string[] {
  if (before === undefined) return [];
  const earlier = new Map(liveParts(before).map((part) => [part.id, flat(part)]));
  return liveParts(now)
    .filter((part) => flat(part) !== '' && flat(part) !== earlier.get(part.id))
    .filter(({ id, live }) => live === 'assertive' || earlier.has(id))
    .map((part) => `says ${part.live === 'assertive' ? 'at once' : 'when idle'}: ${flat(part)}`);
}

/** Where the focus has gone, with the places that it came into. */
function focused(before: Spoken | undefined, now: Spoken): readonly string[] {
  const path = pathToFocus(now);
  const at = path.at(-1);
  const last = before === undefined ? [] : pathToFocus(before);
  if (at === undefined) return last.length === 0 ? [] : ['focus: the page'];
  const isSame = last.at(-1)?.id === at.id && last.at(-1)?.words === at.words;
  if (isSame) return [];
  const entered = path
    .slice(0, -1)
    .filter(
      ({ words, role, id }) =>
        words.includes(', ') && role !== 'main' && !last.some((one) => one.id === id),
    );
  const itself = at.words === '' ? `a part without a name, ${flat(at)}` : at.words;
  return [`focus: ${[...entered.map(({ words }) => words), itself].join(' > ')}`];
}

function pathToFocus(node: Spoken): readonly Spoken[] {
  if (node.hasFocus && !node.parts.some((part) => pathToFocus(part).length > 0)) return [node];
  for (const part of node.parts) {
    const path = pathToFocus(part);
    if (path.length > 0) return [node, ...path];
  }
  return [];
}

const liveParts = (node: Spoken): readonly Spoken[] =>
  node.live === 'polite' || node.live === 'assertive' ? [node] : node.parts.flatMap(liveParts);

/** All that is said in it, in one line. */
const flat = (node: Spoken): string =>
  linesOf({ ...node, words: '' }, 0)
    .map((line) => line.trim())
    .join('; ');

/** A line for each thing; texts that follow each other are one. @param instead lines in place of a part's own */
function linesOf(
  node: Spoken,
  depth: number,
  instead: (part: Spoken) => readonly string[] | undefined = () => undefined,
): readonly string[] {
  const lines: string[] = [];
  let words = '';
  const margin = (deep: number) => indent.repeat(deep);
  const flush = (deep: number) => {
    if (words.trim() !== '') lines.push(margin(deep) + words.replaceAll(/\s+/gu, ' ').trim());
    words = '';
  };
  const walk = (one: Spoken, deep: number) => {
    if (one.role === 'StaticText') {
      const isJoined = words === '' || /\s$/u.test(words) || /^[\s.,:;!?]/u.test(one.words);
      words += isJoined ? one.words : ` ${one.words}`;
      return;
    }
    const replaced = instead(one);
    if (replaced !== undefined) {
      flush(deep);
      lines.push(...replaced);
      return;
    }
    if (one.words === '' && !isPlace(one.role)) {
      for (const part of one.parts) walk(part, deep);
      return;
    }
    flush(deep);
    if (one.words !== '') lines.push(margin(deep) + one.words);
    const from = lines.length;
    const inside = one.words === '' || one.parts.length === 0 ? deep : deep + 1;
    for (const part of one.parts) walk(part, inside);
    flush(inside);
    const first = lines[from];
    if (one.role === 'listitem' && first !== undefined)
      lines[from] = `${margin(deep)}- ${first.trim()}`;
  };
  walk(node, depth);
  flush(depth);
  return lines;
}
