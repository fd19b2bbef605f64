/** Judges the sheets of one source: an outcome line for each, and what is to be said about it. */
import { triage, type Outcome } from '../../rules/triage';
import type { Tally } from './auditSummary';
import type { Messages } from './messages';
import { isResource, readResource } from './readResources';
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
  readonly #tally: Tally | undefined;

  /**
   * @param source the name of the file, as messages shall give it
   * @param tally counts the outcomes, where somebody asked for that
   */
  constructor(source: string, messages: Messages, tally?: Tally) {
    this.#source = source;
    this.#messages = messages;
    this.#tally = tally;
  }

  sheet(value: unknown, text: string, line: number): void {
    if (isFaultless(value, text)) {
      this.#judge(value, line);
    } else if (isResource(value)) {
      const { responses, passedOver } = readResource(value, text);
      for (const { sheet, faults } of responses) this.#judge(sheet, line, faults);
      if (passedOver.length > 0) this.#messages.passedOver(this.#source, line, passedOver);
    } else {
      this.#judge(withoutDoubledIds(value, text), line, faultsOf(value, text));
    }
  }

  unreadable(reason: string, line: number): void {
    this.unreadables += 1;
    this.#judge(undefined, line);
    this.#messages.unreadable({ source: this.#source, line, sheet: this.sheets }, reason);
  }

  /** The outcome lines since the last call. */
  take(): string {
    const lines = this.#lines;
    this.#lines = '';
    return lines;
  }

  #judge(sheet: unknown, line: number, faults: readonly string[] = []): void {
    this.sheets += 1;
    const outcome = triage(sheet);
    this.#lines += outcomeLine(outcome);
    this.#tally?.add(sheet, outcome);
    if (faults.length === 0) return;
    const spot = { source: this.#source, line, sheet: this.sheets };
    for (const fault of faults) this.#messages.fault(spot, fault);
  }
}

/** Rule ids as JSON texts. They are few, and quoting them anew on each line would cost a tenth of the whole run. */
const quotedIds = new Map<string, string>();

/** The public form of an outcome: these keys, in this order, on a line. */
function outcomeLine({ disposition, callFirst, because }: Outcome): string {
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
