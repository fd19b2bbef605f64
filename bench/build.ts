/** Builds our app, the floors and the peers, each into a folder of its own. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { en } from '../locales/en';
import { compressFolder } from '../tools/compress';
import { bundle, type Bundle } from './bundle';
import { reactPages } from './floors/bareReact/pages';
import { floorPages } from './floors/screens';
import { staticPage } from './floors/static/page';
import { formIoDefinition } from './questionnaire/formIo';
import { surveyJsDefinition } from './questionnaire/surveyJs';

export const root = join(import.meta.dirname, '..');
/** Form builders of others, measured beside us. */
export const peerNames = ['surveyJs', 'formIo'] as const;
export type SubjectName = 'app' | 'static' | 'bareReact' | (typeof peerNames)[number];
/** The folder of built files of each subject. */
export type Folders = Readonly<Record<SubjectName, string>>;

/**
 * Packages of the peers have a lock of their own; they are installed here, never with the app's.
 */
export function installPeers(): void {
  const folder = join(root, 'bench', 'peers');
  if (existsSync(join(folder, 'node_modules', 'lighthouse'))) return;
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });
}

/** @returns the folder of the build */
export function buildApp(): string {
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'ignore' });
  return join(root, 'dist');
}

/**
 * The app, the floors and, if asked for, the peers. Floors and peers are in a new temporary folder
 * until `remove`; the folder of a peer that was not asked for does not exist.
 */
export async function buildAll(
  withPeers: boolean,
): Promise<{ folders: Folders; remove: () => void }> {
  const builds = mkdtempSync(join(tmpdir(), 'marble-bench-'));
  const folders: Folders = {
    app: buildApp(),
    static: join(builds, 'static'),
    bareReact: join(builds, 'bareReact'),
    surveyJs: join(builds, 'surveyJs'),
    formIo: join(builds, 'formIo'),
  };
  mkdirSync(folders.static);
  const react = await bundle('bench/floors/bareReact/main.tsx', folders.bareReact);
  for (const [page, screens] of Object.entries(floorPages)) {
    const css = inlinedStyles(folders.app) ?? react.css;
    writeFileSync(join(folders.static, `${page}.html`), staticPage(screens, css));
    writePage(folders.bareReact, page, react, { id: 'pages', data: reactPages(screens) });
  }
  if (withPeers) await buildPeers(folders);
  // Our own build has done so itself.
  for (const folder of Object.values(folders)) {
    if (folder !== folders.app && existsSync(folder)) compressFolder(folder);
  }
  return {
    folders,
    remove: () => rmSync(builds, { recursive: true }),
  };
}

async function buildPeers(folders: Folders): Promise<void> {
  const surveyJs = await bundle('bench/peers/surveyJs/main.tsx', folders.surveyJs);
  writePage(folders.surveyJs, 'index', surveyJs, { id: 'definition', data: surveyJsDefinition });
  const formIo = await bundle('bench/peers/formIo/main.ts', folders.formIo);
  const words = { next: en.check.continue, previous: en.check.back };
  const data = { definition: formIoDefinition, words };
  writePage(folders.formIo, 'index', formIo, { id: 'definition', data });
}

/** Address of our English page below its folder. */
export const appPage = (app: string): string => (existsSync(join(app, 'en')) ? 'en/' : '');

/** What our app has in a `style` element of its English page; undefined while it has none. */
function inlinedStyles(app: string): string | undefined {
  const page = readFileSync(join(app, appPage(app), 'index.html'), 'utf8');
  return /<style[^>]*>([^<]+)<\/style>/.exec(page)?.[1];
}

interface Data {
  /** Of the element that carries the data. */
  readonly id: string;
  readonly data: unknown;
}

/** A page that a bundle renders into `#app`, as a form builder's own guide has it. */
function writePage(folder: string, name: string, { script, styles }: Bundle, data: Data): void {
  const json = JSON.stringify(data.data).replaceAll('<', '\\u003c');
  const html = [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">',
    `<title>${en.app.name}</title>`,
    ...styles.map((style) => `<link rel="stylesheet" href="./${style}">`),
    `<script type="module" src="./${script}"></script></head><body><div id="app"></div>`,
    `<script type="application/json" id="${data.id}">${json}</script></body></html>`,
  ];
  writeFileSync(join(folder, `${name}.html`), html.join(''));
}
