/**
 * `npm run evaluation`: writes `docs/safety/evaluation.md`, how the check did on published cases
 * and in a blind trial, from the answers that readers gave. A test fails when the page is stale.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { ruleset } from '../rules/ruleset';
import { triage } from '../rules/triage';
import { publishedFigureFile, type Count } from './evidence';
import { retoldPart } from './retoldStories';
import { blindTrial, publishedCases, read } from './storyFiles';
import { because, cell, missed, overTriaged, tally, withinDays } from './storyTables';

export const evaluationFile = 'docs/safety/evaluation.md';

function judgedCases() {
  const { cases } = read(publishedCases, 'tests/support/publishedCases.json');
  return cases.map((one) => ({ ...one, outcome: triage(one.answers) }));
}

/** Of the published cases that needed care the same day, those that the check sends there. */
export function sentSameDay(): Count {
  const urgent = judgedCases().filter((one) => one.truth === 'now');
  const sent = urgent.filter(({ outcome }) => outcome.disposition === 'seek-care-now');
  return { passed: sent.length, of: urgent.length };
}

function publishedPart(): string {
  const judged = judgedCases();
  const rows = judged.map(({ id, truth: needed, story, why, outcome, source }) => {
    const result = outcome.disposition === 'seek-care-now' ? 'now' : 'visit';
    return `| ${id} | ${needed} | ${result} | ${because(outcome)} | ${cell(story)} | ${cell(why)} | <${source.address}> |`;
  });
  return `## Published cases

${String(judged.length)} presentations from published reports, retold in own words from what a stored excerpt of each report says (no full text was read), each at the moment before care was sought. _Now_: the report shows that care was needed the same day, or that delay harmed. _Soon_: within days or weeks. _Wait_: stable, or planned. One simulated reader, who knew neither rules nor outcome, answered in that person's place. **Those answers were given to the words of version 0.2**, with ids brought to 0.3; words that were made clearer since were not read again.

${tally(judged)}

${missed(judged)} ${overTriaged(judged)} \`tests/rules/publishedCases.test.ts\` holds each case to its disposition.

| case | truth | result | because | story | why | source |
|---|---|---|---|---|---|---|
${rows.join('\n')}`;
}

function trialPart(): string {
  const { rulesVersion, date, stories } = read(blindTrial, 'tests/support/blindTrial.json');
  const readers = [...new Set(stories.flatMap(({ readers: each }) => Object.keys(each)))];
  const byReader = readers.map((reader) => ({
    reader,
    judged: stories.flatMap(({ id, expected, readers: each }) => {
      const given = each[reader];
      return given === undefined ? [] : [{ id, truth: expected, outcome: triage(given.answers) }];
    }),
  }));
  const results = byReader.map(
    ({ reader, judged }) => `### Reader ${reader}

${tally(judged)}

${missed(judged)} ${overTriaged(judged)} ${withinDays(judged)}`,
  );
  const rows = stories.map(({ id, expected, story, why, readers: each }) => {
    const columns = readers.map((reader) => {
      const given = each[reader];
      if (given === undefined) return '-';
      const outcome = triage(given.answers);
      return `${outcome.disposition === 'seek-care-now' ? 'now' : 'visit'}: ${because(outcome)}`;
    });
    return `| ${id} | ${expected} | ${columns.join(' | ')} | ${cell(story)} | ${cell(why)} |`;
  });
  const stumbles = stories.flatMap(({ id, readers: each }) =>
    Object.entries(each).flatMap(([reader, { stumbles: named }]) =>
      named.map((stumble) => `| ${id} | ${reader} | ${cell(stumble)} |`),
    ),
  );
  return `## Blind trial of the questions of ${rulesVersion}

${date}. ${String(stories.length)} stories were written by one writer who had seen neither questions nor rules; ten of them are of people who wish to be seen in three to ten days. ${String(readers.length)} readers, each alone, answered every story from the questions alone, without a look at rules, expected outcomes or each other. Writer and readers were simulated; none of them is a person. "Expected" is the writer's own judgement from general knowledge; no clinician took part.

${results.join('\n\n')}

| story | expected | ${readers.map((reader) => `reader ${reader}`).join(' | ')} | told as | why |
|---|---|${readers.map(() => '---|').join('')}---|---|
${rows.join('\n')}

### What made the readers stumble

| story | reader | what |
|---|---|---|
${stumbles.join('\n')}`;
}

/** The whole page as text. */
export function evaluation(): string {
  return `# How the check did on stories

Made from the stories and answers in \`tests/support/\` by \`npm run evaluation\`, with the rules of version ${ruleset.version}; do not edit. A test fails when it is stale.

What this can show: whether rules and questions, read by somebody who knows neither, send urgent stories to care, and where the words mislead. What it can't show: how real families answer, at night and afraid; how often urgent things happen; whether the rules are right. **No patient, family or clinician took part.**

${trialPart()}

${retoldPart()}

${publishedPart()}
`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(evaluationFile, evaluation());
  mkdirSync('reports', { recursive: true });
  writeFileSync(publishedFigureFile, JSON.stringify(sentSameDay()));
  process.stdout.write(`Wrote ${evaluationFile} and ${publishedFigureFile}\n`);
}
