import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { countOf, failedIn, readReport } from '../../tools/testReports';

const folder = mkdtempSync(join(tmpdir(), 'reports-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What is counted in a report with this content. */
function counted(name: 'vitest' | 'playwright' | 'prove', report: unknown) {
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(report));
  const read = readReport(name, false, file);
  return read === undefined ? undefined : { ...countOf(read), failures: failedIn(read) };
}

describe('the count over a report', () => {
  test('of Vitest: what was left out is neither passed nor failed', () => {
    const results = ['passed', 'failed', 'pending', 'todo', 'skipped', 'passed'];
    const assertionResults = results.map((status) => ({ fullName: status, status }));
    const report = { testResults: [{ name: 'a.test.ts', assertionResults }] };
    expect(counted('vitest', report)).toEqual({
      passed: 2,
      failed: 1,
      skipped: 3,
      failures: ['failed'],
    });
  });

  test('of Playwright: what passes only at the second try has failed', () => {
    const specs = ['expected', 'unexpected', 'flaky', 'skipped'].map((status) => ({
      title: status,
      file: 'a.e2e.ts',
      tests: [{ status }],
    }));
    const report = { suites: [{ title: 'a.e2e.ts', specs, suites: [{ title: 'inside', specs }] }] };
    expect(counted('playwright', report)).toMatchObject({ passed: 2, failed: 4, skipped: 2 });
  });

  test('of Playwright: a test inside a group names its file too', () => {
    const spec = { title: 'holds', file: 'a.e2e.ts', tests: [{ status: 'expected' }] };
    const suites = [{ title: 'inside', specs: [spec] }];
    const file = join(folder, 'inside.json');
    writeFileSync(file, JSON.stringify({ suites: [{ title: 'a.e2e.ts', specs: [], suites }] }));
    expect(readReport('playwright', false, file)?.tests).toEqual([
      { title: 'inside holds', file: 'tests/e2e/a.e2e.ts', passed: true, isSkipped: false },
    ]);
  });

  test('each failure is told in a line: its title and how what it failed of begins', () => {
    const message = '\u001b[31mexpected 1\u001b[39m\n  to be 2\n' + 'x'.repeat(2000);
    const assertionResults = [{ fullName: 'adds', status: 'failed', failureMessages: [message] }];
    expect(counted('vitest', { testResults: [{ name: 'a', assertionResults }] })?.failures).toEqual(
      [expect.stringMatching(/^adds: expected 1 to be 2 x{500,600}$/u)],
    );
    const results = [{}, { error: { message } }];
    const specs = [{ title: 'adds', file: 'a', tests: [{ status: 'unexpected', results }] }];
    expect(counted('playwright', { suites: [{ title: 'a', specs }] })?.failures).toEqual([
      expect.stringMatching(/^a adds: expected 1 to be 2 x+$/u),
    ]);
  });

  test('of the proof: a law holds or fails', () => {
    const rows = [true, false, true].map((passed) => ({ id: 'I-01', name: 'a law', passed }));
    expect(counted('prove', rows)).toMatchObject({ passed: 2, failed: 1, skipped: 0 });
  });
});

test('where there is no report there is none to read, and one of another shape is refused', () => {
  expect(readReport('vitest', false, join(folder, 'not-there.json'))).toBeUndefined();
  expect(() => counted('playwright', { testResults: [] })).toThrow();
});
