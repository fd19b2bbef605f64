/** How the check was tested: figures that `npm run evidence` reads off the reports of the last runs. */

export const figureIds = [
  'laws',
  'broken-rulesets',
  'random-sheets',
  'published-cases',
  'stories',
  'stories-by-keyboard',
  'unit-tests',
  'browser-tests',
  'faults',
  'mutants',
] as const;
export type FigureId = (typeof figureIds)[number];

/** What a run found, and of what. */
export interface Measured {
  /** ISO date of the run. */
  readonly date: string;
  /** Hash of what the figure speaks of, as it was in that run. */
  readonly version: string;
  readonly passed: number;
  readonly of: number;
}

export interface Figure {
  /** What makes it again. */
  readonly command: string;
  /** Null while no run has found anything yet. */
  readonly measured: Measured | null;
}

/** The shape of `docs/safety/evidence.json`. */
export type Evidence = Readonly<Record<FigureId, Figure>>;

/** The hash of what each figure speaks of, as it is in this build. */
export type Versions = Readonly<Record<FigureId, string>>;
