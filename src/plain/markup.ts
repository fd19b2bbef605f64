/** HTML as text, with every word escaped: only what `html` has made passes as markup. */

/** Markup that `html` has made. */
export class Markup {
  constructor(readonly text: string) {}
}

type Part = string | Markup | readonly Markup[];

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as HTML, also within the quotes of an attribute. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

function written(part: Part): string {
  if (part instanceof Markup) return part.text;
  if (typeof part !== 'string') return part.map(({ text }) => text).join('\n');
  return escaped(part);
}

/**
 * Fills a piece of HTML. Plain strings become text, also within the quotes of an attribute.
 * Indentation goes.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const filled = strings.map((string, n) => {
    const part = parts[n];
    const markup = string.replace(/\s*\n\s*/g, '\n');
    return part === undefined ? markup : markup + written(part);
  });
  return new Markup(filled.join(''));
}

export const nothing = new Markup('');
