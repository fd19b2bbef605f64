/** One JSON array of sheets, read element by element, so that neither its length nor its damage costs the other sheets. */
import { isSpace, JsonShape } from './jsonShape';
import {
  longestSheetChars,
  reasonOf,
  tooLong,
  whyNotJson,
  type SheetSink,
  type TextReader,
} from './sheetSink';

type Place = 'before' | 'between' | 'element' | 'after-element' | 'damage' | 'past-end';

/** A `}` that has not come after this much is no longer waited for: it may be missing. */
const usualSheetChars = 16 * 1024;
const brokeOff = 'the array breaks off; expected ]';

export class ArrayReader implements TextReader {
  readonly #sink: SheetSink;
  #text = '';
  #at = 0;
  #line = 1;
  #place: Place = 'before';
  /** A comma has been read, so another element must come. */
  #owed = false;
  /** Set while an element is read that is not a plain object. */
  #shape: JsonShape | undefined;
  #shapeAt = 0;
  /** In damage: true where only white space stands between here and a comma or a line end. */
  #fresh = false;
  /** In damage: true when it lies outside of any object, so that a comma ends it. */
  #shallow = false;
  #reportedLine = 0;

  constructor(sink: SheetSink) {
    this.#sink = sink;
  }

  push(text: string): void {
    this.#text = this.#text.slice(this.#at) + text;
    this.#shapeAt -= this.#at;
    this.#at = 0;
    this.#read(false);
    if (this.#text.length - this.#at <= longestSheetChars) return;
    this.#damage(tooLong, this.#text.length);
  }

  end(): void {
    this.#read(true);
    if (this.#place === 'element') {
      const why = whyNotJson(this.#text.slice(this.#at));
      this.#damage(`${brokeOff}: ${why}`, this.#text.length);
    } else if (this.#place === 'between' || this.#place === 'after-element') {
      this.#sink.unreadable(brokeOff, this.#line);
    }
  }

  #read(final: boolean): void {
    while (this.#step(final));
  }

  /** @returns false when more text is needed */
  #step(final: boolean): boolean {
    if (this.#place === 'element') return this.#readElement(final);
    if (this.#place === 'damage') return this.#readDamage();
    if (!this.#skipSpace()) return false;
    const char = this.#text.charAt(this.#at);
    switch (this.#place) {
      case 'before':
        this.#at += 1;
        this.#place = 'between';
        return true;
      case 'between':
        return this.#beginElement(char);
      case 'after-element':
        return this.#separate(char);
      case 'past-end':
        if (this.#reportedLine !== this.#line) {
          this.#reportedLine = this.#line;
          this.#sink.unreadable('the array has ended before this', this.#line);
        }
        this.#at += 1;
        return true;
    }
  }

  #beginElement(char: string): boolean {
    if (char !== ',' && char !== ']') {
      this.#place = 'element';
      return true;
    }
    if (char === ',' || this.#owed) {
      this.#sink.unreadable(`found ${char} where a sheet was expected`, this.#line);
    }
    this.#owed = true;
    this.#at += 1;
    if (char === ']') this.#place = 'past-end';
    return true;
  }

  #separate(char: string): boolean {
    if (char !== ',' && char !== ']') {
      this.#damage('expected a comma or ] after the sheet before', this.#at);
      this.#fresh = false;
      this.#shallow = false;
      return true;
    }
    this.#owed = true;
    this.#at += 1;
    this.#place = char === ',' ? 'between' : 'past-end';
    return true;
  }

  #readElement(final: boolean): boolean {
    if (this.#shape === undefined && this.#text.charAt(this.#at) === '{') {
      const close = this.#text.indexOf('}', this.#at);
      const mayComeYet = !final && this.#text.length - this.#at < usualSheetChars;
      if (close === -1 && mayComeYet) return false;
      if (close !== -1 && this.#takePlainObject(close + 1)) return true;
    }
    return this.#readByShape(final);
  }

  /** No object's text begins with the text of another one, so when this much is JSON, it is the whole element. */
  #takePlainObject(end: number): boolean {
    const text = this.#text.slice(this.#at, end);
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      return false;
    }
    this.#sink.sheet(value, text, this.#line);
    this.#leaveElement(end);
    return true;
  }

  #readByShape(final: boolean): boolean {
    if (this.#shape === undefined) {
      this.#shape = new JsonShape();
      this.#shapeAt = this.#at;
    }
    const shape = this.#shape;
    this.#shapeAt = shape.feed(this.#text, this.#shapeAt, final);
    if (shape.verdict === 'open') return false;
    const text = this.#text.slice(this.#at, this.#shapeAt);
    if (shape.verdict === 'broken') {
      const shown = this.#text.slice(this.#at, this.#shapeAt + 1);
      this.#damage(whyNotJson(shown), this.#shapeAt, shape.depth === 0);
      return true;
    }
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      this.#sink.unreadable(reasonOf(error), this.#line);
      this.#leaveElement(this.#shapeAt);
      return true;
    }
    this.#sink.sheet(value, text, this.#line);
    this.#leaveElement(this.#shapeAt);
    return true;
  }

  #leaveElement(end: number): void {
    this.#countLines(end);
    this.#at = end;
    this.#shape = undefined;
    this.#place = 'after-element';
  }

  /** Reports an element as unreadable and goes to `from`, to look for the next one there. */
  #damage(reason: string, from: number, shallow = false): void {
    this.#sink.unreadable(reason, this.#line);
    let before = from - 1;
    this.#fresh = false;
    while (before > this.#at && isSpace(this.#text.charAt(before))) {
      if (this.#text.charAt(before) === '\n') this.#fresh = true;
      before -= 1;
    }
    if (before > this.#at && this.#text.charAt(before) === ',') this.#fresh = true;
    this.#countLines(from);
    this.#at = from;
    this.#shape = undefined;
    this.#shallow = shallow;
    this.#place = 'damage';
  }

  /** The next sheet begins at a `{` that follows a comma or begins a line. */
  #readDamage(): boolean {
    for (; this.#at < this.#text.length; this.#at += 1) {
      const char = this.#text.charAt(this.#at);
      if (char === '\n') this.#line += 1;
      if (this.#fresh && char === '{') {
        this.#place = 'between';
        return true;
      }
      if (this.#shallow && (char === ',' || char === ']')) {
        this.#place = 'after-element';
        return true;
      }
      if (char === ',' || char === '\n') this.#fresh = true;
      else if (!isSpace(char)) this.#fresh = false;
    }
    return false;
  }

  #skipSpace(): boolean {
    for (; this.#at < this.#text.length; this.#at += 1) {
      const char = this.#text.charAt(this.#at);
      if (!isSpace(char)) return true;
      if (char === '\n') this.#line += 1;
    }
    return false;
  }

  #countLines(end: number): void {
    const passed = this.#text.slice(this.#at, end);
    for (let at = passed.indexOf('\n'); at !== -1; at = passed.indexOf('\n', at + 1)) {
      this.#line += 1;
    }
  }
}
