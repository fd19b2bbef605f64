/**
 * What to tell whoever hands in answers of an older version of the rules: which to ask again, and
 * as what.
 */
import { formerTopics, type FormerTopic } from '../../rules/formerIds';

const formerById: ReadonlyMap<string, FormerTopic> = new Map(Object.entries(formerTopics));

/**
 * "`topic.life` is of 0.2: ask `mood` and `daily-life` again"; undefined for an id that no version
 * had.
 * @param id a topic, or a question `topic.<topic>`
 */
export function formerIdInWords(id: string): string | undefined {
  const former = formerById.get(id.replace(/^topic\./, ''));
  if (former === undefined) return undefined;
  const again = former.askAgain.map((topic) => `\`${topic}\``).join(' and ');
  return `\`${id}\` is of ${former.until}: ask ${again} again`;
}

/**
 * The same for all that has changed since a version; empty when nothing has.
 * @param version such as `0.2.0`
 */
export function changedSince(version: string): readonly string[] {
  return [...formerById]
    .filter(([, { until }]) => version.startsWith(`${until}.`))
    .flatMap(([topic]) => formerIdInWords(topic) ?? []);
}
