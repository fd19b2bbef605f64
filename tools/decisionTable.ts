/**
 * `npm run decision-table`: writes `rules/decision-table.md`, the whole decision and what it rests
 * on in words, made from the rule data, and `docs/safety/trace-matrix.md`, which statement of the
 * article each rule comes from.
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { en } from '../locales/en';
import about from '../locales/en/about.json';
import {
  callInsteadLines,
  callInsteadNearestTo,
  callInsteadOfGate,
  type CallInsteadLine,
} from '../rules/careAdvice';
import {
  clinicianCard,
  clinicianCardSources,
  type ClinicianCardLine,
} from '../rules/clinicianCard';
import { references } from '../rules/references';
import { ruleset, type CatalogueRule } from '../rules/ruleset';
import type { Source } from '../rules/sign';
import { conditionInWords, type ConditionInWords } from '../src/about/ruleInWords';
import { startI18n } from '../src/platform/i18n';
import { traceMatrix, traceMatrixFile } from './trace/traceMatrix';

export const decisionTableFile = 'rules/decision-table.md';

const english = startI18n('en', { ...en, about });
const texts = {
  aboutT: english.getFixedT('en', 'about'),
  questionsT: english.getFixedT('en', 'questions'),
};

/** A condition as the page about the check words it, with the ids of its questions. */
function inWords(words: ConditionInWords): string {
  if ('line' in words) return `\`${words.question}\`: ${words.line}`;
  const parts = words.parts.map(inWords);
  return words.joinedBy === 'all' ? parts.join('<br>**and** ') : `(${parts.join(' **or** ')})`;
}

function sourceInWords(source: Source): string {
  if ('article' in source) return `article: ${source.article}`;
  if ('reference' in source) return `[${source.reference}](${references[source.reference][0]})`;
  return 'general knowledge, not checked';
}

function row({ id, when, callFirst, evidence, sources, signOff }: CatalogueRule): string {
  const result = callFirst === true ? 'Seek care now, **call first**' : 'Seek care now';
  const cells = [
    `\`${id}\``,
    inWords(conditionInWords(when, ruleset, texts, 'en')),
    result,
    evidence.join(', '),
    sources.map(sourceInWords).join('; '),
    signOff.length === 0 ? '-' : signOff.join(', '),
  ];
  return `| ${cells.join(' | ')} |`;
}

function cardRow(id: ClinicianCardLine): string {
  const sources = clinicianCardSources[id].map(sourceInWords).join('; ');
  return `| \`${id}\` | ${en.clinicianCard.lines[id]} | ${sources} |`;
}

const inCode = (ids: readonly string[]) =>
  ids.length === 0 ? '-' : ids.map((id) => `\`${id}\``).join(', ');

function callInsteadRow(line: CallInsteadLine): string {
  const points = Object.entries(callInsteadOfGate).flatMap(([point, of]) =>
    of === line ? point : [],
  );
  const cells = [
    `\`${line}\``,
    en.outcome['seek-care-now']['call-instead'].lines[line],
    inCode(points),
    inCode(callInsteadNearestTo[line] ?? []),
  ];
  return `| ${cells.join(' | ')} |`;
}

function referenceRow([id, addresses]: readonly [string, readonly string[]]): string {
  return `| ${id} | ${addresses.map((address) => `<${address}>`).join(' ')} |`;
}

/** The whole file as text. */
export function decisionTable(): string {
  const { version, reviewedOn, reviewBy, signOff, formerSignOff, signs } = ruleset;
  const tables = signs.map(
    (sign) => `## ${en.signs[sign.id].name}

| rule | holds when | result | evidence | sources | sign-off |
|---|---|---|---|---|---|
${sign.rules.map(row).join('\n')}`,
  );
  return `# Decision table

Made from the rule data by \`npm run decision-table\`; do not edit. A test fails when it is stale.

Rules version ${version}. Reviewed by a clinician on: ${reviewedOn ?? 'never'}. To be reviewed by: ${reviewBy}.
${signOff === null ? `No clinician has signed these rules off${formerSignOff == null ? '' : ' as they are now'} yet.` : `Signed off by ${signOff.name}, ${signOff.role}, on ${signOff.date}.`}

**Any** row that holds gives Seek care now; every row that holds is shown as a reason. "Anything but" means: any other answer, "Not sure" too.
For the result a missing answer counts like the most urgent one. Discuss at next visit needs an answer to every open question, and no row that holds.
"Sign-off" gives the numbers of the decisions in \`docs/safety/sign-off.md\` that a row rests on.

${tables.join('\n\n')}

## Besides the rules

| reason | holds when | result |
|---|---|---|
| \`R-INCOMPLETE\` | an open question has no answer, or one that is not among its options | Seek care now |
| \`R-INVALID\` | the answers are no record, name an unknown question, or a rule could not be judged | Seek care now |
| none | every open question has an answer and no row holds | Discuss at next visit |

## When to call instead

Shown on Seek care now where going will do. No line is ever left out; those nearest to the rules that hold come first.

| line | in words | says it for these points of the emergency check | comes first with |
|---|---|---|---|
${callInsteadLines.map(callInsteadRow).join('\n')}

## The clinician’s card

Shown on Seek care now, for a team that may never have met the disease.

| line | in words | sources |
|---|---|---|
${clinicianCard.map(cardRow).join('\n')}

## References

| id | addresses |
|---|---|
${Object.entries(references).map(referenceRow).join('\n')}
`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(decisionTableFile, decisionTable());
  writeFileSync(traceMatrixFile, traceMatrix());
  process.stdout.write(`Wrote ${decisionTableFile}\nWrote ${traceMatrixFile}\n`);
}
