/**
 * The plain page of every language, and the style sheet and script they share: the check for
 * browsers that run no script.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { languages } from '../locales';
import { ruleset } from '../rules/ruleset';
import { plainPage } from '../src/plain/plainPage';
import { plainStyles } from '../src/plain/plainStyles';
import type { Words as PlainWords } from '../src/plain/words';
import { minifiedScript } from './minifiedScript';
import { wordsOf } from './wordsOf';

export interface BuiltFile {
  /** From the built folder. */
  readonly path: string;
  readonly content: string;
}

const root = join(import.meta.dirname, '..');
const styleSheet = 'plain.css';

/**
 * The style sheet's address within the folder. A page of another release asks for another address,
 * so that the worker gives none the styles of a release that it is not of.
 */
export const styleSheetOf = (stamp: string): string => `${styleSheet}?${stamp}`;

const script = 'plain.js';

/** The address of the page's one script, likewise. */
export const plainScriptOf = (stamp: string): string => `${script}?${stamp}`;

/** The style sheet's parts, in its order: what it shares with the app, then its own. */
export const lookFiles = [
  'src/ui/styles/tokens.css',
  'src/ui/styles/paper.css',
  'src/ui/styles/elements.css',
  'src/plain/plain.css',
  'src/plain/plainQuestions.css',
  'src/ui/styles/boxes.css',
  'src/plain/plainResults.css',
  'src/plain/plainPrint.css',
] as const;

/** All that a page of one language needs to speak without the app. */
export function plainWordsOf(locale: (typeof languages)[number]): PlainWords {
  const { plain, ...texts } = wordsOf(locale.tag);
  return { locale, texts, plain };
}

/** Tighter than what the app needs: one script file, no connection, no worker. */
export const plainPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * The files of the plain page.
 * @param stamp names the build; only pages and styles of one build make a check together
 */
export function plainFiles(stamp: string): readonly BuiltFile[] {
  const links = languages.map(({ tag, name }) => ({ tag, name, href: `../${tag}/plain.html` }));
  const pages = languages.map((locale) => ({
    path: `${locale.tag}/plain.html`,
    content: plainPage(ruleset, plainWordsOf(locale), {
      hrefs: {
        app: './',
        styles: `../${styleSheetOf(stamp)}`,
        script: `../${plainScriptOf(stamp)}`,
        icon: '../icon.svg',
      },
      languages: links,
      policy: plainPolicy,
      stamp,
    }),
  }));
  return [...pages, { path: styleSheet, content: plainStyles(ruleset, look(), stamp) }];
}

/** The app's colours and sizes, and how the plain page uses them, without comments. */
function look(): string {
  return lookFiles
    .map((file) => readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/\s*/g, ''))
    .join('');
}

/** Writes the files into the built folder. */
export function plainPages(stamp: string): Plugin {
  return {
    name: 'marble-check:plain-pages',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    async generateBundle() {
      const code = await minifiedScript(join(root, 'src/plain/clearWhenLeft.ts'));
      for (const { path, content } of [...plainFiles(stamp), { path: script, content: code }]) {
        this.emitFile({ type: 'asset', fileName: path, source: content });
      }
    },
  };
}
