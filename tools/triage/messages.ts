/** What `npm run triage` says on standard error. */
import { printable } from '../../src/json/printable';

const shownFaults = 20;
const shownTypes = 20;
const mostChars = 2000;

/**
 * Where a message belongs: the file, the line on which the sheet starts, and its number among the
 * sheets of the file.
 */
export interface Spot {
  readonly source: string;
  readonly line: number;
  readonly sheet: number;
}

export class Messages {
  #text = '';
  #faults = 0;

  say(sentence: string): void {
    const shown = sentence.length > mostChars ? `${sentence.slice(0, mostChars)}…` : sentence;
    this.#text += `${printable(shown)}\n`;
  }

  /** Something cannot be read. Each one is reported: the exit code rests on them. */
  unreadable(spot: Spot, reason: string): void {
    this.say(`${at(spot)}: ${reason}; expected an answer sheet; printed R-INVALID in its place`);
  }

  /**
   * A sheet is JSON but has a fault. The first few are reported, the others counted, since one
   * wrong id can be on a million lines.
   */
  fault(spot: Spot, fault: string): void {
    this.#faults += 1;
    if (this.#faults <= shownFaults) this.say(`${at(spot)}: ${fault}`);
  }

  /** Resources of a Bundle that are nobody's answers. @param types one for each resource */
  passedOver(source: string, line: number, types: readonly string[]): void {
    const counts = new Map<string, number>();
    for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
    const kinds = [...counts];
    const told = kinds.slice(0, shownTypes).map(([type, count]) => `${String(count)} ${type}`);
    const more = kinds.length > shownTypes ? ', and other types' : '';
    this.say(
      `${source}, line ${String(line)}: passed over in the Bundle: ${told.join(', ')}${more}`,
    );
  }

  countHiddenFaults(): void {
    const hidden = this.#faults - shownFaults;
    if (hidden > 0)
      this.say(`${String(hidden)} more faults like these in answer sheets, not shown`);
  }

  /** The lines since the last call. */
  take(): string {
    const text = this.#text;
    this.#text = '';
    return text;
  }
}

function at({ source, line, sheet }: Spot): string {
  return `${source}, line ${String(line)}, sheet ${String(sheet)}`;
}
