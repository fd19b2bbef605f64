/**
 * `npm run changes -- FROM [TO]`: what differs between two exported versions of the rules, and on
 * which answer sheets the result is another one. FROM and TO are versions in `docs/releases/`, or
 * files; without TO the rules as they are now. `--room` writes what the review room shows, from the
 * latest earlier release to now.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import { en } from '../locales/en';
import { assemble, type Ruleset } from '../rules/ruleset';
import { changesInWords, optionIn, questionIn } from '../src/about/changesInWords';
import type { ChangesSince } from '../src/about/changesSince';
import { exportedRules, type ExportedRules } from '../src/about/review/exportedRules';
import { signedItems, type SignedItems } from '../src/about/review/signedItems';
import { forTerminal, reasonOf } from './files';
import { outcomeChanges } from './outcomeChanges';
import { stopSolver } from './prove/solver';

export const rulesetOf = ({ id, version, reviewedOn, reviewBy, signs }: ExportedRules): Ruleset =>
  assemble({ id, version, reviewedOn, reviewBy, signOff: null }, signs);

const releases = 'docs/releases';
export const roomFile = 'docs/safety/changes.json';

export function readExport(version: string): ExportedRules {
  const file = existsSync(version) ? version : join(releases, `rules-${version}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as ExportedRules;
}

const releasedVersions = (): readonly string[] =>
  readdirSync(releases).map((name) => name.slice('rules-'.length, -'.json'.length));

/** The latest release whose rules are not those of now. */
export function lastRelease(now: string, versions = releasedVersions()): string {
  const numeric = new Intl.Collator('en', { numeric: true });
  const last = versions
    .filter((one) => one !== now)
    .sort(numeric.compare)
    .at(-1);
  if (last === undefined) throw new Error(`Expected a release of other rules in ${releases}`);
  return last;
}

const itemsOf = (rules: ExportedRules): SignedItems =>
  JSON.parse(JSON.stringify(signedItems(rules))) as SignedItems;

/** Questions and answers of these rules that the others do not have, in words. */
function onlyIn(rules: ExportedRules, others: ExportedRules): readonly string[] {
  const items = itemsOf(rules);
  const { questionById } = rulesetOf(others);
  return rulesetOf(rules).questions.flatMap(({ id, options }) => {
    const theirs = questionById.get(id);
    if (theirs === undefined) return [questionIn(items, id)];
    return options
      .filter((option) => !theirs.options.includes(option))
      .map((option) => `${questionIn(items, id)} / ${optionIn(items, id, option)}`);
  });
}

/** All of it but what the solver finds. */
export function changedPieces(from: ExportedRules, to: ExportedRules) {
  return {
    from: from.version,
    to: to.version,
    changes: changesInWords(itemsOf(from), itemsOf(to)),
    gone: onlyIn(from, to),
    added: onlyIn(to, from),
  } satisfies Omit<ChangesSince, 'outcomes'>;
}

const changesSince = async (from: ExportedRules, to: ExportedRules): Promise<ChangesSince> => ({
  ...changedPieces(from, to),
  outcomes: await outcomeChanges(rulesetOf(from), rulesetOf(to)),
});

const orNone = (text: string) => (text === '' ? '(none)' : text.replaceAll('\n', '; '));

function told({ from, to, changes, gone, added, outcomes }: ChangesSince): readonly string[] {
  return [
    `From ${from} to ${to}: ${String(changes.length)} changed`,
    ...changes.map(({ name, before, now }) => `${name}: was ${orNone(before)}, is ${orNone(now)}`),
    '',
    `In ${from} alone: ${orNone(gone.join('; '))}`,
    `In ${to} alone: ${orNone(added.join('; '))}`,
    '',
    'Answer sheets with another result, among those that both versions can read:',
    ...(outcomes.length === 0 ? ['none'] : []),
    ...outcomes.flatMap(({ toward, rule, sheet }) => [
      toward === 'visit'
        ? `${rule} held: from Seek care now to Discuss at next visit`
        : `${rule} holds: from Discuss at next visit to Seek care now`,
      ...sheet.map((line) => `  ${line}`),
    ]),
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { room: { type: 'boolean' } },
    });
    const present = exportedRules(en);
    const [from = values.room === true ? lastRelease(present.version) : undefined, to] =
      positionals;
    if (from === undefined)
      throw new Error('Expected: npm run changes -- FROM [TO] or npm run changes -- --room');
    const found = await changesSince(readExport(from), to === undefined ? present : readExport(to));
    if (values.room === true) {
      writeFileSync(roomFile, `${JSON.stringify(found, null, 1)}\n`);
      process.stdout.write(`Wrote ${roomFile}\n`);
    } else process.stdout.write(forTerminal(told(found)));
  } catch (error) {
    process.stderr.write(forTerminal([reasonOf(error)]));
    process.exitCode = 1;
  } finally {
    await stopSolver();
  }
}
