/**
 * `npm run sign-off -- FILE...`: takes reviews that the review room has saved, and records them as
 * a sign-off when nothing stands in the way. `--check` says what the recorded sign-offs hold for.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import { mark } from '../src/about/review/fingerprint';
import { mergedDecisions, refusals } from '../src/about/review/judge';
import type { Present } from '../src/about/review/present';
import { signsIn } from '../src/about/review/signedItems';
import { readReview, type Review } from '../src/about/review/reviewFile';
import { printable } from '../src/json/printable';
import { forTerminal, reasonOf } from './files';
import { changesTold, refusalInWords } from './refusalInWords';
import { writeSignedOff } from './signedOff';
import {
  confirmationProblem,
  formerOf,
  presentNow,
  problemsOfLanguage,
  readRecords,
  signOffFolder,
  signOffState,
} from './signOffRecords';

/** Bytes. A file that no person can have made is not read. */
const largestFile = 16_000_000;

/** Reviews of the same rules as one. @throws Error when they are of different rules */
export function mergedReviews(reviews: readonly Review[]): Review {
  const [first, ...others] = reviews;
  if (first === undefined) throw new Error('Expected one file at least');
  if (others.some(({ fingerprint }) => fingerprint !== first.fingerprint))
    throw new Error('These files are reviews of different rules or words');
  const decided =
    reviews.find((one) => one.decisions.length > 0 || one.confirmed !== undefined) ?? first;
  const ofLanguages = reviews.flatMap((one) => one.languages);
  const tags = ofLanguages.map(({ tag }) => tag);
  const twice = tags.find((tag, at) => tags.indexOf(tag) !== at);
  if (twice !== undefined) throw new Error(`The words of ${twice} are reviewed in two files`);
  return {
    ...decided,
    decisions: reviews
      .map(({ decisions }) => decisions)
      .reduce((all, more) => [...mergedDecisions(all, more)]),
    languages: ofLanguages,
  };
}

/** Everything that stands between a review and its record, one sentence each. */
export function problemsOfReview(review: Review, present: Present): readonly string[] {
  const hasLanguages = review.languages.length > 0;
  const isOfWordsAlone = review.decisions.length === 0 && hasLanguages;
  const ofRules = isOfWordsAlone
    ? []
    : refusals(review, present).flatMap((one) => refusalInWords(one));
  return [...ofRules, ...review.languages.flatMap((one) => problemsOfLanguage(one))];
}

function readFile(file: string): Review {
  if (statSync(file).size > largestFile) throw new Error(`${file}: too large to be a review`);
  const { review, problem } = readReview(readFileSync(file, 'utf8'));
  if (problem === undefined) return review;
  throw new Error(`${file}: ${problem.kind} at ${problem.at}`);
}

/**
 * A review whose decisions are not all taken anew, because only words have changed since a
 * sign-off: what stands between it and its record. The solver says whether a sheet ends elsewhere.
 */
export async function problemsOfConfirmation(
  review: Review,
  records: readonly Review[],
  present: Present,
): Promise<readonly string[]> {
  if (review.fingerprint !== present.fingerprint)
    return refusals({ ...review, decisions: [] }, present)
      .filter(({ kind }) => kind === 'other-rules')
      .flatMap(refusalInWords);
  const problem = confirmationProblem(review, records);
  if (problem !== undefined) return [`The changed words: ${problem}`];
  const { rulesetOf } = await import('./changes');
  const { outcomeChanges } = await import('./outcomeChanges');
  const { stopSolver } = await import('./prove/solver');
  const former = formerOf(review, records)?.seen ?? {};
  const changes = await outcomeChanges(
    rulesetOf({ ...present.rules, signs: signsIn(former) }),
    rulesetOf(present.rules),
  ).finally(stopSolver);
  return [
    ...changes.map(({ rule }) => `Answer sheets have another result, by ${rule}`),
    ...review.languages.flatMap((one) => problemsOfLanguage(one)),
  ];
}

/**
 * Records the files.
 * @returns what stands in the way; empty when it is recorded
 * @throws Error that names a file which can't be used, and where
 */
export async function record(files: readonly string[], folder: string): Promise<readonly string[]> {
  const present = presentNow();
  const merged = mergedReviews(files.map(readFile));
  const { confirmed, ...decided } = merged;
  const records = readRecords(folder, present);
  // All taken anew, on a review that nobody has recorded, is a sign-off of its own.
  const isWhole = refusals(merged, present).length === 0 && formerOf(merged, records) === undefined;
  const isConfirmation = confirmed !== undefined && !isWhole;
  const review: Review = isConfirmation ? { ...merged, decisions: [] } : decided;
  const problems = isConfirmation
    ? await problemsOfConfirmation(review, records, present)
    : problemsOfReview(review, present);
  if (problems.length > 0) return problems;
  mkdirSync(folder, { recursive: true });
  const date = review.reviewer.date === '' ? review.languages[0]?.by.date : review.reviewer.date;
  const tags = review.languages.map(({ tag }) => tag);
  const own = review.decisions.length > 0 ? ['rules'] : isConfirmation ? ['words'] : [];
  const what = [...own, ...tags].join('-');
  const file = join(folder, `${date ?? ''}-${what}-${mark(review.fingerprint)}.json`);
  if (existsSync(file)) return [`${file} is there already`];
  writeFileSync(file, `${JSON.stringify(review, null, 1)}\n`, { flag: 'wx' });
  process.stdout.write(`Wrote ${file}\n`);
  return [];
}

/** What holds now, in words. */
function told(folder: string): readonly string[] {
  const present = presentNow();
  const records = readRecords(folder, present);
  const { holds, outdated, languages: reviewed, formerLanguages } = signOffState(records, present);
  const mine = `The rules as they are now: ${mark(present.fingerprint)}`;
  const ofRules =
    holds !== undefined
      ? [`Signed off by ${holds.reviewer.name}, ${holds.reviewer.role}, on ${holds.reviewer.date}`]
      : outdated === undefined
        ? ['Nobody has signed']
        : [
            `Signed off for an earlier version (${outdated.review.rules}, ${mark(outdated.review.fingerprint)}) by ${outdated.review.reviewer.name} on ${outdated.review.reviewer.date}; changed since: ${String(outdated.changes.length)}`,
            ...changesTold(outdated.changes),
          ];
  return [
    mine,
    ...ofRules,
    ...reviewed.map(({ tag, by }) => `Words of ${tag} reviewed by ${by.name} on ${by.date}`),
    ...formerLanguages.map(
      ({ tag, by }) =>
        `Words of ${tag} reviewed by ${by.name} on ${by.date}: they or the English ones have changed since`,
    ),
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { check: { type: 'boolean' }, folder: { type: 'string', default: signOffFolder } },
    });
    if (values.check !== true && positionals.length === 0)
      throw new Error('Expected: npm run sign-off -- FILE... or npm run sign-off -- --check');
    const problems = values.check === true ? [] : await record(positionals, values.folder);
    if (problems.length > 0) {
      process.stderr.write(forTerminal(['Not signed off:', ...problems]));
      process.exitCode = 1;
    } else {
      process.stdout.write(`${told(values.folder).map(printable).join('\n')}\n`);
      if (values.check !== true && values.folder === signOffFolder) {
        for (const name of writeSignedOff(process.cwd())) process.stdout.write(`Wrote ${name}\n`);
        // In programs of their own: what this one has loaded of the rules is from before.
        for (const made of ['tools/safetyPages.ts', 'tools/decisionTable.ts'])
          execFileSync('npx', ['tsx', made], { stdio: 'inherit' });
      }
    }
  } catch (error) {
    process.stderr.write(forTerminal([reasonOf(error)]));
    process.exitCode = 1;
  }
}
