/**
 * Whether memory grows from person to person: the last tenth of them held against the second tenth.
 */

export interface Sample {
  readonly heapBytes: number;
  readonly domNodes: number;
}

export interface Flatness {
  readonly name: keyof Sample;
  /** Mean of the second tenth; the first one warms up. */
  readonly early: number;
  readonly late: number;
  /** From early to late, as a share. */
  readonly change: number;
  readonly isFlat: boolean;
}

const mostChange = 0.05;

/**
 * @param samples one for each person, taken after they have gone; at least 10
 * @throws RangeError when there are fewer
 */
export function flatness(samples: readonly Sample[]): readonly Flatness[] {
  const tenth = Math.floor(samples.length / 10);
  if (tenth === 0)
    throw new RangeError(`Expected 10 people or more, got ${String(samples.length)}`);
  return (['heapBytes', 'domNodes'] as const).map((name) => {
    const mean = (some: readonly Sample[]) =>
      some.reduce((sum, sample) => sum + sample[name], 0) / some.length;
    const early = mean(samples.slice(tenth, 2 * tenth));
    const late = mean(samples.slice(-tenth));
    const change = late / early - 1;
    return { name, early, late, change, isFlat: Math.abs(change) <= mostChange };
  });
}
