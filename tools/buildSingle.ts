/**
 * `npm run build:single -- --language TAG [--deployment FILE]`: the check in one HTML file under `dist-single/`, for a USB
 * stick or an e-mail attachment. It runs from `file://`, so it has one language, fetches nothing and installs nothing.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { languages, type LanguageTag } from '../locales';
import { buildId } from './buildId';
import { checkDeploymentFile } from './checkDeployment';
import { hashSource } from './contentSecurityPolicy';
import { forTerminal, reasonOf, refuseOverwriting } from './files';
import { forBrowsers } from './forBrowsers';
import { pageHtml } from './pageHtml';
import { textsByLanguage } from './textsByLanguage';

const root = join(import.meta.dirname, '..');

/** What one file for one language cannot use stays out: the texts of the others, pages that load on their own, and what the check does not need. */
function onlyTheCheck(): Plugin {
  return {
    name: 'marble-check:only-the-check',
    enforce: 'pre',
    load: (id) => {
      if (/\/locales\/[^/]+\/(?:about|deployment|handout|kiosk)\.json$/.test(id)) return '{}';
      // Nothing is installed, so no version waits and no app starts.
      if (/\/src\/app\/serviceWorker\.ts$/.test(id)) {
        return 'export const keepOffline = () => undefined, keepAfterFailure = () => undefined, holdVersion = () => () => undefined, whenKept = () => new Promise(() => undefined);';
      }
      // Nothing is fetched: what it knows of its place stands in the file.
      if (/\/src\/deployment\/loadDeployment\.ts$/.test(id)) {
        return 'export const loadDeployment = () => undefined;';
      }
      if (/\/src\/app\/useInstallAddress\.ts$/.test(id)) {
        return 'export const useInstallAddress = () => undefined;';
      }
      const isLeftOut =
        /\/locales\/[^/]+\/index\.ts$|\/src\/(?:app\/(?:AboutRoute|HandoutRoute|loadSourceNote|startKiosk)|outcome\/VisitCalendar)\.tsx$|\/src\/fhir\//;
      return isLeftOut.test(id) ? 'export {}' : undefined;
    },
  };
}

/** Vite's page with script and styles inline. */
async function inlinePage(id: string): Promise<string> {
  const results = await build({
    root,
    configFile: false,
    base: forBrowsers.base,
    resolve: forBrowsers.resolve,
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

/** What stands between tags of one kind, each once. */
function inlined(html: string, tag: 'script' | 'style'): readonly string[] {
  return [...html.matchAll(new RegExp(`<${tag}[^>]*>([^]*?)</${tag}>`, 'g'))].map(
    ([, content = '']) => content,
  );
}

/** The whole file. @param tag of its language @param deployment a deployment file's text, checked; the file shows no digits without one */
export async function buildSingle(tag: LanguageTag, deployment?: string): Promise<string> {
  const locale = languages.find((one) => one.tag === tag);
  if (locale === undefined) throw new Error(`No language ${tag}.`);
  const id = buildId(root);
  // A link to a file beside it would lead nowhere.
  const page = (await inlinePage(id)).replace(/\s*<link rel="icon"[^>]*>/, '');
  return pageHtml(page, {
    locale,
    root: './',
    texts: textsByLanguage[tag],
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
  const html = await buildSingle(wanted.tag, checked?.content);
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
