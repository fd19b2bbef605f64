/**
 * `npm run docs`, first half: `docs/clinical/invariants.md`, what must always hold and which proof
 * and tests hold it.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { laws } from './prove/laws';

export const invariantsFile = 'docs/clinical/invariants.md';
const specFile = 'docs/clinical/spec.md';

/** Each invariant of spec section 9, by its id, in the spec's words. */
export function statedInSpec(): ReadonlyMap<string, string> {
  const rows = readFileSync(specFile, 'utf8').matchAll(/^\| (I-\d\d) \| (.*?) \| /gmu);
  return new Map([...rows].map(([, id = '', words = '']) => [id, words]));
}

/** The ids that the titles of tests in a source text begin with. */
export function idsInTitles(source: string): ReadonlySet<string> {
  return new Set([...source.matchAll(/\(\s*['"`](I-\d\d) /gu)].map(([, id = '']) => id));
}

/** Which files have a test whose title begins with the id. */
function testsById(): ReadonlyMap<string, readonly string[]> {
  const files = readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .map((name) => `tests/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.(test|e2e|host)\.tsx?$/u.test(name))
    .sort();
  const found = new Map<string, string[]>();
  for (const file of files) {
    for (const id of idsInTitles(readFileSync(file, 'utf8'))) {
      found.set(id, [...(found.get(id) ?? []), file]);
    }
  }
  return found;
}

function proofOf(id: string): string {
  const proved = laws.filter((law) => law.id.replace(/[a-z]$/u, '') === id);
  return cell(proved.map((law) => `${law.id}: ${law.name}`).join('<br>'));
}

const cell = (text: string) => (text === '' ? '-' : text);

const link = (file: string) => `[${file.replace(/^tests\//u, '')}](../../${file})`;

/** The whole page as text. */
export function invariants(): string {
  const tests = testsById();
  const stated = statedInSpec();
  const rows = [...stated].map(
    ([id, words]) =>
      `| ${id} | ${words} | ${proofOf(id)} | ${cell((tests.get(id) ?? []).map(link).join(', '))} |`,
  );
  const others = laws.filter(({ id }) => !stated.has(id.replace(/[a-z]$/u, '')));
  return `# What must always hold

Made by \`npm run docs\` from [spec section 9](spec.md#9-invariants-each-one-testable), the laws in \`tools/prove/\` and the titles of the tests; do not edit. A test fails when it is stale.

"Proved" names the laws that \`npm run prove\` proves over every well-formed sheet. "Tests" names the files with a test whose title begins with the id; "-" means that none does.

| id | what must hold | proved | tests |
|---|---|---|---|
${rows.join('\n')}

## Laws that are no invariant of section 9

| id | law |
|---|---|
${others.map(({ id, name }) => `| ${id} | ${name} |`).join('\n')}

"section-3" and "section-6" are those sections of the [spec](spec.md).
`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(invariantsFile, invariants());
  process.stdout.write(`Wrote ${invariantsFile}\n`);
}
