/**
 * Part of `npm run docs`: writes `docs/safety/hazard-log.md` and `docs/safety/sign-off.md`, made
 * from the hazards and decisions as data. A test fails when one of them is stale.
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { decisions } from '../docs/safety/decisions';
import * as z from 'zod/mini';
import { hazards, logState, logWords, riskWords, type Hazard } from '../docs/safety/hazards';
import { ruleset, type Ruleset } from '../rules/ruleset';
import { reviewSchema } from '../src/about/review/reviewFile';

/** What is still to be shown or done. */
const statusOf = ({ guards, personsTask }: Hazard): string =>
  [
    ...(guards.length === 0 ? [] : ['guarded by tests']),
    ...(personsTask === undefined ? [] : ['person’s task open']),
  ].join('; ');

const code = (names: readonly string[]): string =>
  names.length === 0 ? '-' : names.map((name) => `\`${name}\``).join(' ');

const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

const hazardRow = (hazard: Hazard): string =>
  row([
    hazard.id,
    hazard.hazard,
    hazard.cause,
    hazard.effect,
    hazard.severity,
    hazard.before,
    hazard.control,
    code(hazard.code),
    code(hazard.guards),
    hazard.personsTask ?? '-',
    hazard.after,
    hazard.owner,
    statusOf(hazard),
  ]);

/** The hazard log as Markdown. */
export const hazardLog = (): string => `# Hazard log

Made from \`docs/safety/hazards.ts\` by \`npm run docs\`; do not edit. A test fails when it is stale.

In the manner of DCB0129 and ISO 14971; neither standard was available to read in full, and the 1 to 5 matrix follows a third party's rendering. **${logState}**

${logWords}

${riskWords} A catastrophic hazard cannot fall below 3 in this matrix. A severity with a likelihood has one number in all rows; where two were in use, the higher one stands.

"Code" names what carries the control: an exported name, a file, or an id of a rule, question or option; a check fails when it is not there. "Guarded by" names tests by an id in their titles: of a law, a rule, a story, or a tag of the hazard's own. \`npm test\` ends with a check that each of them ran and passed in that run or belongs to \`npm run test:wide\`, which ends with the same check over both runs, and that no hazard of severity Major or worse goes without one. "A person's task" is what no test can show. "After" holds only when control and task are done.

| id | hazard | cause | effect | severity | before | control | code | guarded by | a person's task | after | owner | status |
|---|---|---|---|---|---|---|---|---|---|---|---|---|
${hazards.map(hazardRow).join('\n')}
`;

/** Who has signed, as the app says it. */
const stateOf = ({ signOff, formerSignOff: former = null }: Ruleset): string =>
  signOff !== null
    ? `signed off by ${signOff.name}, ${signOff.role}, on ${signOff.date}.`
    : former === null
      ? 'nobody has signed.'
      : `${former.name} has signed an earlier version (${former.version}).`;

/** The shape of a review file, for others. */
export const reviewFileSchema = (): string =>
  `${JSON.stringify(z.toJSONSchema(reviewSchema), null, 2)}\n`;

/** The decisions as Markdown. */
export const decisionList = (): string => `# Decisions for a clinician to sign

Made from \`docs/safety/decisions.ts\` by \`npm run docs\`; do not edit. A test fails when it is stale.

State: **${stateOf(ruleset)}** Where the source article is silent, unclear or was narrowed, the choice is listed here; the [decision table](../../rules/decision-table.md) names these numbers at each rule.

A decision is _agreed_, _changed to ..._ or _rejected_ in the review room of the app (\`#about/decide\`), which saves a review as one file ([its shape](review-file.schema.json)). \`npm run sign-off -- FILE...\` takes it when every decision is agreed on the rules, points, quiet answers, advice and English words as they are now, and writes the record to \`docs/safety/sign-offs/\`. One changed rule or word that a family reads, and the app says that the sign-off is of an earlier version. \`npm run sign-off -- --check\` says what has changed since.

| no. | decision |
|---|---|
${decisions.map(({ number, decision }) => row([String(number), decision])).join('\n')}
`;

export const hazardLogFile = 'docs/safety/hazard-log.md';
export const decisionListFile = 'docs/safety/sign-off.md';
export const reviewSchemaFile = 'docs/safety/review-file.schema.json';

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(hazardLogFile, hazardLog());
  writeFileSync(decisionListFile, decisionList());
  writeFileSync(reviewSchemaFile, reviewFileSchema());
  process.stdout.write(
    `Wrote ${hazardLogFile}\nWrote ${decisionListFile}\nWrote ${reviewSchemaFile}\n`,
  );
}
