/**
 * The page that replaces every page of a withdrawn check. No script runs on it, so
 * nothing of it can fail.
 */
import type { LocaleRecord } from '../../locales';
import { urgentSigns } from '../../src/plain/discussNextVisit';
import { html } from '../../src/plain/markup';
import { disclaimer } from '../../src/plain/pageParts';
import { filled, type Words } from '../../src/plain/words';

/**
 * One complete HTML document.
 * @param root from the page to the folder that holds all languages
 * @param policy content of its `<meta>` element
 */
export function withdrawnPage(
  words: Words,
  root: './' | '../',
  languages: readonly Pick<LocaleRecord, 'tag' | 'name'>[],
  policy: string,
): string {
  const { locale, texts, plain } = words;
  const { heading, text } = plain.withdrawn;
  return html`<!doctype html>
    <html lang="${locale.tag}" dir="${locale.dir}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <meta name="robots" content="noindex" />
        <title>${filled(texts.app.title.page, { page: heading })}</title>
        <link rel="icon" href="${root}icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="${root}plain.css" />
      </head>
      <body>
        <header>
          <p class="emergency-line">${texts.app.emergency}</p>
          <div class="page-top">
            <p class="brand">${texts.app.name}</p>
            <nav aria-label="${texts.app.language.label}">
              <ul>
                ${languages.map(
                  ({ tag, name }) =>
                    html`<li>
                      <a href="${root}${tag}/" hreflang="${tag}" lang="${tag}">${name}</a>
                    </li>`,
                )}
              </ul>
            </nav>
          </div>
        </header>
        <main>
          <h1>${heading}</h1>
          <p class="notice">${text}</p>
          ${urgentSigns(words, true)} ${disclaimer(words)}
        </main>
      </body>
    </html> `.text;
}
