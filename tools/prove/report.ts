/** The rows of the printed table and of `reports/prove.json`. */
import type { Agreement } from './agreement';
import type { Refutation } from './negativeControls';
import type { Verdict } from './proveRuleset';
import type { Aliveness } from './witnesses';

export interface Row {
  readonly id: string;
  readonly name: string;
  readonly verdict: string;
  readonly passed: boolean;
  readonly ms: number;
  /** How many sheets the row speaks of. */
  readonly sheets: bigint;
  /** What to look at: a counter-example, or what failed. */
  readonly details: readonly string[];
}

/**
 * A law's row. A law of pairs counts the first sheet only; each is paired with every sheet related
 * to it.
 */
export const rowOfLaw = ({ counterExample, ...verdict }: Verdict): Row => ({
  ...verdict,
  passed: verdict.verdict === 'proved',
  details: counterExample,
});

/** A control passes when the law refutes it, so its row shows the counter-example too. */
export const rowOfControl = ({ control, verdict }: Refutation): Row => ({
  ...rowOfLaw(verdict),
  id: `control ${control.id}`,
  name: control.mistake,
  verdict: `${verdict.verdict} by ${control.caughtBy}`,
  passed: verdict.verdict === 'refuted',
});

/** A row for something that was looked at sheet by sheet, not proved. */
export function rowOfCheck(
  about: Pick<Row, 'id' | 'name' | 'ms'>,
  sheets: number,
  failures: readonly string[],
): Row {
  const passed = failures.length === 0;
  const verdict = passed ? 'holds' : 'FAILS';
  return { ...about, verdict, passed, sheets: BigInt(sheets), details: failures.slice(0, 10) };
}

export const rowOfAliveness = (
  about: Pick<Row, 'id' | 'name' | 'ms'>,
  { witnesses, failures }: Aliveness,
): Row => rowOfCheck(about, witnesses.length, failures);

export const rowOfAgreement = (
  about: Pick<Row, 'id' | 'name'>,
  { ms, sheets, disagreements, lowResults }: Agreement,
): Row =>
  rowOfCheck(
    { ...about, ms, name: `${about.name} (${grouped(BigInt(lowResults))} low results)` },
    sheets,
    disagreements,
  );

/** The table as plain text, with what to look at under the rows that have it. */
export function table(rows: readonly Row[]): string {
  const cells = rows.map(({ id, name, verdict, ms, sheets }) => [
    id,
    name,
    verdict,
    `${String(ms)} ms`,
    grouped(sheets),
  ]);
  const heads = ['id', 'law or check', 'verdict', 'time', 'answer sheets'];
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...cells.map((row) => row[column]?.length ?? 0)),
  );
  const isNumber = (column: number) => column > 2;
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return isNumber(column) ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd();
  return [
    line(heads),
    widths.map((width) => '-'.repeat(width)).join('  '),
    ...cells.flatMap((row, at) => [
      line(row),
      ...(rows[at]?.details ?? []).map((detail) => `    ${detail}`),
    ]),
  ].join('\n');
}

/** `1234567` as `1,234,567`. */
const grouped = (count: bigint): string => count.toLocaleString('en-US');

/** The last line of the command. */
export function summary(rows: readonly Row[]): string {
  const passed = rows.filter((row) => row.passed).length;
  return `Proof: ${String(passed)} passed, ${String(rows.length - passed)} failed`;
}

/** The rows as JSON; counts of sheets are strings, because they are too large for a JSON number. */
export const json = (rows: readonly Row[]): string =>
  `${JSON.stringify(rows, (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value), 2)}\n`;
