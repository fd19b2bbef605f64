/**
 * What `JSON.parse` does not say: where a text stops being JSON, and which members occur twice
 * in their object, of which it keeps the last one without a word. For commands and staff pages; the
 * check itself does not load it.
 */

/** A name or an index. */
export type Step = string | number;

export interface Twice {
  /** The way from the whole value to the member. */
  readonly path: readonly Step[];
  /** Where the name occurs for the first and for the second time: offsets in the text. */
  readonly first: number;
  readonly second: number;
}

export interface JsonScan {
  /**
   * Offset of the first character that cannot be there; the length of a text that breaks off.
   * Undefined when it is JSON.
   */
  readonly wrongAt: number | undefined;
  readonly twice: readonly Twice[];
  /** Why reading ended early: nested too deep, or too many members twice. */
  readonly stopped: 'levels' | 'twice' | undefined;
}

/** None of our responses is nested deeper than 8. */
export const deepest = 200;
export const mostTwice = 10_000;

type Expected = 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'colon' | 'comma-or-end';

interface Open {
  readonly end: '}' | ']';
  /** Offsets of the names so far; empty in a list. */
  readonly seen: Map<string, number>;
  /** The member or entry that is being read. */
  step: Step;
}

const space = /[ \t\r\n]*/y;
/** All but the quote, the backslash and control characters. */
const plainText = /[ !#-[\]-\uffff]*/y;
const escape = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const scalar = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;

/** @param text without a byte order mark */
export function scanJson(text: string): JsonScan {
  const open: Open[] = [];
  const twice: Twice[] = [];
  let expected: Expected = 'value';
  let at = endOf(space, text, 0);
  const ended = (wrongAt: number | undefined, stopped?: JsonScan['stopped']): JsonScan => ({
    wrongAt,
    twice,
    stopped,
  });

  for (; at < text.length; at = endOf(space, text, at)) {
    const char = text.charAt(at);
    const around = open.at(-1);
    if (expected.startsWith('value') && (char === '{' || char === '[')) {
      if (open.length === deepest) return ended(undefined, 'levels');
      const isList = char === '[';
      open.push({ end: isList ? ']' : '}', seen: new Map(), step: isList ? 0 : '' });
      expected = isList ? 'value-or-end' : 'name-or-end';
      at += 1;
    } else if (expected.endsWith('-end') && around !== undefined && char === around.end) {
      open.pop();
      expected = 'comma-or-end';
      at += 1;
    } else if (expected === 'comma-or-end' && around !== undefined && char === ',') {
      if (typeof around.step === 'number') around.step += 1;
      expected = around.end === ']' ? 'value' : 'name';
      at += 1;
    } else if (expected === 'colon' && char === ':') {
      expected = 'value';
      at += 1;
    } else if (expected.startsWith('name') && around !== undefined && char === '"') {
      const end = endOfString(text, at);
      if (end.wrongAt !== undefined) return ended(end.wrongAt);
      const name = String(JSON.parse(text.slice(at, end.at)));
      const first = around.seen.get(name);
      around.step = name;
      if (first === undefined) around.seen.set(name, at);
      else if (twice.length === mostTwice) return ended(undefined, 'twice');
      else twice.push({ path: open.map(({ step }) => step), first, second: at });
      expected = 'colon';
      at = end.at;
    } else if (expected.startsWith('value')) {
      const end =
        char === '"' ? endOfString(text, at) : { at: endOf(scalar, text, at), wrongAt: undefined };
      if (end.wrongAt !== undefined) return ended(end.wrongAt);
      if (end.at === at) return ended(at);
      expected = 'comma-or-end';
      at = end.at;
    } else return ended(at);
  }
  return ended(open.length === 0 && expected === 'comma-or-end' ? undefined : text.length);
}

/** Where a match that begins here ends; here when there is none. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function endOfString(text: string, from: number): { at: number; wrongAt: number | undefined } {
  for (let at = endOf(plainText, text, from + 1); ; at = endOf(plainText, text, at)) {
    if (text.charAt(at) === '"') return { at: at + 1, wrongAt: undefined };
    const next = endOf(escape, text, at);
    if (next === at) return { at, wrongAt: at };
    at = next;
  }
}

export interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

/** Both from 1, with any kind of line end. @param offset as in `JsonScan` */
export function lineAndColumn(text: string, offset: number): LineAndColumn {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
