/** NDJSON: a sheet on each line. An object that is spread over lines is read as one sheet. */
import { JsonShape } from './jsonShape';
import {
  longestSheetChars,
  reasonOf,
  tooLong,
  whyNotJson,
  type SheetSink,
  type TextReader,
} from './sheetSink';

/** Lines that may together be one object: the first opened it, and nothing was wrong up to here. */
interface Spread {
  readonly shape: JsonShape;
  readonly lines: string[];
  readonly firstLine: number;
  chars: number;
}

const blank = /^[ \t\r]*$/;

export class LineReader implements TextReader {
  readonly #sink: SheetSink;
  #rest = '';
  #line = 1;
  #spread: Spread | undefined;
  /** Inside a line that is too long and has been reported. */
  #skippingLine = false;
  /** Inside a pretty-printed sheet that is damaged and has been reported. */
  #skippingSheet = false;

  constructor(sink: SheetSink) {
    this.#sink = sink;
  }

  push(text: string): void {
    const all = this.#rest + text;
    let from = 0;
    for (let to = all.indexOf('\n'); to !== -1; to = all.indexOf('\n', from)) {
      this.#takeLine(all.slice(from, to));
      from = to + 1;
    }
    this.#rest = this.#skippingLine ? '' : all.slice(from);
    if (this.#rest.length <= longestSheetChars) return;
    this.#giveUpSpread();
    this.#sink.unreadable(tooLong, this.#line);
    this.#skippingLine = true;
    this.#rest = '';
  }

  end(): void {
    if (this.#rest !== '') this.#takeLine(this.#rest);
    this.#rest = '';
    this.#giveUpSpread();
  }

  #takeLine(text: string): void {
    const line = this.#line;
    this.#line += 1;
    if (this.#skippingLine) {
      this.#skippingLine = false;
      return;
    }
    if (this.#skippingSheet && this.#isInsideSheet(text)) return;
    if (this.#spread !== undefined && this.#isTakenBySpread(this.#spread, text)) return;
    if (text.length > longestSheetChars) {
      this.#giveUpSpread();
      this.#sink.unreadable(tooLong, line);
      return;
    }
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      this.#takeOther(text, line, reasonOf(error));
      return;
    }
    this.#sink.sheet(value, text, line);
  }

  #takeOther(text: string, line: number, reason: string): void {
    if (blank.test(text)) return;
    const shape = new JsonShape();
    if (text.trimStart().startsWith('{')) shape.feed(text, 0, true);
    if (shape.depth > 0 && shape.verdict === 'open') {
      this.#spread = { shape, lines: [text], firstLine: line, chars: text.length };
    } else {
      this.#sink.unreadable(reason, line);
    }
  }

  #isTakenBySpread(spread: Spread, text: string): boolean {
    const end = spread.shape.feed(text, 0, true);
    spread.chars += text.length + 1;
    const broken =
      spread.shape.verdict === 'broken' ||
      spread.chars > longestSheetChars ||
      !blank.test(text.slice(end));
    if (broken) {
      this.#giveUpSpread(text);
      return this.#skippingSheet && this.#isInsideSheet(text);
    }
    spread.lines.push(text);
    if (spread.shape.verdict === 'complete') {
      this.#spread = undefined;
      this.#takeAlone(spread.lines.join('\n'), spread.firstLine);
    }
    return true;
  }

  /**
   * The lines are not one object. After a line of nothing but `{`, as pretty-printers write it, they are one damaged sheet;
   * otherwise they are lines of NDJSON, each judged alone.
   */
  #giveUpSpread(next = ''): void {
    const spread = this.#spread;
    if (spread === undefined) return;
    this.#spread = undefined;
    if (spread.lines[0]?.trim() === '{') {
      this.#sink.unreadable(whyNotJson([...spread.lines, next].join('\n')), spread.firstLine);
      this.#skippingSheet = true;
      return;
    }
    for (const [index, text] of spread.lines.entries()) {
      this.#takeAlone(text, spread.firstLine + index);
    }
  }

  /** Pretty-printers leave only the two outer braces of a sheet at the margin. */
  #isInsideSheet(text: string): boolean {
    if (text.startsWith('{')) {
      this.#skippingSheet = false;
      return false;
    }
    if (text.startsWith('}')) this.#skippingSheet = false;
    return true;
  }

  #takeAlone(text: string, line: number): void {
    if (blank.test(text)) return;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      this.#sink.unreadable(reasonOf(error), line);
      return;
    }
    this.#sink.sheet(value, text, line);
  }
}
