/**
 * Members that occur more than once in their object: `JSON.parse` keeps the last, and a "no"
 * must not hide a "yes" before it.
 */
import { deepest, mostTwice, scanJson, type Step } from '../../src/json/scanJson';

/** The ways from a value to its members that occur twice. */
export class PathsTwice {
  readonly paths: readonly (readonly Step[])[];
  #byStep: ReadonlyMap<Step, PathsTwice> | undefined;

  constructor(paths: readonly (readonly Step[])[]) {
    this.paths = paths;
  }

  get isEmpty(): boolean {
    return this.paths.length === 0;
  }

  /** The names of the value's own members that occur twice. */
  get names(): readonly Step[] {
    return this.paths.flatMap(([name, ...more]) =>
      name === undefined || more.length > 0 ? [] : [name],
    );
  }

  /** Those within one member or entry. */
  within(step: Step): PathsTwice {
    if (this.isEmpty) return noneTwice;
    this.#byStep ??= bySteps(this.paths);
    return this.#byStep.get(step) ?? noneTwice;
  }
}

export const noneTwice = new PathsTwice([]);

function bySteps(paths: readonly (readonly Step[])[]): ReadonlyMap<Step, PathsTwice> {
  const grouped = new Map<Step, (readonly Step[])[]>();
  for (const [step, ...path] of paths) {
    if (step === undefined || path.length === 0) continue;
    const known = grouped.get(step);
    if (known === undefined) grouped.set(step, [path]);
    else known.push(path);
  }
  return new Map([...grouped].map(([step, inner]) => [step, new PathsTwice(inner)]));
}

/**
 * @param text the JSON text that the value was parsed from
 * @returns a sentence when there is too much in it to tell
 */
export function membersTwice(value: unknown, text: string): PathsTwice | string {
  // A million sheets pass through here: each member has a colon, so as many as there are members
  // means that none came twice.
  if (colonsIn(text) === membersOf(value)) return noneTwice;
  const { twice, stopped } = scanJson(text);
  if (stopped === 'levels') return `is nested deeper than ${String(deepest)}`;
  if (stopped === 'twice') return `has more than ${String(mostTwice)} members that are there twice`;
  return twice.length === 0 ? noneTwice : new PathsTwice(twice.map(({ path }) => path));
}

function colonsIn(text: string): number {
  let colons = 0;
  for (let at = text.indexOf(':'); at !== -1; at = text.indexOf(':', at + 1)) colons += 1;
  return colons;
}

/**
 * Of an object, or of the objects in a list. What is nested deeper has more colons than are counted
 * here.
 */
function membersOf(value: unknown): number {
  if (!Array.isArray(value)) return ownMembers(value);
  return value.reduce<number>((sum, entry) => sum + ownMembers(entry), 0);
}

function ownMembers(value: unknown): number {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.keys(value).length
    : 0;
}
