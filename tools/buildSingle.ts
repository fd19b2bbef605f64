/**
 * `npm run build:single -- --language TAG [--deployment FILE]`: the check in one HTML file under
 * `dist-single/`, for a USB stick or an e-mail attachment. It runs from `file://`, so it has one
 * language, fetches nothing and installs nothing.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { languages, type LanguageTag } from '../locales';
import type { Deployment } from '../src/deployment/deployment';
import { buildId } from './buildId';
import { checkDeploymentFile } from './checkDeployment';
import { hashSource } from './contentSecurityPolicy';
import { forTerminal, reasonOf, refuseOverwriting } from './files';
import { forBrowsers } from './forBrowsers';
import { pageHtml } from './pageHtml';
import { refuseStaleSignOff } from './signedOff';
import { textsByLanguage } from './textsByLanguage';

const root = join(import.meta.dirname, '..');

/**
 * What one file for one language cannot use, and what takes its place: the pages that load on their
 * own, and all that fetches. By the path from the root, so that a file that has moved is missed at
 * once and not left in.
 */
const standIns: Readonly<Record<string, string>> = {
  // Nothing is installed, so no version waits and no app starts.
  'src/platform/serviceWorker.ts':
    'export const keepOffline = () => undefined, keepAfterFailure = () => undefined, holdVersion = () => () => undefined, whenKept = () => new Promise(() => undefined);',
  // Nothing is fetched: what it knows of its place is in the file.
  'src/deployment/loadDeployment.ts': 'export const loadDeployment = () => undefined;',
  'src/home/useInstallAddress.ts': 'export const useInstallAddress = () => undefined;',
  'src/about/AboutRoute.tsx': 'export {}',
  'src/handout/HandoutRoute.tsx': 'export {}',
  'src/why/loadSourceNote.tsx': 'export {}',
  'src/kiosk/startKiosk.tsx': 'export {}',
  'src/outcome/VisitCalendar.tsx': 'export {}',
};
const otherTexts = /\/locales\/[^/]+\/(?:index\.ts|(?:about|deployment|handout|kiosk)\.json)$/;

function onlyTheCheck(): Plugin {
  const byPath = new Map(
    Object.entries(standIns).map(([path, code]) => [join(root, path), code] as const),
  );
  for (const path of byPath.keys()) {
    if (!existsSync(path)) throw new Error(`Expected ${path}, to leave it out of the one file.`);
  }
  return {
    name: 'marble-check:only-the-check',
    enforce: 'pre',
    load: (id) => {
      if (otherTexts.test(id)) return id.endsWith('.json') ? '{}' : 'export {}';
      return id.includes('/src/fhir/') ? 'export {}' : byPath.get(id);
    },
  };
}

/** Vite's page with script and styles inline. */
async function inlinePage(id: string): Promise<string> {
  const results = await build({
    root,
    configFile: false,
    base: forBrowsers.base,

    logLevel: 'warn',
    define: { BUILD_ID: JSON.stringify(id) },
    plugins: [react(), onlyTheCheck(), viteSingleFile({ removeViteModuleLoader: true })],
    build: {
      target: forBrowsers.build.target,
      write: false,
      copyPublicDir: false,
    },
  });
  const files = [results].flat().flatMap((result) => ('output' in result ? result.output : []));
  const page = files.find(({ fileName }) => fileName === 'index.html');
  if (page?.type !== 'asset') throw new Error('Expected index.html from the build.');
  return String(page.source);
}

/** What is between tags of one kind, each once. */
function inlined(html: string, tag: 'script' | 'style'): readonly string[] {
  return [...html.matchAll(new RegExp(`<${tag}[^>]*>([^]*?)</${tag}>`, 'g'))].map(
    ([, content = '']) => content,
  );
}

const pictureTypes: Readonly<Partial<Record<string, string>>> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
};

/**
 * The clinics' pictures as `data:` addresses, by their path in the deployment file.
 * @param folder of that file
 */
function logosOf({ clinics }: Deployment, folder: string): Readonly<Record<string, string>> {
  const paths = clinics.flatMap(({ logo }) => (logo === undefined ? [] : [logo]));
  return Object.fromEntries(
    paths.map((path) => {
      const content = readFileSync(join(folder, path)).toString('base64');
      return [path, `data:${pictureTypes[extname(path)] ?? 'image/jpeg'};base64,${content}`];
    }),
  );
}

/**
 * The whole file.
 * @param tag of its language
 * @param deployment a deployment file's text, checked; the file shows no digits without one
 * @param logos the pictures that it names
 */
export async function buildSingle(
  tag: LanguageTag,
  deployment?: string,
  logos: Readonly<Record<string, string>> = {},
): Promise<string> {
  const locale = languages.find((one) => one.tag === tag);
  if (locale === undefined) throw new Error(`No language ${tag}.`);
  refuseStaleSignOff(root);
  const id = buildId(root);
  // A link to a file beside it would lead nowhere.
  const page = (await inlinePage(id)).replace(/\s*<link rel="icon"[^>]*>/, '');
  return pageHtml(page, {
    locale,
    root: './',
    texts: textsByLanguage[tag],
    textsFile: undefined,
    buildId: id,
    pages: [],
    addressScript: '',
    inlineScript: '',
    css: '',
    cssFile: undefined,
    alone: {
      scripts: inlined(page, 'script').map(hashSource),
      styles: inlined(page, 'style').map(hashSource),
      deployment,
      logos,
    },
  });
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { language: { type: 'string', default: 'en' }, deployment: { type: 'string' } },
  });
  const wanted = languages.find(({ tag }) => tag === values.language);
  if (wanted === undefined) {
    const known = languages.map(({ tag }) => tag).join(', ');
    throw new Error(`--language ${values.language}: expected one of ${known}`);
  }
  const file = join(root, 'dist-single', `marble-check-${wanted.tag}.html`);
  const { deployment } = values;
  if (deployment !== undefined) refuseOverwriting(file, [deployment]);
  const checked = deployment === undefined ? undefined : checkDeploymentFile(deployment);
  if (checked?.problems !== undefined) {
    process.stderr.write(forTerminal(checked.problems));
    process.exitCode = 1;
    return;
  }
  const logos =
    checked === undefined || deployment === undefined
      ? {}
      : logosOf(checked.deployment, dirname(deployment));
  const html = await buildSingle(wanted.tag, checked?.content, logos);
  mkdirSync(join(root, 'dist-single'), { recursive: true });
  writeFileSync(file, html);
  process.stdout.write(`${file}: ${String(Buffer.byteLength(html))} bytes\n`);
}

try {
  await main();
} catch (error) {
  process.stderr.write(forTerminal(reasonOf(error).split('\n')));
  process.exitCode = 1;
}
