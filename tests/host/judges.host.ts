/** What others say: two judges of headers, and one more browser. */
import { execFileSync } from 'node:child_process';
import * as z from 'zod/mini';
import { words } from '../e2e/support/words';
import { hasJudges, judgesFolder } from './support/judges';
import { expect, needs, needsThat, test } from './support/test';

const verdict = z.object({
  grade: z.string(),
  score: z.number(),
  tests: z.array(z.object({ name: z.string(), result: z.string(), pass: z.boolean() })),
  grave: z.array(z.object({ severity: z.string(), directive: z.string(), value: z.string() })),
});
const firefoxRun = z.object({
  disposition: z.string(),
  heading: z.string(),
  complaints: z.array(z.string()),
});

test.beforeEach(() => {
  needsThat(hasJudges(), 'the packages of tests/host/judges');
});
test.describe.configure({ mode: 'default' });

test('the MDN HTTP Observatory gives A+, and CSP Evaluator finds nothing but that our own files may run', ({
  site,
}) => {
  const { http, https } = site.ports;
  const output = execFileSync('node', ['headers.js', String(http), String(https), '/en/'], {
    cwd: judgesFolder,
    encoding: 'utf8',
    env: { ...process.env, NODE_EXTRA_CA_CERTS: site.certificate },
  });
  const { grade, tests, grave } = z.parse(verdict, JSON.parse(output));
  expect(tests.filter(({ pass }) => !pass)).toEqual([]);
  expect(grade).toBe('A+');
  // Why it stays: docs/decisions/0008-files-of-our-own-may-run.md.
  expect(grave).toEqual([{ severity: 'MEDIUM_MAYBE', directive: 'script-src', value: "'self'" }]);
});

test('Firefox ends on Seek care now after an urgent emergency check', ({ site }) => {
  const firefox = needs('firefox', 'firefox-esr');
  const { start } = words.app;
  const wanted = [site.address, start.button, 'yes', words.check.continue];
  const output = execFileSync('node', ['firefox.js', firefox, ...wanted], {
    cwd: judgesFolder,
    encoding: 'utf8',
  });
  expect(z.parse(firefoxRun, JSON.parse(output))).toEqual({
    disposition: 'seek-care-now',
    heading: words.outcome['seek-care-now'].heading,
    complaints: [],
  });
});
