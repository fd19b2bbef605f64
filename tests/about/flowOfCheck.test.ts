import { expect, test } from 'vitest';
import { ruleset, type Ruleset } from '../../rules/ruleset';
import { flowOfCheck } from '../../src/about/flowOfCheck';

const steps = flowOfCheck(ruleset);
const signs = steps.flatMap((step) => (step.kind === 'sign' ? [step] : []));

test('the way begins at Start, asks what brought the person right after the emergency check, and ends on the result', () => {
  expect(steps.map((step) => (step.kind === 'sign' ? step.sign : step.kind))).toEqual([
    'start',
    'emergency',
    'first-sign',
    ...ruleset.signs.map(({ id }) => id).filter((id) => id !== 'emergency'),
    'check-answers',
    'result',
  ]);
});

test('every question of the rules is on the way once, a follow-up under the question that opens it', () => {
  const drawn = signs.flatMap(({ leads }) =>
    leads.flatMap(({ question, followUps }) => [
      [question.id, undefined],
      ...followUps.map(({ id }) => [id, question.id]),
    ]),
  );
  const wanted = ruleset.questions.map(({ id, followUpOf }) => [id, followUpOf?.question]);
  expect(drawn.toSorted()).toEqual(wanted.toSorted());
});

test('urgent answers to any sign end the check before the next', () => {
  expect(signs.filter(({ canEndHere }) => !canEndHere)).toEqual([]);
});

test('a sign that no rule asks about ends nothing', () => {
  const isOfWorry = ({ id }: { readonly id: string }) => id === 'R9-worry';
  const without: Ruleset = { ...ruleset, rules: ruleset.rules.filter((rule) => !isOfWorry(rule)) };
  expect(ruleset.rules.filter(isOfWorry)).toHaveLength(1);
  const silent = flowOfCheck(without).flatMap((step) =>
    step.kind === 'sign' && !step.canEndHere ? [step.sign] : [],
  );
  expect(silent).toEqual(['worry']);
});
