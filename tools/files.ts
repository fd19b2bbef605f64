/** What commands have in common when they read and write files that people name. */
import { fstatSync, statSync, type BigIntStats } from 'node:fs';
import { printable } from '../src/json/printable';

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

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Lines for a terminal, which would obey characters that files and arguments of others may hold. */
export function forTerminal(text: string): string {
  return text.split('\n').map(printable).join('\n');
}
