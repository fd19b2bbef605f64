/**
 * Follows the structure of one JSON value through text that comes in pieces, and tells where it ends or first goes wrong.
 * `JSON.parse` stays the judge of what is JSON; this one only finds where to cut. Streaming parsers from npm do both, but
 * build every value token by token in JavaScript: too slow for the 100,000 sheets a second that are promised.
 */

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end';

const word = /[^\s",:[\]{}]+/y;
const scalar = /^(?:true|false|null|-?\d[\d.eE+-]*)$/;

export class JsonShape {
  /** `complete`: the value has ended. `broken`: whatever follows, this is not JSON. */
  verdict: 'open' | 'complete' | 'broken' = 'open';
  readonly #open: ('{' | '[')[] = [];
  #expected: Expected = 'value';

  /** How many objects and lists are open. */
  get depth(): number {
    return this.#open.length;
  }

  /**
   * Reads on at `from`.
   * @param final true when no token can go on beyond the end of `text`
   * @returns where it stopped: just after the value, at the first wrong character, or where to read on when more text is there
   */
  feed(text: string, from: number, final: boolean): number {
    let at = from;
    while (this.verdict === 'open' && at < text.length) {
      const char = text.charAt(at);
      if (isSpace(char)) {
        at += 1;
        continue;
      }
      const end = char === '"' ? endOfString(text, at) : endOfToken(text, at);
      const cut = end > text.length || (end === text.length && !isMark(char) && char !== '"');
      if (cut && !final) return at;
      if (end > text.length) return this.#breakAt(text.length);
      if (char === '"' && text.charAt(end - 1) === '\n') return this.#breakAt(end - 1);
      if (!this.#accept(char, text.slice(at, end))) return this.#breakAt(at);
      at = end;
    }
    return at;
  }

  #breakAt(position: number): number {
    this.verdict = 'broken';
    return position;
  }

  #accept(char: string, token: string): boolean {
    const expected = this.#expected;
    const value = expected === 'value' || expected === 'value-or-end';
    switch (char) {
      case '{':
      case '[':
        if (!value) return false;
        this.#open.push(char);
        this.#expected = char === '{' ? 'key-or-end' : 'value-or-end';
        return true;
      case '}':
      case ']':
        if (!expected.endsWith('-end') || this.#open.at(-1) !== (char === '}' ? '{' : '[')) {
          return false;
        }
        this.#open.pop();
        return this.#ended();
      case ',':
        if (expected !== 'comma-or-end') return false;
        this.#expected = this.#open.at(-1) === '{' ? 'key' : 'value';
        return true;
      case ':':
        if (expected !== 'colon') return false;
        this.#expected = 'value';
        return true;
      default:
        if (value) return (char === '"' || scalar.test(token)) && this.#ended();
        if (char !== '"' || !expected.startsWith('key')) return false;
        this.#expected = 'colon';
        return true;
    }
  }

  #ended(): true {
    this.#expected = 'comma-or-end';
    if (this.#open.length === 0) this.verdict = 'complete';
    return true;
  }
}

/** True for the four characters that JSON allows between tokens. */
export function isSpace(char: string): boolean {
  return char === ' ' || char === '\n' || char === '\r' || char === '\t';
}

function isMark(char: string): boolean {
  return '{}[],:'.includes(char);
}

function endOfToken(text: string, at: number): number {
  if (isMark(text.charAt(at))) return at + 1;
  word.lastIndex = at;
  return word.test(text) ? word.lastIndex : at + 1;
}

/** The position after the closing quote, or after a line end, which no JSON string may hold; beyond the text when there is neither. */
export function endOfString(text: string, at: number): number {
  for (let next = at + 1; next < text.length; next += 1) {
    const char = text.charAt(next);
    if (char === '\\') next += 1;
    else if (char === '"' || char === '\n') return next + 1;
  }
  return text.length + 1;
}
