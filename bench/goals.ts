/**
 * What our app has to keep: ratios to the static floor of the same run, limits of its own, and how
 * far ahead of the form builders.
 */
import { peerNames } from './build';
import type { ConditionName } from './conditions';
import { metrics, type Metric } from './measure';
import type { Medians } from './results';

interface Goal {
  readonly metric: Metric;
  readonly condition: ConditionName;
  readonly atMost: number;
}

/**
 * No worse than these: a little above what was measured on 2026-11-27. A static page loads no
 * script and checks no answer.
 */
const ratiosToStatic: readonly Goal[] = [
  { metric: 'firstPaint', condition: 'slow', atMost: 1.1 },
  { metric: 'largestPaint', condition: 'slow', atMost: 1.2 },
  { metric: 'firstAnswer', condition: 'slow', atMost: 1.35 },
  { metric: 'waiting', condition: 'slow', atMost: 2.2 },
  { metric: 'startToResult', condition: 'slow', atMost: 4 },
  { metric: 'repeatVisit', condition: 'slow', atMost: 1.1 },
];

/** What the app adds to the same screens in React alone. */
const ratiosToBareReact: readonly Goal[] = [
  { metric: 'nextByClick', condition: 'plain', atMost: 1.5 },
  { metric: 'nextByClick', condition: 'slow', atMost: 1.5 },
];

const limits: readonly Goal[] = [
  { metric: 'blocking', condition: 'slow', atMost: 60 },
  { metric: 'longestTask', condition: 'slow', atMost: 100 },
  { metric: 'worstInteraction', condition: 'slow', atMost: 120 },
  { metric: 'layoutShift', condition: 'slow', atMost: 0 },
  { metric: 'requests', condition: 'slow', atMost: 3 },
];

const timesSooner = 5;

export interface Verdict {
  readonly goal: string;
  readonly condition: ConditionName;
  readonly wanted: string;
  readonly measured: string;
  readonly reached: boolean;
}

const ours = (medians: Medians, { condition, metric }: Pick<Goal, 'condition' | 'metric'>) =>
  medians[condition].app[metric].median;

const floors = { static: 'the static floor', bareReact: 'bare React' } as const;

function ratio(medians: Medians, goal: Goal, floor: keyof typeof floors): Verdict {
  const { condition, metric, atMost } = goal;
  const value = ours(medians, goal) / medians[condition][floor][metric].median;
  return {
    goal: `${metrics[metric]}, as a ratio to ${floors[floor]}`,
    condition,
    wanted: `at most ${String(atMost)}`,
    measured: value.toFixed(2),
    reached: value <= atMost,
  };
}

function limit(medians: Medians, goal: Goal): Verdict {
  const value = ours(medians, goal);
  return {
    goal: metrics[goal.metric],
    condition: goal.condition,
    wanted: `at most ${String(goal.atMost)}`,
    measured: String(Math.round(value * 1000) / 1000),
    reached: value <= goal.atMost,
  };
}

function sooner(medians: Medians, peer: (typeof peerNames)[number]): Verdict {
  const value =
    medians.slow[peer].firstAnswer.median /
    ours(medians, { condition: 'slow', metric: 'firstAnswer' });
  return {
    goal: `first question answerable, how many times sooner than ${peer}`,
    condition: 'slow',
    wanted: `at least ${String(timesSooner)}`,
    measured: value.toFixed(1),
    reached: value >= timesSooner,
  };
}

/** @param withPeers false where they were not measured */
export function verdicts(medians: Medians, withPeers: boolean): readonly Verdict[] {
  return [
    ...ratiosToStatic.map((goal) => ratio(medians, goal, 'static')),
    ...ratiosToBareReact.map((goal) => ratio(medians, goal, 'bareReact')),
    ...limits.map((goal) => limit(medians, goal)),
    ...(withPeers ? peerNames.map((peer) => sooner(medians, peer)) : []),
  ];
}
