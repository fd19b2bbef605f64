/**
 * `npm run add-language -- TAG`: everything of a new language that a machine can make: its folder
 * under `locales/` with the English texts to translate, and its record. The build then names each
 * text that is still English. `docs/tasks/add-a-language.md` has what follows.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { runCommand } from './runCommand';

/** ISO 15924 codes of the scripts in use today that run from right to left. */
const rightToLeft = ['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'];

/**
 * The language's own name for itself, as Unicode's CLDR has it, with a capital where it has one.
 */
function ownName(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

/** `index.ts` of a new language, made from that of English. */
function indexFrom(english: string, tag: string): string {
  const constant = tag.replaceAll('-', '');
  const whole = english
    .replace(
      /^\/\*\* English.*$/m,
      '/** Say here which style was chosen, such as the form of address. */',
    )
    .replace('export const en =', `export const ${constant}: Texts =`)
    .replace('{ en as texts }', `{ ${constant} as texts }`);
  return `import type { Texts } from '../index';\n${whole}`;
}

/**
 * @param tag BCP 47, as it will stand in addresses: `fr`, `pt-BR`
 * @param root the project's folder
 * @returns the paths that were written
 * @throws Error when the tag is none, is written in another way, or has a folder
 */
export function addLanguage(tag: string, root: string): readonly string[] {
  const folder = join('locales', tag);
  const [canonical] = isTag(tag) ? Intl.getCanonicalLocales(tag) : [];
  if (canonical === undefined)
    throw new Error(`${tag}: expected a language tag, such as fr or pt-BR`);
  if (canonical !== tag) throw new Error(`${tag}: expected ${canonical}`);
  if (existsSync(join(root, folder))) throw new Error(`${folder}: is there already`);

  mkdirSync(join(root, folder, 'review'), { recursive: true });
  const read = (file: string) => readFileSync(join(root, 'locales', file), 'utf8');
  const texts = readdirSync(join(root, 'locales/en')).filter((name) => name.endsWith('.json'));
  const written: Readonly<Record<string, string>> = {
    ...Object.fromEntries(texts.map((name) => [name, read(`en/${name}`)])),
    'index.ts': indexFrom(read('en/index.ts'), tag),
    'review/checks.json': read('en/review/checks.json'),
    'review/glossary.json': '{}\n',
    'review/back-translation.json': '{\n  "note": "No reading yet.",\n  "texts": {}\n}\n',
  };
  for (const [name, content] of Object.entries(written)) {
    writeFileSync(join(root, folder, name), content);
  }
  const list = join(root, 'locales/index.ts');
  writeFileSync(
    list,
    readFileSync(list, 'utf8').replace(/(?=\] as const satisfies)/, recordOf(tag)),
  );
  return Object.keys(written).map((name) => join(folder, name));
}

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function recordOf(tag: string): string {
  const { script = '' } = new Intl.Locale(tag).maximize();
  return `  {
    tag: '${tag}',
    name: '${ownName(tag)}',
    dir: '${rightToLeft.includes(script) ? 'rtl' : 'ltr'}',
    clinicalReview: ${tag.includes('-') ? `reviewed['${tag}']` : `reviewed.${tag}`},
  },
`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runCommand(() => {
    const { positionals } = parseArgs({ allowPositionals: true });
    const [tag, ...others] = positionals;
    if (tag === undefined || others.length > 0) throw new Error('Expected one language tag.');
    const written = addLanguage(tag, process.cwd());
    process.stdout.write(`${written.join('\n')}\nlocales/index.ts\n`);
  });
}
