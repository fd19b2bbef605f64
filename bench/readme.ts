/**
 * Writes a measured section into `bench/README.md`, between its two marks, and a JSON file beside
 * it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';

const inBench = (file: string) => join(import.meta.dirname, file);

/** One line of a table; text columns left, others right. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  textColumns = 1,
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, index) => (index < textColumns ? '---' : '---:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** @throws Error when the README lacks the marks of the section */
export async function writeSection(name: string, markdown: string): Promise<void> {
  const file = inBench('README.md');
  const [start, end] = [`<!-- ${name}: start -->`, `<!-- ${name}: end -->`];
  const text = readFileSync(file, 'utf8');
  const [before, rest] = text.split(start);
  const [, after] = rest?.split(end) ?? [];
  if (before === undefined || after === undefined) {
    throw new Error(`bench/README.md lacks the lines "${start}" and "${end}"`);
  }
  const whole = `${before}${start}\n\n${markdown}\n\n${end}${after}`;
  writeFileSync(file, await format(whole, { parser: 'markdown' }));
}

export async function writeJson(file: string, data: unknown): Promise<void> {
  writeFileSync(inBench(file), await format(JSON.stringify(data), { parser: 'json' }));
}

/** ISO date of today by the machine's clock. */
export const today = (): string => new Date().toISOString().slice(0, 10);
