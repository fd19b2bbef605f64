/** How a text holds its sheets: a JSON value on each line, or one value as a whole. */
export type Layout = 'lines' | 'whole';

/** How far behind a first line a second one is looked for. */
const longestGap = 64 * 1024;

/**
 * A first line that is a whole object is NDJSON; so is one that is none, or a whole array, when a
 * whole object follows on the next. All else that begins like an object or an array is one.
 * @returns undefined when more text is needed to tell
 */
export function layoutOf(text: string, final: boolean): Layout | undefined {
  const first = lineFrom(text, 0);
  if (first === undefined) return final ? 'lines' : undefined;
  if (!first.isWhole && !final) return undefined;
  if (!/^[[{]/.test(first.text) || isObject(first.text)) return 'lines';
  if (first.text.startsWith('[') && /[[{,:]$/.test(first.text)) return 'whole';
  const second = lineFrom(text, first.end);
  if (second === undefined) {
    return final || text.length - first.end > longestGap ? 'whole' : undefined;
  }
  if (!second.isWhole && !final) return undefined;
  return isObject(second.text) ? 'lines' : 'whole';
}

/** The next line that is not blank. */
function lineFrom(
  text: string,
  from: number,
): { readonly text: string; readonly isWhole: boolean; readonly end: number } | undefined {
  const visible = /[^\s\ufeff]/g;
  visible.lastIndex = from;
  const start = visible.exec(text)?.index;
  if (start === undefined) return undefined;
  const lineEnd = text.indexOf('\n', start);
  const end = lineEnd === -1 ? text.length : lineEnd;
  return { text: text.slice(start, end).trimEnd(), isWhole: lineEnd !== -1, end };
}

function isObject(text: string): boolean {
  if (!text.startsWith('{')) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
