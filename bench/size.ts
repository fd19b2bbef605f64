/** `npm run bench:size`: how long a build takes and how much it makes as languages are added, up to 12 by copies. */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { languages } from '../locales';
import { root } from './build';
import { machine } from './machine';
import { table, today, writeJson, writeSection } from './readme';
import { median } from './statistics';

/** Tags that the copies get: languages that `Intl` knows. */
const copyTags = ['fr', 'de', 'it', 'pt', 'nl', 'pl', 'sv', 'da', 'fi'] as const;
/** Not English: a text that is equal to its English source fails the build. */
const copied = 'es';
const counts = [1, 2, languages.length, 6, languages.length + copyTags.length];
const builds = 3;

interface Built {
  readonly languages: number;
  readonly seconds: number;
  readonly megabytes: number;
  readonly files: number;
}

const recordsIn = /(?<=export const languages = \[)[\s\S]*?(?=\n\] as const)/;
const capital = (tag: string) => tag.charAt(0).toUpperCase() + tag.slice(1);

/** The text with one language's tag, alone or at the end of a name, changed to another. */
function renamed(text: string, from: string, to: string): string {
  return text
    .replace(new RegExp(`\\b${from}\\b`, 'g'), to)
    .replace(new RegExp(`(?<=[a-z])${capital(from)}\\b`, 'g'), capital(to));
}

const names = (line: string, tag: string) => renamed(line, tag, '?') !== line;

/** A tool that imports each language by name: the copied one's lines are repeated for all but English, a list is written anew. */
function nameLanguages(file: string, tags: readonly string[]): void {
  const source = readFileSync(file, 'utf8');
  if (!source.includes(`/locales/${copied}`)) return;
  const ours: readonly string[] = languages.map(({ tag }) => tag);
  const [english, ...others] = ours;
  const lines = source.split('\n').flatMap((line) => {
    if (line.includes(ours.join(', '))) return line.replace(ours.join(', '), tags.join(', '));
    if (names(line, copied)) {
      return tags.filter((tag) => tag !== english).map((tag) => renamed(line, copied, tag));
    }
    return others.some((tag) => names(line, tag)) ? [] : line;
  });
  writeFileSync(file, lines.join('\n'));
}

/** Writes the languages of the copied tree: the first of ours, then copies under other tags. */
function setLanguages(tree: string, count: number): void {
  const file = join(tree, 'locales', 'index.ts');
  const source = readFileSync(file, 'utf8');
  const records = recordsIn.exec(source)?.[0].match(/\n {2}\{[\s\S]*?\n {2}\},/g) ?? [];
  const model = records.find((record) => record.includes(`tag: '${copied}'`));
  if (records.length !== languages.length || model === undefined) {
    throw new Error(`${file}: expected a record for each of ${String(languages.length)} languages`);
  }
  const added = copyTags.slice(0, Math.max(0, count - records.length));
  for (const tag of added) addCopy(join(tree, 'locales'), tag);
  for (const { tag } of languages.slice(count)) {
    rmSync(join(tree, 'locales', tag), { recursive: true });
  }
  const copies = added.map((tag) => model.replace(`tag: '${copied}'`, `tag: '${tag}'`));
  const kept = [...records.slice(0, count), ...copies].join('');
  writeFileSync(file, source.replace(recordsIn, kept));
  const tags = [...languages.slice(0, count).map(({ tag }) => tag), ...added];
  for (const tool of readdirSync(join(tree, 'tools'))) {
    if (tool.endsWith('.ts')) nameLanguages(join(tree, 'tools', tool), tags);
  }
}

function addCopy(locales: string, tag: string): void {
  cpSync(join(locales, copied), join(locales, tag), { recursive: true });
  const index = join(locales, tag, 'index.ts');
  writeFileSync(index, renamed(readFileSync(index, 'utf8'), copied, tag));
}

function copyOfTree(): string {
  const tree = mkdtempSync(join(tmpdir(), 'marble-size-'));
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  for (const file of tracked.split('\0').filter((name) => name !== '')) {
    cpSync(join(root, file), join(tree, file));
  }
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'));
  return tree;
}

function measure(count: number): Built {
  const tree = copyOfTree();
  try {
    setLanguages(tree, count);
    const seconds = Array.from({ length: builds }, () => {
      const startMs = performance.now();
      execFileSync('npm', ['run', '--silent', 'build'], {
        cwd: tree,
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      return (performance.now() - startMs) / 1000;
    });
    const sizes = readdirSync(join(tree, 'dist'), { recursive: true, encoding: 'utf8' })
      .map((path) => statSync(join(tree, 'dist', path)))
      .filter((entry) => entry.isFile())
      .map(({ size }) => size);
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    return {
      languages: count,
      seconds: median(seconds),
      megabytes: bytes / 1_000_000,
      files: sizes.length,
    };
  } finally {
    rmSync(tree, { recursive: true, force: true });
  }
}

const about = {
  command: 'npm run bench:size',
  date: today(),
  machine: machine(),
};
const built = counts.map(measure);
await writeJson('size.json', { ...about, buildsEach: builds, built });
await writeSection(
  'size',
  [
    `Measured on ${about.date} by \`${about.command}\`: ${about.machine}. Medians of ${String(builds)} builds.`,
    table(
      ['languages', 'seconds to build', 'MB built', 'files built'],
      built.map((one) => [
        String(one.languages),
        one.seconds.toFixed(1),
        one.megabytes.toFixed(2),
        String(one.files),
      ]),
      0,
    ),
    `Above ${String(languages.length)} languages the further ones are copies of \`locales/${copied}\` under other tags.`,
  ].join('\n\n'),
);
