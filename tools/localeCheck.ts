/** Holds every language against English. The build stops when a text is missing, left over, empty, or not translated. */
export type TextTree = string | readonly string[] | { readonly [key: string]: TextTree };

/** Texts that may be the same as in English, by language. Everything else that is equal was forgotten. */
const sameAsEnglish: Readonly<Record<string, readonly RegExp[]>> = {
  es: [
    /^app\/name$/,
    /^app\/title\/page$/,
    /^rule\/quoted$/,
    /^about\/rule\/quoted$/,
    /^questions\/[^/]+\/options\/no$/,
  ],
  ar: [/^app\/name$/, /^app\/title\/page$/],
};

/** Every text by its path: `namespace/key/.../key`, list entries by their number. */
function flat(tree: TextTree, path = ''): readonly (readonly [string, string])[] {
  if (typeof tree === 'string') return [[path, tree]];
  return Object.entries(tree).flatMap(([key, value]) =>
    flat(value, path === '' ? key : `${path}/${key}`),
  );
}

const placeholders = (text: string) => [...text.matchAll(/\{\{[^}]*\}\}/g)].map(String).sort();

/** The file and the key within it, as a translator looks for them. */
function place(tag: string, path: string): string {
  const [file, ...key] = path.split('/');
  return `locales/${tag}/${file ?? ''}.json: ${key.join('/')}`;
}

/**
 * What is wrong with a language's texts, one sentence each with file and key; empty when all is well.
 * @param tag BCP 47 tag, also the folder under `locales/`
 */
export function localeProblems(tag: string, texts: TextTree, english: TextTree): readonly string[] {
  const source = new Map(flat(english));
  const target = new Map(flat(texts));
  const allowed = sameAsEnglish[tag] ?? [];
  const missing = [...source.keys()]
    .filter((path) => !target.has(path))
    .map((path) => `${place(tag, path)}: is missing`);
  const others = [...target].flatMap(([path, text]) => {
    const problem = problemOf(path, text);
    return problem === undefined ? [] : [`${place(tag, path)}: ${problem}`];
  });
  return [...missing, ...others];

  function problemOf(path: string, text: string): string | undefined {
    const original = source.get(path);
    if (original === undefined) return 'is not in English';
    if (text.trim() === '') return 'is empty';
    if (/<[a-z/!]/i.test(text)) return 'holds HTML; texts are plain words';
    if (placeholders(text).join() !== placeholders(original).join()) {
      return `expected the placeholders ${placeholders(original).join(' ')}, found ${placeholders(text).join(' ')}`;
    }
    if (tag !== 'en' && text === original && !allowed.some((pattern) => pattern.test(path))) {
      return 'is the same as in English';
    }
    return undefined;
  }
}
