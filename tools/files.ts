/** What commands have in common when they read and write files that people name. */
import {
  closeSync,
  fstatSync,
  openSync,
  readFileSync,
  readSync,
  statSync,
  type BigIntStats,
} from 'node:fs';
import { looksLikeUtf16 } from '../src/json/encoding';
import { printable } from '../src/json/printable';
import { lineAndColumn, scanJson } from '../src/json/scanJson';

/**
 * @param output a file that is about to be written; it need not be there
 * @param inputs files that were read or will be; `-` is standard input
 * @throws Error when it is one of the inputs, by whatever name or link
 */
export function refuseOverwriting(output: string, inputs: readonly string[]): void {
  const there = statOf(output);
  if (there === undefined) return;
  const input = inputs.find((one) => {
    const other = statOf(one);
    return other !== undefined && other.ino === there.ino && other.dev === there.dev;
  });
  if (input === undefined || !there.isFile()) return;
  const name = input === '-' ? 'standard input' : input;
  throw new Error(`${output} is one of the files to read (${name}); expected another one to write`);
}

function statOf(file: string): BigIntStats | undefined {
  try {
    return file === '-' ? fstatSync(0, { bigint: true }) : statSync(file, { bigint: true });
  } catch {
    return undefined;
  }
}

/**
 * The text of a file, or of a device without end, up to one byte more than is wanted: then it is
 * too long.
 */
export function readStart(file: string, mostBytes: number): string {
  const opened = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(mostBytes + 1);
    let filled = 0;
    for (let read = -1; read !== 0 && filled < bytes.length; filled += read) {
      read = readSync(opened, bytes, filled, bytes.length - filled, null);
    }
    return bytes.toString('utf8', 0, filled);
  } finally {
    closeSync(opened);
  }
}

/** @throws Error that names the file, and the line and column where it is no JSON */
export function readJson(file: string): unknown {
  const text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  try {
    return JSON.parse(text);
  } catch {
    if (looksLikeUtf16(text)) throw new Error(`${file}: is UTF-16; expected UTF-8`);
    const { line, column } = lineAndColumn(text, scanJson(text).wrongAt ?? text.length);
    const place = `line ${String(line)}, column ${String(column)}`;
    throw new Error(`${file}: ${place}: is not JSON from here on`);
  }
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * Lines for a terminal, which would obey characters that files and arguments of others may hold.
 */
export function forTerminal(lines: readonly string[]): string {
  return lines.map((line) => `${printable(line)}\n`).join('');
}
