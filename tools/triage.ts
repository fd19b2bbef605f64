/**
 * `npm run --silent triage -- [--csv FILE] [FILE...]`: judges answer sheets in bulk, for audits.
 */
import { createReadStream, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ruleset } from '../rules/ruleset';
import { reasonOf, refuseOverwriting } from './files';
import { summaryCsv, Tally } from './triage/auditSummary';
import { Messages } from './triage/messages';
import { SheetReader, type Found } from './triage/readSheets';
import { SheetAudit } from './triage/sheetAudit';
import { exampleSheet } from './triage/sheetFaults';

const help = `Usage: npm run --silent triage -- [--csv FILE] [FILE...]

Judges answer sheets by ruleset ${ruleset.id} ${ruleset.version}. Reads the files, or standard input when there is none
(- stands for it too), and prints a line for each sheet, in order:
  {"disposition":"seek-care-now","callFirst":false,"because":["R1-vision"]}

Input is UTF-8, with or without a byte order mark, with line ends of any kind:
  NDJSON, a sheet on each line (16 MiB at most), whatever the size of the file; blank lines are skipped;
  or one JSON object or one JSON array of sheets, over any number of lines, read as a whole (256 MiB at most).
A sheet has answers by question id:
  ${exampleSheet}
In the place of a sheet there may be FHIR R4: a QuestionnaireResponse to the questionnaire of this version, or a Bundle, of
which each QuestionnaireResponse is a sheet. Other resources of a Bundle, and entries that need none (deletes, look-ups,
responses to a transaction), are passed over, and their number is said.

--csv FILE (none of the files that are read) writes a summary: a row for each input and one for all, with the number of sheets, of each outcome, and of sheets
whose answers make each rule hold. What has no answer counts once, under R-INCOMPLETE.

What cannot be read gives the outcome R-INVALID in its place and a message with file, line and reason: a line, an object or
an array that is not JSON, is too long, is nested too deep or is not UTF-8. Nothing is repaired: a damaged array is one
R-INVALID, whatever is in it. jq -c '.[]' makes NDJSON of an array, and then each damage costs its own line.
What is JSON but not a proper sheet gives its fail-safe outcome and a message (the first 20, then their number):
  not an object or an unknown id: R-INVALID; a value that is not an option, or an id that comes twice: not answered;
  a response with anything wrong in it: R-INVALID, and the message names its entry and item.
An input without any sheet prints nothing and says so.

Exit code: 0, or 1 when something could not be read, or 2 when a file could not be read (the others are still judged).

Questions and their options:
${ruleset.questions.map(({ id, kind, options }) => `  ${id}: ${kind === 'multi' ? 'list of ' : ''}${options.join(', ')}`).join('\n')}
`;

const pieceBytes = 16 * 1024;

const messages = new Messages();
const tallies: (readonly [file: string, tally: Tally])[] = [];
let outputClosed = false;

/** @returns the exit code that this source asks for */
async function judge(file: string, tally: Tally | undefined): Promise<0 | 1 | 2> {
  const source = file === '-' ? 'standard input' : file;
  const audit = new SheetAudit(source, messages, tally);
  if (tally !== undefined) tallies.push([source, tally]);
  const reader = new SheetReader();
  try {
    const input = file === '-' ? process.stdin : createReadStream(file);
    for await (const chunk of input) {
      for (const piece of piecesOf(chunk as Buffer)) {
        await judgeAll(reader.push(piece), audit);
        if (outputClosed) break;
      }
      if (outputClosed) break;
    }
    if (!outputClosed) await judgeAll(reader.end(), audit);
  } catch (error) {
    if (tally !== undefined) tally.isWhole = false;
    messages.say(`${source}: cannot be read (${reasonOf(error)}); expected a readable file`);
    await print(audit);
    return 2;
  }
  if (tally !== undefined) tally.isWhole = reader.isWhole;
  if (audit.sheets === 0) messages.say(`${source}: no answer sheet in it`);
  await print(audit);
  return audit.unreadables > 0 ? 1 : 0;
}

async function judgeAll(all: Iterable<Found>, audit: SheetAudit): Promise<void> {
  for (const found of all) {
    audit.take(found);
    if (!audit.isFull) continue;
    await print(audit);
    if (outputClosed) return;
  }
  await print(audit);
}

function* piecesOf(chunk: Buffer): Generator<Buffer> {
  for (let from = 0; from < chunk.length; from += pieceBytes) {
    yield chunk.subarray(from, from + pieceBytes);
  }
}

/**
 * Waits until the reader of the output has taken it, so that a slow one makes us wait instead of
 * filling the memory.
 */
async function print(audit: SheetAudit): Promise<void> {
  await write(process.stderr, messages.take());
  await write(process.stdout, audit.takeLines());
}

function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve) => {
    if (text === '') resolve();
    else {
      stream.write(text, () => resolve());
    }
  });
}

/** @param files that were read */
function wroteSummary(file: string, files: readonly string[]): boolean {
  if (outputClosed) {
    messages.say(`${file}: not written, because the output was closed before all was judged`);
    return false;
  }
  try {
    refuseOverwriting(file, files);
    writeFileSync(file, summaryCsv(tallies));
    return true;
  } catch (error) {
    messages.say(
      `${file}: cannot be written (${reasonOf(error)}); expected a file for the summary`,
    );
    return false;
  }
}

async function main(): Promise<number> {
  process.stdout.on('error', () => (outputClosed = true));
  process.stderr.on('error', () => undefined);
  let files: string[];
  let csv: string | undefined;
  try {
    const { values, positionals } = parseArgs({
      options: { help: { type: 'boolean', short: 'h' }, csv: { type: 'string' } },
      allowPositionals: true,
    });
    if (values.help === true) {
      await write(process.stdout, help);
      return 0;
    }
    files = positionals.length === 0 ? ['-'] : positionals;
    const wanted = values.csv;
    if (wanted !== undefined) refuseOverwriting(wanted, files);
    csv = wanted;
  } catch (error) {
    messages.say(`${reasonOf(error)}. Expected files; --help says more`);
    await write(process.stderr, messages.take());
    return 2;
  }
  let exitCode = 0;
  for (const file of files) {
    if (outputClosed) break;
    exitCode = Math.max(exitCode, await judge(file, csv === undefined ? undefined : new Tally()));
  }
  if (csv !== undefined && !wroteSummary(csv, files)) exitCode = 2;
  messages.countHiddenFaults();
  await write(process.stderr, messages.take());
  return exitCode;
}

process.exitCode = await main();
