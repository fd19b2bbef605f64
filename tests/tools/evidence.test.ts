import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { figureIds } from '../../src/about/evidence';
import { sentSameDay } from '../../tools/evaluation';
import { countsOf, evidenceOf, isUpToDate, isWhole } from '../../tools/evidence';
import { presentVersions } from '../../tools/spokenOf';

const passed = (title: string) => ({ title, passed: true });
const failed = (title: string) => ({ title, passed: false });

describe('what the reports hold', () => {
  test('nothing is counted without a report', () => {
    const counts = countsOf({});
    expect(Object.keys(counts)).toEqual(figureIds);
    expect(figureIds.map((id) => counts[id])).toEqual(figureIds.map(() => undefined));
  });

  test('stories are counted apart from the other tests of the parts', () => {
    const { stories, 'unit-tests': unit } = countsOf({
      vitest: [
        passed("'P01', [ 'emergency' ] ends on seek-care-now because of [R0-gate]"),
        failed("'P02', [ 'sight' ] ends on seek-care-now because of [R1-vision]"),
        passed("'P02', [ 'sight' ] is a complete sheet"),
        passed('a sheet is pruned'),
      ],
    });
    expect(stories).toEqual({ passed: 1, of: 2 });
    expect(unit).toEqual({ passed: 3, of: 4 });
  });

  test('stories by keyboard are counted apart from the other tests in a browser', () => {
    const { 'stories-by-keyboard': stories, 'browser-tests': browser } = countsOf({
      playwright: [passed('vignettes.e2e.ts P01, by keyboard: Seek care now'), failed('about')],
    });
    expect(stories).toEqual({ passed: 1, of: 1 });
    expect(browser).toEqual({ passed: 1, of: 2 });
  });

  test('published cases and tests with faults have reports of their own', () => {
    const published = { passed: 27, of: 28 };
    const counts = countsOf({ published, faults: [passed('a fault'), failed('another')] });
    expect(counts['published-cases']).toEqual(published);
    expect(counts.faults).toEqual({ passed: 1, of: 2 });
    expect(counts['browser-tests']).toBeUndefined();
  });

  test('the published cases that needed care the same day are all sent there', () => {
    expect(sentSameDay()).toEqual({ passed: 28, of: 28 });
  });

  test('laws, controls and checks of the proof itself are told apart', () => {
    const {
      laws,
      'broken-rulesets': broken,
      'random-sheets': random,
    } = countsOf({
      prove: [
        passed('proof I-01 Each sheet gets one of two outcomes'),
        failed('proof section-3 An early stop holds'),
        passed('proof alive-rules Each rule can hold'),
        passed('proof agreement Solver and triage agree'),
        passed('proof control rule-dropped A rule is missing'),
        passed('proof controls Every law refutes at least one control'),
      ],
      agreed: 100,
    });
    expect(laws).toEqual({ passed: 1, of: 2 });
    expect(broken).toEqual({ passed: 1, of: 1 });
    expect(random).toEqual({ passed: 100, of: 100 });
  });
});

describe('the figures', () => {
  const versions = presentVersions(process.cwd());
  const proved = { laws: { passed: 19, of: 19 } };
  const on = (date: string) => () => date;
  const first = evidenceOf(proved, undefined, versions, on('2026-11-24'));

  test('one that was counted has its date, its command and the version that it speaks of', () => {
    expect(first.laws).toEqual({
      command: 'npm run prove',
      measured: { date: '2026-11-24', version: versions.laws, passed: 19, of: 19 },
    });
  });

  test('one that no run has counted says so', () => {
    expect(first.mutants).toEqual({ command: 'npm run test:mutation', measured: null });
  });

  test('a later run replaces its own figures', () => {
    const later = evidenceOf({ laws: { passed: 18, of: 19 } }, first, versions, on('2026-11-25'));
    expect(later.laws.measured).toMatchObject({ date: '2026-11-25', passed: 18 });
  });

  test('one that is not counted again is kept as it was, though what it speaks of has changed', () => {
    const changed = { ...versions, laws: '0123456789ab' };
    const counts = { mutants: { passed: 3, of: 4 } };
    const later = evidenceOf(counts, first, changed, on('2026-11-25'));
    expect(later.laws).toEqual(first.laws);
    expect(later.mutants.measured).toMatchObject({ date: '2026-11-25', passed: 3, of: 4 });
  });
});

test('a run that left out a test file is not whole', () => {
  const report = { tests: [], files: ['tests/a.test.ts'] };
  expect(isWhole(report, ['tests/a.test.ts'])).toBe(true);
  expect(isWhole(report, ['tests/a.test.ts', 'tests/b.test.ts'])).toBe(false);
});

describe('a report', () => {
  const folder = mkdtempSync(join(tmpdir(), 'evidence-'));
  const at = (name: string, seconds: number) => {
    const file = join(folder, name);
    writeFileSync(file, '');
    utimesSync(file, seconds, seconds);
    return file;
  };
  const report = at('report.json', 2000);
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test.each([
    ['that is newer than what it speaks of is up to date', 1999, true],
    ['that is older says nothing', 2001, false],
  ])('%s', (_, seconds, expected) => {
    const spokenOf = at(`rule-${String(seconds)}.ts`, seconds);
    expect(isUpToDate(report, [spokenOf])).toBe(expected);
  });

  test('that is older than one file of a folder says nothing', () => {
    expect(isUpToDate(report, [folder])).toBe(false);
  });

  test('and what is reported of a translation counts for nothing', () => {
    mkdirSync(join(folder, 'es/review'), { recursive: true });
    const texts = join(folder, 'es');
    at('es/review/review.md', 2001);
    utimesSync(texts, 1999, 1999);
    expect(isUpToDate(report, [texts])).toBe(true);
  });

  test('that is missing says nothing', () => {
    expect(isUpToDate(join(folder, 'none.json'), [])).toBe(false);
  });
});
