/** Spec section 6: how many complete answers of each group are quiet, to the unit. */
import { describe, expect, test } from 'vitest';
import { ruleset } from '../../rules/ruleset';
import { triage } from '../../rules/triage';
import { answersTo, everySheet, quietSheet } from '../support/sheets';
import { topicsWithRule } from '../../tools/prove/specification';

/** The groups of section 6: complete answers that are quiet, and all. */
// prettier-ignore
const specGroups = [
  { group: 'gate', quiet: 1, all: 3, questions: ['gate'] },
  { group: 'sight', quiet: 3, all: 13, questions: ['vision', 'vision.course'] },
  { group: 'hearing', quiet: 7, all: 37, questions: ['hearing', 'hearing.course', 'hearing.with'] },
  { group: 'face', quiet: 3, all: 37, questions: ['face', 'face.course', 'face.with'] },
  { group: 'headache, vomiting and injury', quiet: 33, all: 4275, questions: [
    'headache', 'headache.severe', 'headache.warning', 'vomiting', 'vomiting.pattern', 'injury', 'injury.head',
    'injury.danger',
  ] },
  { group: 'alert', quiet: 1, all: 3, questions: ['alert'] },
  { group: 'jaw and fever', quiet: 5, all: 49, questions: ['jaw', 'jaw.danger', 'fever', 'fever.danger'] },
  { group: 'bone', quiet: 3, all: 9, questions: ['fracture', 'fracture.status'] },
  { group: 'collapse', quiet: 3, all: 9, questions: ['collapse', 'collapse.status'] },
  { group: 'weakness', quiet: 3, all: 13, questions: ['weakness', 'weakness.course'] },
  { group: 'worry', quiet: 2, all: 4, questions: ['worry'] },
] as const;

const isQuiet = (sheet: unknown) => triage(sheet).disposition === 'discuss-next-visit';

describe('complete answers of one group, all other leads "no"', () => {
  test.each(specGroups)('$group: $quiet quiet of $all', ({ questions, quiet, all }) => {
    const sheets = [...everySheet(questions)];
    expect(sheets).toHaveLength(all);
    expect(sheets.filter(isQuiet)).toHaveLength(quiet);
  });

  test('the eleven groups and the topics are all the questions there are', () => {
    const grouped: readonly string[] = specGroups.flatMap(({ questions }) => questions);
    const rest = ruleset.questions.filter(({ id }) => !grouped.includes(id)).map(({ id }) => id);
    expect(rest).toEqual(['topics', ...rest.filter((id) => id.startsWith('topic.'))]);
    expect(grouped.length + rest.length).toBe(ruleset.questions.length);
  });
});

describe('topics', () => {
  test.each(topicsWithRule)('%s, when picked: 1 quiet of 3', (topic) => {
    const question = ruleset.questionById.get(`topic.${topic}`);
    if (question === undefined) throw new Error(`topic.${topic} is gone`);
    const sheets = [...answersTo(question)].map((answer) =>
      quietSheet({ topics: [topic], [question.id]: answer }),
    );
    expect(sheets).toHaveLength(3);
    expect(sheets.filter(isQuiet)).toHaveLength(1);
  });

  test('every one of the 131,072 lists is quiet while no danger point is', () => {
    const topics = ruleset.questionById.get('topics');
    if (topics === undefined) throw new Error('topics is gone');
    let lists = 0;
    const urgent = [];
    const noDanger = quietSheet({ topics: [...topicsWithRule] });
    for (const picked of answersTo(topics)) {
      lists += 1;
      const sheet = { ...noDanger, topics: picked };
      if (!isQuiet(sheet)) urgent.push(picked);
    }
    expect(lists).toBe(131072);
    expect(urgent).toEqual([]);
  });
});
