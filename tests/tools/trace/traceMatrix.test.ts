import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { careAdvice, whileYouWait, type AdviceBlock } from '../../../rules/careAdvice';
import { clinicianCardSources } from '../../../rules/clinicianCard';
import { ruleset, type CatalogueRule } from '../../../rules/ruleset';
import { urgentList } from '../../../rules/sign';
import { articleStatements } from '../../../tools/trace/articleStatements';
import {
  sectionsOf,
  traceMatrix,
  traceMatrixFile,
  traceProblems,
} from '../../../tools/trace/traceMatrix';

test('the committed trace matrix is what statements and rules say now', () => {
  expect(readFileSync(traceMatrixFile, 'utf8'), 'run: npm run decision-table').toBe(traceMatrix());
});

test('every statement of the article names rules that exist, and every rule its section [HZ-02]', () => {
  expect(traceProblems()).toEqual([]);
});

test.each(ruleset.rules.map(({ id }) => id))('%s has one row back to the article', (id) => {
  const rows = traceMatrix()
    .split('\n')
    .filter((line) => line.startsWith(`| \`${id}\` |`));
  expect(rows).toHaveLength(1);
});

const named = articleStatements.map((one) => [`${one.section}, ${one.about}`, one] as const);

test.each(named)('%s: is short, and has a rule or says why not', (_, one) => {
  expect(one.about.split(/\s+/).length).toBeLessThanOrEqual(6);
  expect(one.rules !== undefined).toBe(one.noRule === undefined);
  if (one.section === urgentList.article) expect(one.rules).not.toBeUndefined();
});

const carried = named.filter(([, { rules }]) => rules !== undefined);

test.each(carried)('%s: its rules read its questions, its advice follows them', (_, one) => {
  const { questions = [], advice = [] } = one;
  const rules = ruleset.rules.filter(({ id }) => one.rules?.includes(id) === true);
  const conditions = rules.map(({ when }) => JSON.stringify(when));
  const unread = questions.filter(
    (id) => id !== 'topics' && !conditions.some((when) => when.includes(`"${id}"`)),
  );
  const forEveryone: readonly string[] = whileYouWait.map(({ id }) => id);
  const following = careAdvice
    .filter(({ follows }: AdviceBlock) => rules.some(({ id }) => follows.includes(id)))
    .map(({ id }) => id);
  const stray = advice.filter((id) => ![...forEveryone, ...following].includes(id));
  expect({ unread, stray }).toEqual({ unread: [], stray: [] });
});

test('every section that a line of the card cites is carried by that line', () => {
  const cited = Object.entries(clinicianCardSources).flatMap(([line, sources]) =>
    sources.flatMap((source) => ('article' in source ? [[line, source.article] as const] : [])),
  );
  const missing = cited.filter(
    ([line, section]) =>
      !articleStatements.some(
        (one) => one.section === section && one.card?.some((id) => id === line) === true,
      ),
  );
  expect(missing).toEqual([]);
});

describe('a fault between statements and rules is reported', () => {
  const [first] = ruleset.rules;
  if (first === undefined) throw new Error('Expected a rule');
  const elsewhere: CatalogueRule = { ...first, sources: [{ article: 'A new section' }] };
  const fromNowhere: CatalogueRule = { ...first, sources: [{ general: true }] };

  test('a rule that is gone', () => {
    const rules = ruleset.rules.filter(({ id }) => id !== 'R1-vision');
    expect(traceProblems(rules)[0]).toMatch(/: there is no rule R1-vision$/);
  });

  test('a section that no statement has', () => {
    expect(traceProblems([elsewhere], [])).toEqual([
      'R0-gate cites "A new section", of which no statement names it',
    ]);
  });

  test('a rule that is from nowhere', () => {
    expect(sectionsOf(fromNowhere)).toEqual([]);
    expect(traceProblems([fromNowhere], [])).toEqual([
      'R0-gate: expected a section of the article, or why it is not from there',
    ]);
  });
});
