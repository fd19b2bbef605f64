import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { figureIds } from '../../src/about/evidence';
import { figuresOf, isUpToDate, isWhole } from '../../tools/evidence';

const passed = (title: string) => ({ title, passed: true });
const failed = (title: string) => ({ title, passed: false });

describe('the figures', () => {
  test('nothing is claimed without a report', () => {
    const figures = figuresOf({});
    expect(Object.keys(figures)).toEqual(figureIds);
    expect(figureIds.map((id) => figures[id].result)).toEqual(figureIds.map(() => null));
  });

  test('stories are counted apart from the other tests of the parts', () => {
    const { stories, 'unit-tests': unit } = figuresOf({
      vitest: [
        passed("'P01', [ 'emergency' ] ends on seek-care-now because of [R0-gate]"),
        failed("'P02', [ 'sight' ] ends on seek-care-now because of [R1-vision]"),
        passed("'P02', [ 'sight' ] is a complete sheet"),
        passed('a sheet is pruned'),
      ],
    });
    expect(stories.result).toEqual({ passed: 1, of: 2 });
    expect(unit.result).toEqual({ passed: 3, of: 4 });
  });

  test('stories by keyboard are counted apart from the other tests in a browser', () => {
    const { 'stories-by-keyboard': stories, 'browser-tests': browser } = figuresOf({
      playwright: [passed('vignettes.e2e.ts P01, by keyboard: Seek care now'), failed('about')],
    });
    expect(stories.result).toEqual({ passed: 1, of: 1 });
    expect(browser.result).toEqual({ passed: 1, of: 2 });
  });

  test('laws, controls and checks of the proof itself are told apart', () => {
    const {
      laws,
      'broken-rulesets': broken,
      'random-sheets': random,
    } = figuresOf({
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
    expect(laws.result).toEqual({ passed: 1, of: 2 });
    expect(broken.result).toEqual({ passed: 1, of: 1 });
    expect(random.result).toEqual({ passed: 100, of: 100 });
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

  test('and what is told of a translation counts for nothing', () => {
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
