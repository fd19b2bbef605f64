import { expect, test } from 'vitest';
import { languages } from '../../locales';
import { wordsOf } from '../../tools/wordsOf';

/** Where a yes or a no that is taken the wrong way round does the most harm. */
const decisive = ['gate', 'worry'] as const;

test.each(languages.flatMap(({ tag }) => decisive.map((id) => [tag, id] as const)))(
  '%s: no answer to %s is a bare yes or no [HZ-08a]',
  (tag, id) => {
    const answers = Object.values(wordsOf(tag).questions[id].options);
    expect(answers.length).toBeGreaterThan(2);
    expect(answers.filter((answer) => answer.trim().split(/\s+/u).length < 2)).toEqual([]);
  },
);
