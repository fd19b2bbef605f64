/**
 * Before each build: writes what the app may say of a sign-off, made from the records and the files
 * as they are now, to `rules/signedOff.ts` and `locales/reviewed.ts`. Both are made of inputs of
 * the build, so its name leaves them out.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { languages } from '../locales';
import type { FormerSignOff, SignOff } from '../rules/ruleset';
import { presentState, type SignOffState } from './signOffRecords';

const made = 'Made by tools/signedOff.ts from docs/safety/sign-offs; do not edit.';

function rulesSource({ holds, outdated }: SignOffState): string {
  const signOff: SignOff | null = holds === undefined ? null : holds.reviewer;
  const former: FormerSignOff | null =
    outdated === undefined
      ? null
      : {
          ...outdated.review.reviewer,
          version: outdated.review.rules,
          changes: outdated.changes.length,
        };
  return `/**
 * Who stands behind the rules as they are now.
 * ${made}
 */
import type { FormerSignOff, SignOff } from './ruleset';

export const signOff: SignOff | null = ${JSON.stringify(signOff)};

export const formerSignOff: FormerSignOff | null = ${JSON.stringify(former)};
`;
}

function localesSource(state: SignOffState): string {
  const reviews = languages.map(({ tag }) => {
    const found = state.languages.findLast((one) => one.tag === tag);
    const review = found === undefined ? null : { name: found.by.name, date: found.by.date };
    return `  ${/^\w+$/.test(tag) ? tag : `'${tag}'`}: ${JSON.stringify(review)},`;
  });
  return `/**
 * Who has checked the words of each language as they are now.
 * ${made}
 */
type Reviewed = { readonly name: string; readonly date: string } | null;

export const reviewed: Readonly<Record<${languages.map(({ tag }) => `'${tag}'`).join(' | ')}, Reviewed>> = {
${reviews.join('\n')}
};
`;
}

/** Both files, by their path from the project's folder. */
export function signedOffFiles(state: SignOffState): readonly (readonly [string, string])[] {
  return [
    ['rules/signedOff.ts', rulesSource(state)],
    ['locales/reviewed.ts', localesSource(state)],
  ];
}

/** Only what differs is written. @returns the names of the files that were stale */
export function writeSignedOff(root: string, state = presentState()): readonly string[] {
  return stale(root, state).map(([name, source]) => {
    writeFileSync(join(root, name), source);
    return name;
  });
}

const stale = (root: string, state: SignOffState) =>
  signedOffFiles(state).filter(
    ([name, source]) => readFileSync(join(root, name), 'utf8') !== source,
  );

/** A build must not say that somebody stands behind rules that have changed since. @throws Error */
export function refuseStaleSignOff(root: string): void {
  const names = stale(root, presentState()).map(([name]) => name);
  if (names.length > 0)
    throw new Error(`${names.join(' and ')}: out of date; run npx tsx tools/signedOff.ts first`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const name of writeSignedOff(process.cwd())) process.stdout.write(`Wrote ${name}\n`);
}
