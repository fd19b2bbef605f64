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
import { read as readCondition, type Condition } from '../rules/condition';
import { assemble, type Ruleset } from '../rules/ruleset';
import {
  changeKinds,
  inMembers,
  kindOf,
  type ChangesSince,
  type ToldChange,
} from '../src/about/changesSince';
import { exportedRules, type ExportedRules } from '../src/about/review/exportedRules';
import { changesBetween, type Change } from '../src/about/review/fingerprint';
import { signedItems } from '../src/about/review/signedItems';
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

/** English: ids are left as they are, members by their names. */
function inWords(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(inWords).join('; ');
  if (typeof value !== 'object') return typeof value === 'string' ? value : JSON.stringify(value);
  if ('op' in value)
    return readCondition(value as Condition, {
      loud: (question) => `${question} is not quiet`,
      picked: (topic) => `${topic} is picked`,
      all: (parts) => parts.join(' and '),
      any: (parts) => `(${parts.join(' or ')})`,
    });
  const { id, ...rest } = value as { readonly id?: string };
  const members = Object.entries(rest).map(([name, inner]) => `${name}: ${inWords(inner)}`);
  if (id === undefined) return members.join(', ');
  return members.length === 0 ? id : `${id} (${members.join(', ')})`;
}

/** What a reader knows a piece by. */
function aboutOf(name: string, { words }: ExportedRules): string {
  const at = (...way: readonly string[]): string => {
    const found = way.reduce<unknown>(
      (tree, step) => (tree as Readonly<Record<string, unknown>> | undefined)?.[step],
      words,
    );
    return typeof found === 'string' ? found : '';
  };
  const [kind, id = '', third = ''] = name.split('/');
  if (kind === 'question') return at('questions', id, 'question');
  if (kind === 'rule') return at('outcome', 'because', id, 'yes');
  if (kind === 'advice') return at('advice', 'blocks', id, 'heading') + at('advice', 'general', id);
  return kind === 'text' && id === 'questions' ? at('questions', third, 'question') : '';
}

/** What changed piece by piece: what decides first, words last. */
function toldChanges(from: ExportedRules, to: ExportedRules): readonly ToldChange[] {
  const items = (rules: ExportedRules) =>
    JSON.parse(JSON.stringify(signedItems(rules))) as Readonly<Record<string, unknown>>;
  const told = ({ name, before, now }: Change): ToldChange => ({
    kind: kindOf(name),
    name,
    about: aboutOf(name, now === undefined ? from : to),
    before: inWords(before),
    now: inWords(now),
  });
  const changes = changesBetween(items(from), items(to)).flatMap(inMembers).map(told);
  return changeKinds.flatMap((kind) => changes.filter((one) => one.kind === kind));
}

const answersOf = ({ questions }: Ruleset): readonly string[] =>
  questions.flatMap(({ id, options }) => [id, ...options.map((option) => `${id} = ${option}`)]);

/** All of it but what the solver finds. */
export function changedPieces(from: ExportedRules, to: ExportedRules) {
  const [before, now] = [answersOf(rulesetOf(from)), answersOf(rulesetOf(to))];
  return {
    from: from.version,
    to: to.version,
    changes: toldChanges(from, to),
    gone: before.filter((one) => !now.includes(one)),
    added: now.filter((one) => !before.includes(one)),
  } satisfies Omit<ChangesSince, 'outcomes'>;
}

const changesSince = async (from: ExportedRules, to: ExportedRules): Promise<ChangesSince> => ({
  ...changedPieces(from, to),
  outcomes: await outcomeChanges(rulesetOf(from), rulesetOf(to)),
});

const orNone = (text: string) => (text === '' ? '(none)' : text);

function told({ from, to, changes, gone, added, outcomes }: ChangesSince): readonly string[] {
  return [
    `From ${from} to ${to}: ${String(changes.length)} changed`,
    ...changes.map(({ name, before, now }) => `${name}: was ${orNone(before)}, is ${orNone(now)}`),
    '',
    `In ${from} alone: ${orNone(gone.join(', '))}`,
    `In ${to} alone: ${orNone(added.join(', '))}`,
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
