/**
 * The HTML of one language's page: `index.html` with its places filled. Pure: text in, text out.
 */
import { gzipSync } from 'node:zlib';
import type { LocaleRecord, Texts } from '../locales';
import { ruleset } from '../rules/ruleset';
import { signList } from '../rules/safetyNetting';
import { escaped } from '../src/plain/markup';
import { hashSource, metaPolicy } from './contentSecurityPolicy';

export interface PageParts {
  readonly locale: LocaleRecord;
  /** From the page to the folder that holds all languages. */
  readonly root: './' | '../';
  readonly texts: Texts;
  readonly buildId: string;
  /** The first pages as the app renders them; empty while developing. */
  readonly pages: readonly { readonly name: string; readonly html: string }[];
  /**
   * The texts as a file of the built folder, which the page asks for beside the script that needs
   * it; undefined while developing.
   */
  readonly textsFile: string | undefined;
  /** Comes before every address in the page. */
  readonly addressScript: string;
  readonly inlineScript: string;
  readonly css: string;
  /** The same styles as a file of the built folder, for when the inline ones are blocked. */
  readonly cssFile: string | undefined;
  /** One file that stands alone: the texts are compressed, and no address leads to another file. */
  readonly alone?: {
    readonly scripts: readonly string[];
    readonly styles: readonly string[];
    /** A deployment file's text, checked. */
    readonly deployment: string | undefined;
    /** The clinics' pictures as `data:` addresses, by their path in the deployment file. */
    readonly logos?: Readonly<Record<string, string>>;
  };
}

/**
 * Fills the template.
 * @param template `index.html` as Vite has written it, its addresses relative to the root folder
 */
export function pageHtml(template: string, parts: PageParts): string {
  const { locale, root, texts, textsFile, buildId, pages, css, cssFile, alone } = parts;
  const plainPage = alone === undefined ? `${root}${locale.tag}/plain.html` : '#plain-list';
  const places: Readonly<Record<string, string>> = {
    'content-security-policy': metaElement(
      metaPolicy(alone === undefined ? inlineHashes(parts) : aloneHashes(alone)),
    ),
    head: [
      `<title>${escaped(texts.app.name)}</title>`,
      `<meta name="description" content="${escaped(`${texts.app.start.heading} ${texts.app.start.what}`)}" />`,
      ...(textsFile === undefined ? [] : [`<link rel="modulepreload" href="./${textsFile}" />`]),
      ...(alone === undefined ? installLinks(locale, root) : []),
      css === '' ? '' : `<style>${css}</style>`,
    ].join('\n    '),
    pages: pages.length === 0 ? '<div id="app"></div>' : pages.map(pageElement).join('\n    '),
    'plain-list': plainList(texts, plainPage),
    'address-script': scriptElement(parts.addressScript),
    'inline-script': scriptElement(parts.inlineScript),
    end:
      alone === undefined
        ? `<data id="build" value="${buildId}"></data>`
        : textsBlock(texts, buildId) + deploymentBlock(alone),
    'style-sheet': cssFile === undefined ? '' : `<link rel="stylesheet" href="./${cssFile}" />`,
  };
  const filled = template
    .replace(
      '<html>',
      `<html lang="${locale.tag}" dir="${locale.dir}" data-language="${locale.tag}" data-root="${root}"${alone === undefined ? '' : ' data-alone'}>`,
    )
    .replace(/<!--([a-z-]+)-->/g, (place, name: string) => places[name] ?? place);
  return root === './' ? filled : filled.replace(/(href|src)="\.\//g, `$1="${root}`);
}

/**
 * The first one is shown. HTML allows one `main` that is not marked hidden itself, so the others
 * are.
 */
function pageElement({ name, html }: PageParts['pages'][number], n: number): string {
  return n === 0
    ? `<div class="screen" data-first="${name}">${html}</div>`
    : `<div class="screen" data-first="${name}" hidden>${html.replace('<main ', '<main hidden ')}</div>`;
}

function installLinks({ tag }: LocaleRecord, root: string): readonly string[] {
  return [
    `<link rel="manifest" href="${root}${tag}/manifest.webmanifest" />`,
    `<link rel="apple-touch-icon" href="./apple-touch-icon-180x180.png" />`,
  ];
}

/** The hash sources of what is inline, for the policy. */
export function inlineHashes({
  addressScript,
  inlineScript,
  css,
}: Pick<PageParts, 'addressScript' | 'inlineScript' | 'css'>) {
  return {
    scripts: [addressScript, inlineScript].filter((script) => script !== '').map(hashSource),
    styles: css === '' ? [] : [hashSource(css)],
  };
}

const scriptElement = (script: string) => (script === '' ? '' : `<script>${script}</script>`);

function metaElement(policy: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
}

/**
 * Every urgent sign as HTML that needs no script, below Start; alone after a failure, then with the
 * emergency line and the disclaimer that Start has otherwise.
 * @param plainPage address of the check without a script
 */
export function plainList({ app, outcome }: Texts, plainPage: string): string {
  const { heading, lines } = outcome['sign-list'];
  return `<section id="plain-list" class="plain-list" tabindex="-1" aria-labelledby="plain-list-heading">
      <div class="when-broken">
        <p class="emergency-line">${escaped(app.emergency)}</p>
        <h1>${escaped(app.name)}</h1>
        <p class="past-review">${escaped(app.fallback.broken)}</p>
      </div>
      <section class="care-card care-card-urgent">
        <h2 id="plain-list-heading">${escaped(heading)}</h2>
        <ul>
${signList.map((sign) => `          <li>${escaped(lines[sign])}</li>`).join('\n')}
        </ul>
      </section>
      <p><a href="${plainPage}">${escaped(app.fallback['plain-page'])}</a></p>
      <section class="disclaimer when-broken">
        <h2>${escaped(app['disclaimer-heading'])}</h2>
        <p>${escaped(app.disclaimer)}</p>
${ruleset.signOff === null ? `        <p>${escaped(app.unreviewed)}</p>\n` : ''}      </section>
    </section>
    <p id="still-holds" class="waiting" role="status" hidden>${escaped(app.fallback['still-holds'])} <a href="${plainPage}">${escaped(app.fallback['plain-page'])}</a></p>
    <p id="waiting" class="waiting" role="status" hidden>${escaped(app.waiting)} <a href="${plainPage}">${escaped(app.fallback['plain-page'])}</a></p>`;
}

/** Pictures in the page need leave of its policy; where there are none, none is given. */
function aloneHashes({ scripts, styles, logos = {} }: NonNullable<PageParts['alone']>) {
  return { scripts, styles, hasPictures: Object.keys(logos).length > 0 };
}

/** The deployment file and the pictures beside it. */
function deploymentBlock({ deployment, logos = {} }: NonNullable<PageParts['alone']>): string {
  const blocks = [
    ...(deployment === undefined ? [] : [['deployment', deployment]]),
    ...(Object.keys(logos).length === 0 ? [] : [['logos', JSON.stringify(logos)]]),
  ];
  return blocks
    .map(
      ([id = '', json = '']) =>
        `\n    <script type="application/json" id="${id}">${json.replaceAll('<', '\\u003c')}</script>`,
    )
    .join('');
}

/** The texts as a data block: Base64 of gzip of JSON. */
function textsBlock(texts: Texts, buildId: string): string {
  const zipped = gzipSync(JSON.stringify({ buildId, texts }), { level: 9 });
  return `<script type="application/json" id="texts">${zipped.toString('base64')}</script>`;
}
