/**
 * The whole check as one HTML form that needs no script, for `/<language>/plain.html`. With
 * `plainStyles` the browser itself opens follow-ups and shows the result; without it, only the list
 * of urgent signs can be seen.
 */
import type { Ruleset } from '../../rules/ruleset';
import { discussNextVisit, urgentSigns } from './discussNextVisit';
import { endId, formId } from './fieldIds';
import { html } from './markup';
import { disclaimer, questions, rulesetNote, start, top, type PlainLanguage } from './pageParts';
import { signFields } from './questionFields';
import { seekCareNow } from './seekCareNow';
import { missingList, resultId, statusBox } from './statusBox';
import { filled, type Words } from './words';

export interface PlainPageParts {
  /** Addresses relative to the page. */
  readonly hrefs: {
    readonly app: string;
    readonly styles: string;
    /** Clears the form when the page is left, and does nothing else. */
    readonly script: string;
    readonly icon: string;
  };
  /** All languages, this one too. */
  readonly languages: readonly PlainLanguage[];
  /** Content of the policy's `<meta>` element. */
  readonly policy: string;
  /** Names the build. The styles open the form only when they carry the same stamp. */
  readonly stamp: string;
}

/** One complete HTML document. @throws RangeError when a text is missing */
export function plainPage(ruleset: Ruleset, words: Words, parts: PlainPageParts): string {
  const { locale, texts } = words;
  const title = filled(texts.app.title.page, { page: words.plain.title });
  return html`<!doctype html>
    <html lang="${locale.tag}" dir="${locale.dir}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${parts.policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>${title}</title>
        <meta name="description" content="${words.plain.what}" />
        <link rel="icon" href="${parts.hrefs.icon}" type="image/svg+xml" />
        <link rel="stylesheet" href="${parts.hrefs.styles}" />
        <script src="${parts.hrefs.script}" async></script>
      </head>
      <body>
        ${top(words, parts.hrefs.app, parts.languages)}
        <main>
          <h1>${texts.app.start.heading}</h1>
          <p class="lead">${words.plain.what}</p>
          <section class="no-result">
            <p class="notice">${words.plain['no-result']}</p>
            ${urgentSigns(words, true)}
          </section>
          <form
            id="${formId}"
            data-stamp="${parts.stamp}"
            method="dialog"
            autocomplete="off"
            aria-label="${words.plain.title}"
            hidden
          >
            ${start(words)}
            <div id="${questions}" tabindex="-1">
              <h2 class="on-paper">${words.plain.answers}</h2>
              ${ruleset.signs.map((sign) => signFields(sign, words))}
            </div>
            ${statusBox(ruleset, words)} ${missingList(ruleset, words)}
            <span id="${resultId}"></span>
            ${seekCareNow(ruleset, words)} ${discussNextVisit(ruleset, words)}
            <p class="actions">
              <button type="reset" class="button button-quiet">${words.plain.clear}</button>
            </p>
            <span id="${endId}"></span>
          </form>
          ${disclaimer(words)}
        </main>
        <footer>${rulesetNote(ruleset, words)}</footer>
      </body>
    </html> `.text;
}
