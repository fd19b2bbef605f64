/** Stories of the blind trial in other languages: what was answered, and how the page tells it. */
import { triage, type Outcome } from '../rules/triage';
import { blindTrial, read, retoldStories } from './storyFiles';
import { because, cell, missed, overTriaged, tally, withinDays } from './storyTables';

/**
 * What readers of other languages answered: before and after the words were mended by what a blind
 * back-translation found.
 */
export function retold() {
  const { stories: source } = read(blindTrial, 'tests/support/blindTrial.json');
  const { languages } = read(retoldStories, 'tests/support/retoldStories.json');
  return languages.map(({ tag, date, stories }) => ({
    tag,
    date,
    stories: stories.map(({ id, story, readers }) => {
      const told = source.find((one) => one.id === id);
      if (told === undefined) throw new Error(`retoldStories.json: expected no story ${id}`);
      return {
        id,
        story,
        truth: told.expected,
        inEnglish: Object.values(told.readers).map((reader) => triage(reader.answers)),
        before: readers.before === undefined ? undefined : triage(readers.before.answers),
        after: triage(readers.after.answers),
      };
    }),
  }));
}

/** The part of the page on them. */
export function retoldPart(): string {
  const parts = retold().map(({ tag, date, stories }) => {
    const results = (['before', 'after'] as const).map((when) => {
      const judged = stories.flatMap((one) => {
        const outcome = one[when];
        return outcome === undefined ? [] : [{ ...one, outcome }];
      });
      if (judged.length === 0) return `Nobody answered them from the words ${when} mending.`;
      return `The words ${when} mending:

${tally(judged)}

${missed(judged)} ${overTriaged(judged)} ${withinDays(judged)}`;
    });
    const result = (outcome: Outcome | undefined) => {
      if (outcome === undefined) return '-';
      return `${outcome.disposition === 'seek-care-now' ? 'now' : 'visit'}: ${because(outcome)}`;
    };
    const rows = stories.map(
      ({ id, truth: needed, before, after, story }) =>
        `| ${id} | ${needed} | ${result(before)} | ${result(after)} | ${cell(story)} |`,
    );
    return `### ${tag}, ${date}

${results.join('\n\n')}

| story | expected | before | after | told as |
|---|---|---|---|---|
${rows.join('\n')}`;
  });
  return `## Stories in other languages

Stories of the blind trial, retold in the language by one teller who had seen the English stories alone, and answered by readers who had seen these stories and the questions in that language alone: one after the words were mended by what a blind back-translation had found, for Urdu another one before. Teller and readers were simulated; none of them is a person.

${parts.join('\n\n')}`;
}
