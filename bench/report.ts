/**
 * Puts the results of `npm run bench` into a JSON file and the README: a table for each condition,
 * and each goal with its verdict. A run beside the floors alone has a file
 * and a section of its own.
 */
import { conditions, type ConditionName } from './conditions';
import { verdicts, type Verdict } from './goals';
import { metrics, type Metric } from './measure';
import { table, writeJson, writeSection } from './readme';
import type { Medians } from './results';
import type { Spread } from './statistics';
import type { Subject } from './subjects';

export interface About {
  readonly command: string;
  /** ISO date. */
  readonly date: string;
  readonly machine: string;
  readonly browser: string;
  readonly runs: number;
}

/** Three digits say enough; less than that is noise. */
function short(value: number): string {
  if (value >= 100) return value.toFixed(0);
  return String(Number(value.toFixed(value >= 10 ? 1 : 2)));
}

const cell = ({ median, lowerQuartile, upperQuartile }: Spread) =>
  `${short(median)} (${short(lowerQuartile)}-${short(upperQuartile)})`;

function conditionTable(
  medians: Medians,
  condition: ConditionName,
  subjects: readonly Subject[],
): string {
  const rows = (Object.keys(metrics) as Metric[]).map((metric) => [
    metrics[metric],
    ...subjects.map(({ name }) => cell(medians[condition][name][metric])),
  ]);
  const head = ['median (quartiles)', ...subjects.map(({ title }) => title)];
  return `### ${conditions[condition].title}\n\n${table(head, rows)}`;
}

function goalTable(goals: readonly Verdict[]): string {
  const rows = goals.map(({ goal, condition, wanted, measured, reached }) => [
    goal,
    conditions[condition].title,
    wanted,
    measured,
    reached ? 'reached' : '**missed**',
  ]);
  return `### Goals\n\n${table(['goal', 'condition', 'wanted', 'measured', ''], rows, 2)}`;
}

export async function writeReport(
  about: About,
  medians: Medians,
  subjects: readonly Subject[],
  withPeers: boolean,
): Promise<void> {
  const goals = verdicts(medians, withPeers);
  await writeJson(withPeers ? 'results.json' : 'floors.json', { ...about, medians, goals });
  const names = Object.keys(conditions) as ConditionName[];
  const parts = [
    `Measured on ${about.date} by \`${about.command}\`: ${about.machine}, ${about.browser}, medians of ${String(about.runs)}.`,
    ...names.map((condition) => conditionTable(medians, condition, subjects)),
    goalTable(goals),
  ];
  await writeSection(withPeers ? 'bench' : 'floors', parts.join('\n\n'));
}
