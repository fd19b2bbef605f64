/**
 * `npm run docs`, second half: CONTRIBUTING's table of who may import what, made from the rules
 * that lint checks.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { format } from 'prettier';
import { z } from 'zod';

export const contributingFile = 'CONTRIBUTING.md';
const rulesFile = '.dependency-cruiser.cjs';
const marks = ['<!-- imports -->', '<!-- /imports -->'] as const;

const path = z.union([z.string(), z.array(z.string())]).optional();
const importRules = z.object({
  forbidden: z.array(
    z.object({
      name: z.string(),
      comment: z.string(),
      from: z.object({ path, pathNot: path }),
    }),
  ),
});

export type ImportRule = z.infer<typeof importRules>['forbidden'][number];

/** The rules that lint checks. @throws ZodError when one has no name, no comment or no `from` */
export function readImportRules(): readonly ImportRule[] {
  const exported: unknown = createRequire(import.meta.url)(`../${rulesFile}`);
  return importRules.parse(exported).forbidden;
}

/**
 * Folders for a reader, of a path as dependency-cruiser takes it: `^src/(a|b)/` is src/a and src/b.
 */
export function foldersOf(paths: ImportRule['from']['path']): readonly string[] {
  return [paths ?? []].flat().flatMap((pattern) => {
    const [, before = '', choices, after = ''] = /^([^(]*)\(([^()]*)\)(.*)$/u.exec(pattern) ?? [];
    if (choices === undefined) return [pattern.replaceAll(/^\^|\\|\$$/gu, '')];
    return choices.split('|').flatMap((choice) => foldersOf(`${before}${choice}${after}`));
  });
}

const inCode = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');

function whereOf({ path, pathNot }: ImportRule['from']): string {
  const where = path === undefined ? 'everywhere' : inCode(foldersOf(path));
  return pathNot === undefined ? where : `${where}, not ${inCode(foldersOf(pathNot))}`;
}

/** The table in Markdown; rules of one comment share a row. */
export function importTable(rules: readonly ImportRule[]): string {
  const comments = [...new Set(rules.map(({ comment }) => comment))];
  const rows = comments.map((comment) => {
    const alike = rules.filter((rule) => rule.comment === comment);
    const where = [...new Set(alike.map(({ from }) => whereOf(from)))].join(', ');
    const names = inCode(alike.map(({ name }) => name));
    return `| ${where} | ${comment.replaceAll('|', '\\|')} | ${names} |`;
  });
  return `| in | rule | its name in a message |\n|---|---|---|\n${rows.join('\n')}`;
}

/**
 * CONTRIBUTING as it is, with the present table between its marks.
 * @throws Error when a mark is missing
 */
export async function contributing(): Promise<string> {
  const text = readFileSync(contributingFile, 'utf8');
  const [start, end] = marks.map((mark) => text.indexOf(mark));
  if (start === undefined || end === undefined || start < 0 || end < start) {
    throw new Error(`${contributingFile} has no ${marks.join(' ... ')}`);
  }
  const table = importTable(readImportRules());
  return format(`${text.slice(0, start)}${marks[0]}\n\n${table}\n\n${text.slice(end)}`, {
    parser: 'markdown',
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(contributingFile, await contributing());
  process.stdout.write(`Wrote ${contributingFile}\n`);
}
