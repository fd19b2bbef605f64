/**
 * The fingerprint is the same in programs of their own, whatever the language and clock of the
 * machine.
 */
import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { presentOf } from '../../../src/about/review/present';
import { familyWords } from '../../../tools/signOffRecords';

const program = `
import { presentNow } from './tools/signOffRecords';
const { fingerprint, ofDecision } = presentNow();
process.stdout.write(JSON.stringify([fingerprint, ...ofDecision]));
`;
const inProgram = (environment: Readonly<Record<string, string>>) =>
  execFileSync('npx', ['tsx', '--eval', program], {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });

test('two programs and this one find the same fingerprints', () => {
  const { fingerprint, ofDecision } = presentOf(familyWords('en'));
  const here = JSON.stringify([fingerprint, ...ofDecision]);
  expect(inProgram({ LC_ALL: 'C', TZ: 'UTC' })).toBe(here);
  expect(inProgram({ LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' })).toBe(here);
});
