/**
 * The shape of `results.json`: medians and quartiles of every metric, and what they were measured
 * with.
 */
import type { SubjectName } from './build';
import type { ConditionName } from './conditions';
import type { Measured, Metric } from './measure';
import { spread, type Spread } from './statistics';

export type Medians = Readonly<
  Record<ConditionName, Readonly<Record<SubjectName, Readonly<Record<Metric, Spread>>>>>
>;

export interface Sample {
  readonly condition: ConditionName;
  readonly subject: SubjectName;
  readonly values: Measured;
}

/** An object with a value for each key; typed, as `Object.fromEntries` is not. */
function record<Key extends string, Value>(
  keys: readonly Key[],
  value: (key: Key) => Value,
): Readonly<Record<Key, Value>> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>;
}

export function mediansOf(
  samples: readonly Sample[],
  names: {
    readonly conditions: readonly ConditionName[];
    readonly subjects: readonly SubjectName[];
    readonly metrics: readonly Metric[];
  },
): Medians {
  return record(names.conditions, (condition) =>
    record(names.subjects, (subject) => {
      const mine = samples.filter(
        (sample) => sample.condition === condition && sample.subject === subject,
      );
      return record(names.metrics, (metric) => spread(mine.map(({ values }) => values[metric])));
    }),
  );
}
