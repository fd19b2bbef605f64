/** Fills `index.html`: the plain list of signs that stands when no script runs, the texts, and the content security policy. */
import type { Plugin } from 'vite';
import { languages } from '../locales';
import { en } from '../locales/en';
import { signList } from '../rules/safetyNetting';
import { contentSecurityPolicy } from './contentSecurityPolicy';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** The disclaimer, the emergency line and every urgent sign, as HTML that needs no script. */
export function plainList({ app, outcome }: typeof en): string {
  const { heading, lines } = outcome['sign-list'];
  return `<main id="plain-list" class="plain-list" tabindex="-1">
      <p class="emergency-line">${escaped(app.emergency)}</p>
      <p id="plain-list-broken" class="past-review" hidden>${escaped(app.fallback.broken)}</p>
      <h1>${escaped(app.name)}</h1>
      <section class="care-card care-card-urgent">
        <h2>${escaped(heading)}</h2>
        <ul>
${signList.map((sign) => `          <li>${escaped(lines[sign])}</li>`).join('\n')}
        </ul>
      </section>
      <section class="disclaimer">
        <h2>${escaped(app['disclaimer-heading'])}</h2>
        <p>${escaped(app.disclaimer)}</p>
        <p>${escaped(app.unreviewed)}</p>
      </section>
    </main>`;
}

/** The texts as a JSON data block. `<` is escaped, so that no text can end the block. */
function textsBlock(texts: typeof en, buildId: string): string {
  const json = JSON.stringify({ buildId, texts }).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="texts">${json}</script>`;
}

const [english] = languages;

/** @param buildId stamped into the texts and, as `BUILD_ID`, into the script */
export function pageShell(buildId: string): Plugin {
  let isBuild = false;
  return {
    name: 'marble-check:page-shell',
    config(_config, { command }) {
      isBuild = command === 'build';
      return { define: { BUILD_ID: JSON.stringify(buildId) } };
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html
          .replace('<html>', `<html lang="${english.tag}" dir="${english.dir}">`)
          .replace('<!--name-->', escaped(en.app.name))
          .replace('<!--plain-list-->', () => plainList(en))
          .replace('<!--texts-->', () => textsBlock(en, buildId))
          .replace(
            '<!--content-security-policy-->',
            // The development server injects scripts of its own, which the policy would stop.
            isBuild
              ? `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}" />`
              : '',
          ),
    },
  };
}
