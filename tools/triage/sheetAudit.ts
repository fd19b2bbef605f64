/** Judges the sheets of one source: an outcome line for each, and what is to be said about it. */
import { triage, type Outcome } from '../../rules/triage';
import type { Tally } from './auditSummary';
import type { Messages } from './messages';
import { isResource, readResource } from './readResources';
import type { Found, Sheet, Unreadable } from './readSheets';
import { faultsOf, isFaultless, withoutIdsTwice } from './sheetFaults';

const fullChars = 64 * 1024;

export class SheetAudit {
  /** How many sheets there were, readable or not. */
  sheets = 0;
  /** How many of them could not be read. */
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

  /**
   * Outcomes can be 300 times as long as their sheets (`{}` names every rule): then they are to be
   * printed before more are made.
   */
  get isFull(): boolean {
    return this.#lines.length > fullChars;
  }

  take(found: Found): void {
    if ('reason' in found) this.#unreadable(found);
    else this.#sheet(found);
  }

  #sheet({ value, twice, line }: Sheet): void {
    if (twice.isEmpty && isFaultless(value)) {
      this.#judge(value, line);
    } else if (isResource(value)) {
      const reading = readResource(value, twice);
      if (typeof reading === 'string') {
        this.#unreadable({ reason: reading, line });
        return;
      }
      const { responses, passedOver } = reading;
      for (const { sheet, faults } of responses) this.#judge(sheet, line, faults);
      if (passedOver.length > 0) this.#messages.passedOver(this.#source, line, passedOver);
    } else {
      this.#judge(withoutIdsTwice(value, twice), line, faultsOf(value, twice));
    }
  }

  #unreadable({ reason, line }: Unreadable): void {
    this.unreadables += 1;
    this.#judge(undefined, line);
    this.#messages.unreadable({ source: this.#source, line, sheet: this.sheets }, reason);
  }

  /** The outcome lines since the last call. */
  takeLines(): string {
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

/**
 * Rule ids as JSON texts. They are few, and quoting them anew on each line would cost a tenth of
 * the whole run.
 */
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
