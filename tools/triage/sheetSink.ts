/** What the readers of the two layouts (lines, array) hand on, and the limit that they share. */

export interface SheetSink {
  /** A JSON value in the place of a sheet, with its own text; `line` is where it starts, from 1. */
  sheet(value: unknown, text: string, line: number): void;
  /** Something that is not JSON in the place of a sheet. */
  unreadable(reason: string, line: number): void;
}

/** Takes decoded text in pieces; the cuts between them may be anywhere. */
export interface TextReader {
  push(text: string): void;
  /** No more text comes: what is still open has broken off. */
  end(): void;
}

/** A real sheet has a few hundred characters. The limit keeps memory flat on a file without line ends. */
export const longestSheetChars = 16 * 1024 * 1024;
export const tooLong = `longer than ${String(longestSheetChars)} characters`;

/** Why `JSON.parse` refuses the text. */
export function whyNotJson(text: string): string {
  try {
    JSON.parse(text);
    return 'unexpected text after it';
  } catch (error) {
    return reasonOf(error);
  }
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
