/**
 * How a command takes what it was given and tells what went wrong: a terminal would obey what
 * arguments of others may hold.
 */
import { forTerminal, reasonOf } from './files';

/**
 * Runs a command. What it throws is reported on standard error in lines that a terminal only shows,
 * and the exit code is 2.
 */
export async function runCommand(main: () => void | Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    process.stderr.write(forTerminal(reasonOf(error).split('\n')));
    process.exitCode = 2;
  }
}

/**
 * @param option as it is typed, such as `--port`
 * @param least the smallest number that makes sense
 * @throws Error when the text is no whole number of that size
 */
export function wholeNumber(option: string, text: string, least = 0): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && Number.isSafeInteger(number)) return number;
  throw new Error(`${option} ${text}: expected a whole number, ${String(least)} or more`);
}
