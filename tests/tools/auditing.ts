/** Sheets as text, read and judged as the command does. */
import { triage } from '../../rules/triage';
import { Messages } from '../../tools/triage/messages';
import { SheetReader } from '../../tools/triage/readSheets';
import { SheetAudit } from '../../tools/triage/sheetAudit';

export const runs = { numRuns: 300, seed: 20261123 } as const;
export const line = (sheet: unknown) => JSON.stringify(sheet);
export const a = '{"gate":"no"}';

/** Outcome lines and messages for a text, as the command makes them. */
export function audit(input: string | Buffer): {
  lines: string[];
  said: string[];
  unreadables: number;
} {
  const messages = new Messages();
  const sheets = new SheetAudit('file', messages);
  const reader = new SheetReader();
  for (const found of reader.push(Buffer.from(input))) sheets.take(found);
  for (const found of reader.end()) sheets.take(found);
  messages.countHiddenFaults();
  const linesOf = (all: string) => all.split('\n').slice(0, -1);
  return {
    lines: linesOf(sheets.takeLines()),
    said: linesOf(messages.take()),
    unreadables: sheets.unreadables,
  };
}

/** The outcome that a sheet is worth, in the public form. */
export const outcome = (sheet: unknown) => {
  const { disposition, callFirst, because } = triage(sheet);
  return JSON.stringify({ disposition, callFirst, because });
};
