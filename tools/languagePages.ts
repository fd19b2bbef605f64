/**
 * The build of the whole folder: first the app as the build itself can run it, then the app for
 * browsers, then one HTML for each language with the first pages rendered, the texts and the policy
 * in it, and what else each language needs. Last come the files for a host: headers, bill of
 * materials, licences, compressed copies.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Plugin, Rolldown, ViteBuilder } from 'vite';
import { languages, type LanguageTag } from '../locales';
import type { renderEarlyPages } from '../src/home/prerender';
import { printable } from '../src/json/printable';
import { packagesOf } from './billOfMaterials';
import { compressFolder } from './compress';
import { writeHeaderFiles } from './headerFiles';
import { inlineHashesOf } from './inlineHashes';
import { minifiedScript } from './minifiedScript';
import { allLocaleProblems } from './localeCheck';
import { writeWorker } from './offline';
import { pageHtml, type PageParts } from './pageHtml';
import { securityHeaders } from './serverHeaders';
import { writeSupplyChain } from './supplyChain';
import { textsByLanguage } from './textsByLanguage';
import { webManifest } from './webManifest';

/** @param buildId stamped into the texts and, as `BUILD_ID`, into the script */
export function languagePages(root: string, buildId: string): Plugin {
  const rendererFolder = join(root, '.prerender');
  let isBuild = false;

  async function page(
    template: string,
    parts: Pick<PageParts, 'locale' | 'root' | 'textsFile' | 'css' | 'cssFile'>,
  ) {
    const tag = parts.locale.tag as LanguageTag;
    const texts = textsByLanguage[tag];
    const pages = isBuild ? renderer(rendererFolder)(tag, parts.root, texts) : [];
    const [addressScript, inlineScript] = isBuild
      ? await Promise.all([
          minifiedScript(join(root, 'src/first-pages/addressScript.ts')),
          minifiedScript(join(root, 'src/first-pages/inlineScript.ts')),
        ])
      : ['', ''];
    return pageHtml(template, { ...parts, texts, buildId, pages, addressScript, inlineScript });
  }

  return {
    name: 'marble-check:language-pages',
    config(_config, { command }) {
      isBuild = command === 'build';
      return {
        define: { BUILD_ID: JSON.stringify(buildId) },
        environments: {
          client: { build: { outDir: 'dist' } },
          ssr: {
            build: {
              outDir: rendererFolder,
              emptyOutDir: true,
              copyPublicDir: false,
              rolldownOptions: { input: join(root, 'src/home/prerender.tsx') },
            },
          },
        },
        builder: {
          buildApp: async (builder) => {
            const problems = allLocaleProblems(root);
            if (problems.length > 0) throw new Error(problems.map(printable).join('\n'));
            const chunks: Chunk[] = [];
            for (const name of ['ssr', 'client']) {
              const environment = builder.environments[name];
              if (environment === undefined) continue;
              const built = await builder.build(environment);
              if (name === 'client') chunks.push(...chunksOf(built));
            }
            const folder = join(root, 'dist');
            await writeWorker(root, folder, chunks, buildId);
            writeHeaderFiles(folder, securityHeaders(inlineHashesOf(folder)));
            const moduleIds = chunks.flatMap((chunk) => chunk.moduleIds);
            writeSupplyChain(root, folder, packagesOf(moduleIds));
            compressFolder(folder);
          },
        },
      };
    },
    transform(code, id) {
      return /\/locales\/[^/]+\/index\.ts$/.test(id)
        ? `${code}\nexport const buildId = ${JSON.stringify(buildId)};`
        : undefined;
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        isBuild
          ? html
          : page(html, {
              locale: languages[0],
              root: './',
              textsFile: undefined,
              css: '',
              cssFile: undefined,
            }),
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        if (this.environment.name !== 'client') return;
        const index = bundle['index.html'];
        if (index?.type !== 'asset') throw new Error('Expected index.html in the built folder.');
        const [template, cssFile] = withoutStyleSheet(String(index.source));
        const sheet = bundle[cssFile];
        if (sheet?.type !== 'asset') throw new Error(`Expected ${cssFile} in the built folder.`);
        const css = String(sheet.source).trim();
        const emit = (fileName: string, source: string) => {
          this.emitFile({ type: 'asset', fileName, source });
        };
        const filled = (locale: (typeof languages)[number], root: PageParts['root']) =>
          page(template, {
            locale,
            root,
            textsFile: textsFileOf(locale.tag, bundle),
            css,
            cssFile,
          });
        index.source = await filled(languages[0], './');
        for (const locale of languages) {
          emit(`${locale.tag}/index.html`, await filled(locale, '../'));
          emit(
            `${locale.tag}/manifest.webmanifest`,
            webManifest(locale, textsByLanguage[locale.tag]),
          );
        }
      },
    },
  };
}

type Chunk = Rolldown.OutputChunk;
type Built = Awaited<ReturnType<ViteBuilder['build']>>;

/** The built scripts. */
function chunksOf(built: Built): readonly Chunk[] {
  return [built]
    .flat()
    .flatMap((one) => ('output' in one ? one.output : []))
    .filter((file) => file.type === 'chunk');
}

/** The built file with the texts of a language. */
function textsFileOf(tag: LanguageTag, bundle: Rolldown.OutputBundle): string {
  const file = Object.values(bundle).find(
    (one) =>
      one.type === 'chunk' && one.facadeModuleId?.endsWith(`/locales/${tag}/index.ts`) === true,
  );
  if (file === undefined) throw new Error(`Expected a file with the texts of ${tag} in the build.`);
  return file.fileName;
}

/**
 * The first pages as the freshly built app renders them. Loaded by Node itself: Vite's own loader
 * is closed by then.
 */
function renderer(folder: string): typeof renderEarlyPages {
  const file = join(folder, 'prerender.js');
  if (!existsSync(file)) throw new Error(`Expected the renderer of the first pages in ${file}.`);
  const module = createRequire(file)(file) as { renderEarlyPages: typeof renderEarlyPages };
  return module.renderEarlyPages;
}

/**
 * Takes Vite's link to the style sheet out: the styles are inline, and the link comes last.
 * @returns the HTML and the file
 */
function withoutStyleSheet(html: string): readonly [html: string, file: string] {
  const link = /\s*<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/.exec(html);
  if (link?.[1] === undefined) throw new Error('Expected one style sheet in the built index.html.');
  return [html.replace(link[0], ''), link[1]];
}
