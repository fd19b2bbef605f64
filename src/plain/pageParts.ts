/** What surrounds the questions and the results. */
import type { LocaleRecord } from '../../locales';
import type { Ruleset } from '../../rules/ruleset';
import { html, nothing, type Markup } from './markup';
import { signOffText, textReviewText, versionText } from '../ui/rulesetText';
import { inLanguage, type Words } from './words';

/** A language to choose, with the address of its plain page. */
export interface PlainLanguage extends Pick<LocaleRecord, 'tag' | 'name'> {
  readonly href: string;
}

/** The id of the part with all questions. */
export const questions = 'questions';

/**
 * The emergency line, the languages and the way to the app: on top of everything. The worker
 * uncovers the notice where this page stands in place of another language's
 * (`tools/offline/worker.ts`).
 */
export function top(
  { locale, texts, plain }: Words,
  app: string,
  languages: readonly PlainLanguage[],
): Markup {
  return html`<header>
    <p class="emergency-line">${texts.app.emergency}</p>
    <div class="page-top">
      <p class="brand">${texts.app.name}</p>
      <nav translate="no" aria-label="${texts.app.language.label}">
        <ul>
          ${languages.map(({ tag, name, href }) => {
            const current = tag === locale.tag ? html` aria-current="true"` : nothing;
            return html`<li>
              <a href="${href}" hreflang="${tag}" lang="${tag}" ${current}>${name}</a>
            </li>`;
          })}
        </ul>
      </nav>
    </div>
    <p class="notice translator" translate="no">${texts.app.language.translator}</p>
    <p class="notice" id="stand-in" hidden>${texts.app.language.failed}</p>
    <p class="to-app"><a href="${app}">${plain['one-at-a-time']}</a></p>
  </header>`;
}

/** What to know before the first question, with a way past it. */
export function start(words: Words): Markup {
  const { start: texts } = words.texts.app;
  const notFor = texts['not-for'];
  return html`<div class="start">
    <p>${words.plain.how}</p>
    <p><a class="button" href="#${questions}">${texts.button}</a></p>
    ${disclaimer(words)}
    <h2>${notFor.heading}</h2>
    <ul>
      ${Object.values(notFor.lines).map((line) => html`<li>${line}</li>`)}
    </ul>
    <p>${texts.privacy}</p>
  </div>`;
}

/** What the check is not: before the questions and after the result. */
export function disclaimer({ texts }: Words): Markup {
  return html`<div class="disclaimer">
    <h2>${texts.app['disclaimer-heading']}</h2>
    <p>${texts.app.disclaimer}</p>
  </div>`;
}

/**
 * Which rules decided, until when they hold, and who has checked rules and words. No clock can run
 * here, so the reader looks at the date.
 */
export function rulesetNote(by: Ruleset, words: Words): Markup {
  const { tag, clinicalReview } = words.locale;
  const t = inLanguage(words.locale, words.texts);
  return html`<p>${signOffText(t, tag, by)}</p>
    <p>${textReviewText(t, tag, clinicalReview)}</p>
    <p>${versionText(t, tag, by)}</p>
    <p>${words.plain['if-past-review']}</p>`;
}
