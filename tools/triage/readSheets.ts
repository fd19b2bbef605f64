/**
 * Bytes in, sheets out. It reads, it does not repair: NDJSON line by line, whatever its size; one
 * object or one array as a whole. What is broken is one sheet that cannot be read, in its place.
 */
import { StringDecoder } from 'node:string_decoder';
import { looksLikeUtf16 } from '../../src/json/encoding';
import { lineAndColumn, scanJson } from '../../src/json/scanJson';
import { layoutOf, type Layout } from './layout';
import { membersTwice, type PathsTwice } from './membersTwice';

/** A JSON value in the place of a sheet. */
export interface Sheet {
  readonly value: unknown;
  /** Where it begins in its file, from 1; for an entry of an array, where the array does. */
  readonly line: number;
  readonly twice: PathsTwice;
}

/** Something in the place of a sheet that cannot be read. */
export interface Unreadable {
  readonly reason: string;
  readonly line: number;
}

export type Found = Sheet | Unreadable;

/** A real sheet has a few hundred characters, a response some ten thousand. */
const longestLine = 16 * 1024 * 1024;
const longestWhole = 256 * 1024 * 1024;
const wayOut =
  "jq -c '.[]' makes lines of an array, and jq -c . makes them of objects over many lines";
const blank = /^[ \t\ufeff]*$/;

export class SheetReader {
  readonly #decoder = new StringDecoder('utf8');
  #layout: Layout | 'given-up' | undefined;
  /** What has come, until the layout is known and where it is read as a whole. */
  #pieces: string[] = [];
  #chars = 0;
  /** The start of a line whose end has not come. */
  #rest = '';
  #line = 1;
  #isSkippingLine = false;
  #endedInReturn = false;
  #hasLost = false;

  /** False when sheets may have been lost with what could not be read. */
  get isWhole(): boolean {
    return !this.#hasLost;
  }

  /**
   * Takes bytes of UTF-8, cut anywhere. Bytes that are not UTF-8 become U+FFFD, which is in no id
   * and no answer.
   */
  *push(bytes: Buffer): Generator<Found> {
    yield* this.#take(this.#decoder.write(bytes), false);
  }

  /** No more bytes come. */
  *end(): Generator<Found> {
    yield* this.#take(this.#decoder.end(), true);
    if (this.#layout === 'whole') yield* this.#readWhole();
    else if (this.#layout === 'lines') yield* this.#readLines('\n');
  }

  *#take(read: string, final: boolean): Generator<Found> {
    let text = this.#withPlainLineEnds(read);
    if (this.#layout === undefined) {
      this.#keep(text);
      this.#layout = this.#findLayout(text.includes('\n'), final);
      if (this.#layout === 'given-up') yield this.#lost('is UTF-16; expected UTF-8', 1);
      if (this.#layout !== 'lines') return;
      text = this.#takeAll();
    }
    if (this.#layout === 'lines') yield* this.#readLines(text);
    else if (this.#layout === 'whole') {
      this.#keep(text);
      if (this.#chars <= longestWhole) return;
      this.#takeAll();
      this.#layout = 'given-up';
      yield this.#lost(`is longer than ${String(longestWhole)} characters; ${wayOut}`, 1);
    }
  }

  #lost(reason: string, line: number): Unreadable {
    this.#hasLost = true;
    return { reason, line };
  }

  #keep(text: string): void {
    this.#pieces.push(text);
    this.#chars += text.length;
  }

  #takeAll(): string {
    const text = this.#pieces.join('');
    this.#pieces = [];
    this.#chars = 0;
    return text;
  }

  /**
   * With line feeds for line ends of any kind. JSON has neither of the two characters within a
   * text.
   */
  #withPlainLineEnds(text: string): string {
    const rest = this.#endedInReturn && text.startsWith('\n') ? text.slice(1) : text;
    if (text !== '') this.#endedInReturn = text.endsWith('\r');
    return rest.includes('\r') ? rest.replace(/\r\n?/g, '\n') : rest;
  }

  /** @param hasNewLine false where what came last cannot change what was found before */
  #findLayout(hasNewLine: boolean, final: boolean): Layout | 'given-up' | undefined {
    const isTooLong = this.#chars > longestLine;
    if (!hasNewLine && !final && !isTooLong) return undefined;
    const head = this.#pieces.join('');
    this.#pieces = [head];
    if (looksLikeUtf16(head)) return 'given-up';
    const found = layoutOf(head, final);
    if (found !== undefined || !isTooLong) return found;
    return head.trimStart().startsWith('[') ? 'whole' : 'lines';
  }

  *#readLines(text: string): Generator<Found> {
    let from = 0;
    for (let to = text.indexOf('\n'); to !== -1; to = text.indexOf('\n', from)) {
      const line = this.#rest + text.slice(from, to);
      this.#rest = '';
      if (this.#isSkippingLine) this.#isSkippingLine = false;
      else yield* readLine(line, this.#line);
      this.#line += 1;
      from = to + 1;
    }
    if (this.#isSkippingLine) return;
    this.#rest += text.slice(from);
    if (this.#rest.length <= longestLine) return;
    yield tooLong(this.#line);
    this.#isSkippingLine = true;
    this.#rest = '';
  }

  *#readWhole(): Generator<Found> {
    const all = this.#takeAll();
    const text = all.trimStart();
    const { line } = lineAndColumn(all, all.length - text.length);
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      yield this.#lost(`${whereNotJson(text, line)}; ${wayOut}`, line);
      return;
    }
    const twice = membersTwice(value, text);
    if (typeof twice === 'string') yield this.#lost(twice, line);
    else if (Array.isArray(value)) {
      for (const [index, entry] of value.entries()) {
        yield { value: entry as unknown, line, twice: twice.within(index) };
      }
    } else yield { value, line, twice };
  }
}

function tooLong(line: number): Unreadable {
  return { reason: `is longer than ${String(longestLine)} characters`, line };
}

function* readLine(withMark: string, line: number): Generator<Found> {
  // Files that were joined have their byte order marks in the middle.
  const text = withMark.startsWith('\ufeff') ? withMark.slice(1) : withMark;
  if (text.length > longestLine) {
    yield tooLong(line);
    return;
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    if (!blank.test(text)) yield { reason: whereNotJson(text, line), line };
    return;
  }
  const twice = membersTwice(value, text);
  yield typeof twice === 'string' ? { reason: twice, line } : { value, line, twice };
}

/** @param line on which the text begins */
function whereNotJson(text: string, line: number): string {
  if (text.includes('\0')) return 'holds zero bytes, as UTF-16 does; expected UTF-8';
  const at = lineAndColumn(text, scanJson(text).wrongAt ?? text.length);
  return `is not JSON from line ${String(at.line + line - 1)}, column ${String(at.column)} on`;
}
