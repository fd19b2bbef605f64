/** Counts what was checked, says it line by line, and leaves the count for `npm run test:host`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { closingLine } from '../../testSteps';

export const reportFile = 'reports/fhir.json';

export class Checks {
  readonly #count = { passed: 0, failed: 0, skipped: 0 };

  /** @param faults what is wrong, a sentence each; none when all is well */
  note(name: string, faults: readonly string[]): void {
    this.#count[faults.length === 0 ? 'passed' : 'failed'] += 1;
    const [first = ''] = faults;
    const more = faults.length > 1 ? ` (and ${String(faults.length - 1)} more)` : '';
    process.stdout.write(
      faults.length === 0 ? `ok: ${name}\n` : `FAILED: ${name}: ${first}${more}\n`,
    );
  }

  /** A tool is not there: that is no pass, and where everything must be there it is a failure. */
  notRun(name: string, why: unknown): void {
    this.#count[process.env['CI'] === 'true' ? 'failed' : 'skipped'] += 1;
    const reason = why instanceof Error ? why.message.split('\n')[0] : String(why);
    process.stdout.write(`not run: ${name} (${reason ?? ''})\n`);
  }

  /** Writes the report and sets the exit code. */
  close(): void {
    mkdirSync('reports', { recursive: true });
    writeFileSync(reportFile, JSON.stringify(this.#count));
    process.stdout.write(closingLine(this.#count));
    process.exitCode = this.#count.failed === 0 ? 0 : 1;
  }
}
