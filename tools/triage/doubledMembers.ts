/** Members that are there more than once in their object: `JSON.parse` keeps the last, and a "no" must not hide a "yes" before it. */
import { endOfString, isSpace } from './jsonShape';

interface Open {
  readonly path: string;
  /** Undefined in a list. */
  readonly seen: Set<string> | undefined;
  /** The place of the value that comes next, or of the one that is open. */
  at: string;
  index: number;
}

/** No response of ours is nested deeper than 8. */
export const deepest = 200;

/**
 * The place of each such member, as in FHIRPath: `entry[2].resource.item[0].answer`.
 * @param text any JSON value
 * @returns undefined when it is nested deeper than `deepest`
 */
export function doubledMembers(text: string): readonly string[] | undefined {
  const doubled = new Set<string>();
  const open: Open[] = [];
  let before = '';
  for (let position = 0; position < text.length; position += 1) {
    const char = text.charAt(position);
    if (isSpace(char)) continue;
    const around = open.at(-1);
    if (char === '{' || char === '[') {
      if (open.length === deepest) return undefined;
      const path = around?.at ?? '';
      const isList = char === '[';
      open.push({ path, seen: isList ? undefined : new Set(), at: `${path}[0]`, index: 0 });
    } else if (char === '}' || char === ']') open.pop();
    else if (char === ',' && around !== undefined) {
      around.index += 1;
      around.at = `${around.path}[${String(around.index)}]`;
    } else if (char === '"') {
      const end = endOfString(text, position);
      if (around?.seen !== undefined && (before === '{' || before === ',')) {
        const name = String(JSON.parse(text.slice(position, end)));
        around.at = around.path === '' ? name : `${around.path}.${name}`;
        if (around.seen.has(name)) doubled.add(around.at);
        around.seen.add(name);
      }
      position = end - 1;
    }
    before = char;
  }
  return [...doubled];
}
