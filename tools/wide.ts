/**
 * What `npm test` leaves to `npm run test:wide`: more languages, sizes, themes and papers, both
 * accessibility engines, random noise and faults, ten times as many random sheets, unit tests that
 * start other programs. `WIDE=1 npx playwright test FILE` runs the wide tests of one file.
 */

/** True in `npm run test:wide`. */
export const isWide = process.env['WIDE'] === '1';

/**
 * Titles of browser tests that are wide: those that say so, and those that draw at random, which
 * name their seed.
 */
export const wideTitle = /@wide|seed \d/u;

/**
 * The end of a title in a table of tests: the row that represents all is in `npm test`, the others
 * are wide.
 */
export const wideUnless = (standsForAll: boolean): string => (standsForAll ? '' : ' @wide');

/** Unit tests that start one program after the other, or the solver: wide too. */
export const slowUnitTests: readonly string[] = [
  'tests/about/review/sameEverywhere.test.ts',
  'tests/tools/changes.test.ts',
  'tests/tools/checkDeployment.test.ts',
  'tests/tools/fhirFiles.test.ts',
  'tests/tools/importTable.test.ts',
  'tests/tools/library.test.ts',
  'tests/tools/prove/prove.test.ts',
  'tests/tools/runCommand.test.ts',
  'tests/tools/sheetReader.test.ts',
  'tests/tools/signOff.test.ts',
  'tests/tools/signOffReview.test.ts',
  'tests/tools/triage.test.ts',
  'tests/tools/triageBundles.test.ts',
  'tests/tools/triageCommand.test.ts',
  'tests/tools/triageResources.test.ts',
  'tests/tools/triageSummary.test.ts',
];

/** Unit tests with rows that only the wide run has. */
export const testsWithWideRows: readonly string[] = [
  'tests/home/prerender.test.tsx',
  'tests/outcome/outcomeText.test.tsx',
  'tests/plain/plainPage.test.ts',
  'tests/plain/plainPageQuestions.test.ts',
  'tests/tools/englishLacks.test.ts',
  'tests/tools/localeCheck.test.ts',
];

/** The rows of a table of unit tests: those that stand for all, and in the wide run all. */
export const wideRows = <Row>(
  all: readonly Row[],
  standsForAll: (row: Row, n: number) => boolean,
): readonly Row[] => (isWide ? all : all.filter(standsForAll));

/** Every behaviour in English, and in Arabic what differs from right to left. */
export const isEnglishOrArabic = ({ tag }: { readonly tag: string }): boolean =>
  tag === 'en' || tag === 'ar';

/** How often to draw at random. @param inEveryRun in `npm test` */
export const draws = (inEveryRun: number): number => (isWide ? 10 * inEveryRun : inEveryRun);
