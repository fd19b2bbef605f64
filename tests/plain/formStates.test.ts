import { describe, expect, test } from 'vitest';
import { all, any, loud, picked, type Condition } from '../../rules/condition';
import type { QuestionId } from '../../rules/questions';
import { ruleset, type CatalogueQuestion } from '../../rules/ruleset';
import {
  answered,
  asked,
  contradicted,
  everythingQuiet,
  ruledOut,
  ticked,
  waysToHold,
} from '../../src/plain/formStates';

function question(id: QuestionId): CatalogueQuestion {
  const found = ruleset.questionById.get(id);
  if (found === undefined) throw new Error(`Test set-up: there is no question "${id}".`);
  return found;
}

const headache = ':has(#headache-yes:checked,#headache-not-sure:checked)';
const vomiting = ':has(#vomiting-yes:checked,#vomiting-not-sure:checked)';
const noPoints = (ruleset.questionById.get('gate')?.points ?? [])
  .map((point) => `:has(#t-gate-${point}:not(:checked))`)
  .join('');
const quietGate = `:has(#gate-no:checked)${noPoints}`;
const limp = ':has(#topics-some:checked):has(#topics-limp:checked)';

describe('the ways in which a condition holds', () => {
  test.each<[told: string, when: Condition, ways: readonly string[]]>([
    ['a loud lead', loud('gate'), [':has(#gate-yes:checked,#gate-not-sure:checked)']],
    [
      'a loud follow-up, only while it is asked',
      loud('vomiting.pattern'),
      [
        `${vomiting}:has(#vomiting_pattern-repeated:checked,#vomiting_pattern-once-unwell:checked,#vomiting_pattern-not-sure:checked)`,
      ],
    ],
    ['a topic, only while some fit', picked('limp'), [limp]],
    ['all of two', all(loud('headache'), loud('vomiting')), [headache + vomiting]],
    ['any of two', any(loud('headache'), loud('vomiting')), [headache, vomiting]],
    [
      'all with any in it',
      all(picked('limp'), any(loud('headache'), loud('vomiting'))),
      [limp + headache, limp + vomiting],
    ],
    ['all of nothing: always', all(), ['']],
    ['any of nothing: never', any(), []],
  ])('%s', (_, when, ways) => {
    expect(waysToHold(when, ruleset)).toEqual(ways);
  });

  test('"not sure" is left out where only sure answers count', () => {
    expect(waysToHold(loud('gate'), ruleset, 'sure-answers')).toEqual([':has(#gate-yes:checked)']);
  });

  test('a condition that can’t be read, or names no such question, stops the build', () => {
    expect(() => waysToHold({ op: 'none' } as never, ruleset)).toThrow('Unknown condition');
    expect(() => waysToHold(loud('nothing' as QuestionId), ruleset)).toThrow('No question nothing');
    expect(() => waysToHold(loud('topics'), ruleset)).toThrow('not a question that can be loud');
  });
});

describe('what rules a condition out', () => {
  test.each<[told: string, when: Condition, state: string]>(
    // prettier-ignore
    [
      ['the quiet answer of a lead with points, none of them ticked', loud('gate'), quietGate],
      ['the quiet answer of a lead', loud('headache'), ':has(#headache-no:checked)'],
      ['a closed follow-up, or its quiet answer', loud('vomiting.pattern'),
        ':is(:has(#vomiting-no:checked),:has(#vomiting_pattern-once-well:checked))'],
      ['none of the list, or an empty box', picked('limp'),
        ':is(:has(#topics-none:checked),:has(#topics-limp:not(:checked)))'],
      ['one part of all', all(loud('gate'), loud('worry')),
        `:is(${quietGate},:has(#worry-no:checked,#worry-weeks:checked))`],
      ['each part of any', any(loud('gate'), loud('worry')),
        `${quietGate}:has(#worry-no:checked,#worry-weeks:checked)`],
      ['nothing rules out all of nothing', all(), ':is()'],
      ['any of nothing is ruled out', any(), ''],
    ],
  )('%s', (_, when, state) => {
    expect(ruledOut(when, ruleset)).toBe(state);
  });
});

describe('questions', () => {
  test('a lead is always asked, a follow-up while its lead calls for it, a topic’s while it is picked', () => {
    expect(asked(question('gate'), ruleset)).toEqual([]);
    expect(asked(question('headache.severe'), ruleset)).toEqual([headache]);
    expect(asked(question('topic.limp'), ruleset).join('')).toBe(limp);
  });

  test('"some" without a box is no answer', () => {
    const list = question('topics');
    expect(answered(list)).toBe(
      `:is(:has(#topics-none:checked),:has(#topics-some:checked)${ticked('topics', list.options)})`,
    );
  });

  test('I-29 a tick beside “none of these” contradicts it, and it is no answer then', () => {
    expect(contradicted(question('topic.limp'))).toBe(
      ':has(#topic_limp-no:checked):has(#t-topic_limp-new:checked,#t-topic_limp-standing:checked)',
    );
    expect(answered(question('topic.limp'))).toBe(
      ':is(:has(#topic_limp-yes:checked,#topic_limp-not-sure:checked),' +
        ':has(#topic_limp-no:checked):has(#t-topic_limp-new:not(:checked)):has(#t-topic_limp-standing:not(:checked)))',
    );
    expect(contradicted(question('vision'))).toBe(':not(*)');
  });

  test('no option at all is never ticked', () => {
    expect(ticked('gate', [])).toBe(':not(*)');
  });
});

describe('the low result', () => {
  const state = everythingQuiet(ruleset);

  test.each(ruleset.questions)('waits for an answer to $id, or for what closes it', (one) => {
    expect(state).toContain(answered(one));
  });

  test.each(ruleset.rules)('waits until $id is ruled out', ({ when }) => {
    expect(state).toContain(ruledOut(when, ruleset));
  });

  test('asks for ticks and empty boxes that exist, and never for the absence of a thing', () => {
    const withoutEmptyBoxes = state.replaceAll(
      /:has\(#(?:topics|t-[a-z_-]+)-[a-z-]+:not\(:checked\)\)/g,
      '',
    );
    expect(withoutEmptyBoxes).not.toContain(':not');
  });
});
