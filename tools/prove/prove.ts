/**
 * `npm run prove`: proves the laws over every answer sheet, shows that nothing in the rules is
 * dead, holds the translation against the running code, and shows that mistakes are caught. Exit
 * code 1 when anything fails. `npm run prove -- --control ID` proves a broken ruleset instead, to
 * see the command fail.
 */
import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ruleset } from '../../rules/ruleset';
import { runCommand } from '../runCommand';
import { compareWithCode } from './agreement';
import type { AgreementByChance } from './agreementProcess';
import { brokenRulesets } from './brokenRulesets';
import { laws } from './laws';
import { refuteControls, untriedLaws } from './negativeControls';
import { proveRuleset } from './proveRuleset';
import {
  json,
  rowOfAgreement,
  rowOfAliveness,
  rowOfCheck,
  rowOfControl,
  rowOfLaw,
  summary,
  table,
  type Row,
} from './report';
import { proofAsSmtLib } from './smtLib';
import { stopSolver } from './solver';
import { inertTopics } from './specification';
import { everyOptionCounts, everyRuleAlone } from './witnesses';

async function proveAll(): Promise<readonly Row[]> {
  const byChance = compareByChance();
  const lawRows = (await proveRuleset({ ruleset })).map(rowOfLaw);
  const rules = await timed(() => everyRuleAlone(ruleset));
  const options = await timed(() => everyOptionCounts(ruleset));
  const witnesses = [...rules.result.witnesses, ...options.result.witnesses];
  const onWitnesses = await compareWithCode(
    witnesses.map(({ sheet }) => sheet),
    ruleset,
    true,
  );
  const controls = await refuteControls(ruleset);
  const { outcomes, advice } = await byChance;
  const inert = inertTopics.join(', ');

  return [
    ...lawRows,
    rowOfAliveness(
      { id: 'alive-rules', name: 'Every rule has a sheet in which it alone holds', ms: rules.ms },
      rules.result,
    ),
    rowOfAliveness(
      {
        id: 'alive-options',
        name: `Every option can decide; by design not: ${inert}`,
        ms: options.ms,
      },
      options.result,
    ),
    rowOfAgreement({ id: 'agreement', name: 'Solver and triage agree' }, outcomes),
    rowOfAgreement({ id: 'agreement-advice', name: 'Solver and adviceFor agree' }, advice),
    rowOfAgreement({ id: 'agreement-witnesses', name: 'Both agree on every witness' }, onWitnesses),
    ...controls.map(rowOfControl),
    rowOfCheck(
      { id: 'controls', name: 'Every law refutes at least one control', ms: 0 },
      controls.length,
      untriedLaws(ruleset).map((law) => `${law} refutes no control`),
    ),
  ];
}

function compareByChance(): Promise<AgreementByChance> {
  const other = fork(fileURLToPath(new URL('./agreementProcess.ts', import.meta.url)));
  return new Promise((resolve, reject) => {
    other.once('message', (report) => resolve(report as AgreementByChance));
    other.once('exit', (code) => {
      reject(new Error(`agreementProcess.ts ended with ${String(code)} before it reported`));
    });
  });
}

async function proveControl(id: string): Promise<readonly Row[]> {
  const controls = brokenRulesets(ruleset);
  const control = controls.find((one) => one.id === id);
  if (control === undefined) {
    const known = controls.map((one) => one.id).join(', ');
    throw new Error(`There is no control "${id}". Choose one of: ${known}`);
  }
  return (await proveRuleset(control, laws)).map(rowOfLaw);
}

async function timed<T>(task: () => Promise<T>): Promise<{ result: T; ms: number }> {
  const startedAt = performance.now();
  const result = await task();
  return { result, ms: Math.round(performance.now() - startedAt) };
}

async function main(): Promise<void> {
  const startedAt = performance.now();
  const { control } = parseArgs({ options: { control: { type: 'string' } } }).values;
  const rows = control === undefined ? await proveAll() : await proveControl(control);
  console.log(table(rows));
  console.log(
    `\nA law of pairs speaks of each of these sheets together with every sheet that it is related to.`,
  );
  if (control === undefined) {
    mkdirSync('reports', { recursive: true });
    writeFileSync('reports/prove.json', json(rows));
    writeFileSync('reports/prove.smt2', proofAsSmtLib(ruleset));
    console.log(
      'Written: reports/prove.json, reports/prove.smt2 (the proof, for any SMT-LIB solver).',
    );
  }
  console.log(`Time: ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
  console.log(summary(rows));
  process.exitCode = rows.every((row) => row.passed) ? 0 : 1;
}

await runCommand(main);
await stopSolver();
process.exit();
