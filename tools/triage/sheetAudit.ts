/** Judges the sheets of one source: an outcome line for each, and what is to be said about it. */
import { triage } from '../../rules/triage';
import type { Messages } from './messages';
import { faultsOf, isFaultless, withoutDoubledIds } from './sheetFaults';
import type { SheetSink } from './sheetSink';

export class SheetAudit implements SheetSink {
  /** How many sheets there were, readable or not. */
  sheets = 0;
  /** How many of them were not JSON. */
  unreadables = 0;
  #lines = '';
  readonly #source: string;
  readonly #messages: Messages;

  /** @param source the name of the file, as messages shall give it */
  constructor(source: string, messages: Messages) {
    this.#source = source;
    this.#messages = messages;
  }

  sheet(value: unknown, text: string, line: number): void {
    this.sheets += 1;
    if (isFaultless(value, text)) {
      this.#lines += outcomeLine(value);
      return;
    }
    this.#lines += outcomeLine(withoutDoubledIds(value, text));
    const spot = { source: this.#source, line, sheet: this.sheets };
    for (const fault of faultsOf(value, text)) this.#messages.fault(spot, fault);
  }

  unreadable(reason: string, line: number): void {
    this.sheets += 1;
    this.unreadables += 1;
    this.#lines += outcomeLine(undefined);
    this.#messages.unreadable({ source: this.#source, line, sheet: this.sheets }, reason);
  }

  /** The outcome lines since the last call. */
  take(): string {
    const lines = this.#lines;
    this.#lines = '';
    return lines;
  }
}

/** Rule ids as JSON texts. They are few, and quoting them anew on each line would cost a tenth of the whole run. */
const quotedIds = new Map<string, string>();

/** The public form of an outcome: these keys, in this order, on a line. */
function outcomeLine(sheet: unknown): string {
  const { disposition, callFirst, because } = triage(sheet);
  let ids = '';
  for (const id of because) ids += ids === '' ? quotedId(id) : `,${quotedId(id)}`;
  return `{"disposition":"${disposition}","callFirst":${String(callFirst)},"because":[${ids}]}\n`;
}

function quotedId(id: string): string {
  const known = quotedIds.get(id);
  if (known !== undefined) return known;
  const made = JSON.stringify(id);
  quotedIds.set(id, made);
  return made;
}
