/**
 * The words of the plain page: one language's texts, and how one is looked up. A missing one stops
 * the build.
 */
import type { LocaleRecord, PageTexts, Texts } from '../../locales';
import type { Ruleset } from '../../rules/ruleset';

/** One language, complete. */
export interface Words {
  readonly locale: LocaleRecord;
  readonly texts: Texts;
  readonly plain: PageTexts['plain'];
}

/** The text of an id. @throws RangeError when there is none */
export function wordsFor(texts: Readonly<Record<string, string>>, id: string): string {
  const text = texts[id];
  if (text === undefined) throw new RangeError(`No text for "${id}".`);
  return text;
}

/** Fills the places of a text, such as `{{date}}`. @throws RangeError when a value is missing */
export function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => wordsFor(values, name));
}

/** A calendar day in words. @param isoDate YYYY-MM-DD, a day without a time zone */
export function dateInWords(isoDate: string, { tag }: LocaleRecord): string {
  return new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${isoDate}T00:00:00Z`),
  );
}

/** Who stands behind the rules as they are now, or stood behind an earlier version. */
export function signOffLine(
  { signOff, formerSignOff: former = null }: Ruleset,
  app: Texts['app'],
  locale: LocaleRecord,
): string {
  if (signOff !== null)
    return filled(app['signed-off'], { ...signOff, date: dateInWords(signOff.date, locale) });
  if (former === null) return app.unreviewed;
  const changes = new Intl.NumberFormat(locale.tag).format(former.changes);
  const date = dateInWords(former.date, locale);
  return filled(app['signed-off-earlier'], { ...former, changes, date });
}

/** Who stands behind the rules, and behind the words. */
export function checkedBy(
  by: Ruleset,
  locale: LocaleRecord,
  app: Texts['app'],
): readonly [rules: string, words: string] {
  const review = locale.clinicalReview;
  return [
    signOffLine(by, app, locale),
    review === null
      ? app['texts-unreviewed']
      : filled(app['texts-reviewed'], { ...review, date: dateInWords(review.date, locale) }),
  ];
}
