/**
 * `npm run triage -- --csv FILE`: how many sheets of each file had which outcome, and which rules
 * their answers made hold.
 */
import { ruleset } from '../../rules/ruleset';
import { urgentSoFar, type Outcome } from '../../rules/triage';

const outcomes = ['sheets', 'seek-care-now', 'call-first', 'discuss-next-visit'] as const;
const reasonIds = [...ruleset.rules.map(({ id }) => id), 'R-INCOMPLETE', 'R-INVALID'] as const;
const columns = [...outcomes, ...reasonIds] as const;
type Column = (typeof columns)[number];

/** The counts of one file. */
export class Tally {
  /**
   * False when the file could not be read to its end, or as an array: then the counts are of a
   * part.
   */
  isWhole = true;
  readonly #counts = new Map<Column, number>();

  /**
   * Rules are counted by the answers really given: a sheet that stopped at its first urgent answer
   * would otherwise count for nearly every rule. What it lacks counts once, under R-INCOMPLETE.
   */
  add(sheet: unknown, { disposition, callFirst, because }: Outcome): void {
    this.#count('sheets');
    this.#count(disposition);
    if (callFirst) this.#count('call-first');
    for (const id of urgentSoFar(sheet).because) this.#count(id);
    if (because.includes('R-INCOMPLETE')) this.#count('R-INCOMPLETE');
  }

  /** In the order of the columns. */
  counts(): readonly number[] {
    return columns.map((column) => this.#counts.get(column) ?? 0);
  }

  #count(column: Column): void {
    this.#counts.set(column, (this.#counts.get(column) ?? 0) + 1);
  }
}

/** Without it some spreadsheets take the letters for those of an older alphabet. */
const byteOrderMark = '\uFEFF';

/**
 * The summary as CSV (RFC 4180, UTF-8 with its mark): a row for each file, and one for all of them.
 * @param tallies by the name of the file
 */
export function summaryCsv(tallies: readonly (readonly [file: string, tally: Tally])[]): string {
  const rows = tallies.map(
    ([file, tally]) => [file, tally.isWhole ? 'yes' : 'no', ...tally.counts()] as const,
  );
  const total = columns.map((_, at) =>
    rows.reduce((sum, row) => sum + Number(row[at + 2] ?? 0), 0),
  );
  const lines = [
    ['ruleset', 'file', 'whole', ...columns],
    ...rows.map((row) => [ruleset.version, ...row]),
    [
      ruleset.version,
      'all files',
      tallies.every(([, { isWhole }]) => isWhole) ? 'yes' : 'no',
      ...total,
    ],
  ];
  return byteOrderMark + lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}

/**
 * Spreadsheets obey a cell that begins like a formula, and names of files come from others. Where a
 * cell begins depends on the country that the spreadsheet is set to: after a comma, a semicolon or
 * a tab.
 */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = value.replace(/(^|[,;\t\r\n])(\s*)(?=[=+\-@＝＋－＠])/g, "$1$2'");
  return /^[\w.'-]*$/.test(text) ? text : `"${text.replaceAll('"', '""')}"`;
}
