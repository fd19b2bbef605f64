/** What others say of the headers: two judges. */
import { execFileSync } from 'node:child_process';
import * as z from 'zod/mini';
import { hasJudges, judgesFolder } from './support/judges';
import { expect, needsThat, test } from './support/test';

const verdict = z.object({
  grade: z.string(),
  score: z.number(),
  tests: z.array(z.object({ name: z.string(), result: z.string(), pass: z.boolean() })),
  grave: z.array(z.object({ severity: z.string(), directive: z.string(), value: z.string() })),
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
