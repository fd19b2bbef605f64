/** How the check was tested: figures that `npm run evidence` reads off the reports of the last runs. */

export const figureIds = [
  'laws',
  'broken-rulesets',
  'random-sheets',
  'stories',
  'stories-by-keyboard',
  'unit-tests',
  'browser-tests',
  'mutants',
] as const;
export type FigureId = (typeof figureIds)[number];

export interface Figure {
  /** What makes it again. */
  readonly command: string;
  /** Null while it has not been measured on the present rules and words. */
  readonly result: { readonly passed: number; readonly of: number } | null;
}

/** The shape of `docs/safety/evidence.json`. */
export interface Evidence {
  /** ISO date of the command. */
  readonly writtenOn: string;
  /** Hash of `rules/` and `locales/`, as they were then. */
  readonly rulesAndWords: string;
  readonly figures: Readonly<Record<FigureId, Figure>>;
}
