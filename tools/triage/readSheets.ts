/** Bytes in, sheets out: decodes, finds out how the sheets are laid out, and leaves the rest to the reader of that layout. */
import { StringDecoder } from 'node:string_decoder';
import { ArrayReader } from './readArray';
import { LineReader } from './readLines';
import type { SheetSink, TextReader } from './sheetSink';

type Layout = 'lines' | 'array';

/** The layout is decided from at most this much, so that the decision needs little memory and no particular cuts. */
const headChars = 64 * 1024;

export class SheetReader {
  readonly #sink: SheetSink;
  readonly #decoder = new StringDecoder('utf8');
  #head = '';
  #started = false;
  #reader: TextReader | undefined;

  /** @param sink is told of every sheet, in order, during `push` and `end` */
  constructor(sink: SheetSink) {
    this.#sink = sink;
  }

  /** Takes bytes of UTF-8, cut anywhere. Bytes that are not UTF-8 become U+FFFD, which is in no id and no answer. */
  push(bytes: Buffer): void {
    this.#take(this.#decoder.write(bytes), false);
  }

  /** No more bytes come. */
  end(): void {
    this.#take(this.#decoder.end(), true);
    this.#reader?.end();
  }

  #take(text: string, final: boolean): void {
    if (this.#reader !== undefined) {
      this.#reader.push(text);
      return;
    }
    this.#head += this.#started || text === '' ? text : withoutByteOrderMark(text);
    this.#started ||= text !== '';
    const layout = layoutOf(this.#head, final);
    if (layout === undefined) return;
    this.#reader = layout === 'array' ? new ArrayReader(this.#sink) : new LineReader(this.#sink);
    this.#reader.push(this.#head);
    this.#head = '';
  }
}

function withoutByteOrderMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/**
 * An input that begins with `[` is one array, unless its first line shows that it is NDJSON: a whole array with more lines
 * after it, or a garbage line followed by a line that is a whole object.
 * @returns undefined when more text is needed to tell
 */
function layoutOf(text: string, final: boolean): Layout | undefined {
  const full = final || text.length >= headChars;
  const head = text.slice(0, headChars);
  const start = head.search(/[^ \t\r\n]/);
  if (start === -1) return full ? 'lines' : undefined;
  if (head.charAt(start) !== '[') return 'lines';
  const lineEnd = head.indexOf('\n', start);
  const undecided = full ? 'array' : undefined;
  if (lineEnd === -1) return undecided;
  const first = head.slice(start, lineEnd).trimEnd();
  if (/[[{,:]$/.test(first)) return 'array';
  const rest = head.slice(lineEnd).trimStart();
  if (isJson(first)) return rest === '' ? undecided : 'lines';
  const secondEnd = rest.indexOf('\n');
  if (secondEnd === -1 && !final) return undecided;
  const second = secondEnd === -1 ? rest : rest.slice(0, secondEnd);
  return second.startsWith('{') && isJson(second) ? 'lines' : 'array';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
