// @vitest-environment jsdom
/** The view of what changed: what now ends lower comes first, and one kind is shown at a time. */
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { en } from '../../locales/en';
import about from '../../locales/en/about.json';
import { ChangesView } from '../../src/about/ChangesView';
import { changesInWords } from '../../src/about/changesInWords';
import { inMembers, kindOf, type ChangesSince } from '../../src/about/changesSince';
import { show } from '../setupDom';

const texts = { ...en, about };
const since: ChangesSince = {
  from: '1.0.0',
  to: '2.0.0',
  changes: [
    { kind: 'quiet', name: 'question/a/quiet', about: 'Is it so?', before: 'no', now: 'no; old' },
    { kind: 'words', name: 'text/a', about: '', before: 'Go', now: 'Go on' },
  ],
  gone: ['a = gone'],
  added: ['a = new'],
  outcomes: [
    { toward: 'now', rule: 'R1', sheet: ['Is it new? / Yes'] },
    { toward: 'visit', rule: 'R2', sheet: ['Is it old? / Yes'] },
  ],
};

test('what went down comes first, each kind with its example in words', () => {
  show(<ChangesView since={since} number={1} />, texts);
  const found = screen.getAllByText(/^Before: /u).map(({ textContent }) => textContent);
  expect(found).toEqual([about.changes['to-visit'], about.changes['to-now']]);
  expect(screen.getByText('Is it old? / Yes')).toBeVisible();
  expect(screen.getByText('a = gone')).toBeInTheDocument();
  expect(screen.getByText('a = new')).toBeInTheDocument();
});

test('without another outcome it says so', () => {
  show(<ChangesView since={{ ...since, outcomes: [] }} number={1} />, texts);
  expect(screen.getByText(about.changes.same)).toBeVisible();
});

test('one kind at a time, the old beside the new', async () => {
  const { user } = show(<ChangesView since={since} number={1} />, texts);
  const rows = () =>
    screen
      .getAllByRole('row')
      .slice(1)
      .map((row) =>
        within(row)
          .getAllByRole('cell')
          .map(({ textContent }) => textContent.trim()),
      );
  expect(rows()).toEqual([['Is it so? no', 'no; old']]);
  await user.selectOptions(screen.getByLabelText(about.changes.show), 'Words: 1');
  expect(rows()).toEqual([['Go', 'Go on']]);
});

// prettier-ignore
test.each([
  ['decision/4', 'decisions'], ['question/a/quiet', 'quiet'], ['question/a/points', 'points'],
  ['question/a/options', 'questions'], ['order/questions/sight', 'questions'], ['rule/R1/when', 'rules'],
  ['order/rules/sight', 'rules'], ['advice/stay/unless', 'advice'], ['order/advice', 'advice'],
  ['card/lines', 'advice'], ['result/signList', 'advice'], ['text/questions/a/quiet', 'words'],
])('%s counts among the %s', (name, kind) => {
  expect(kindOf(name)).toBe(kind);
});

test('of a piece only the members that differ are told', () => {
  const [before, now] = [
    { id: 'a', quiet: ['no'], options: ['no'] },
    { id: 'a', quiet: ['no', 'old'], options: ['no'] },
  ];
  expect(inMembers({ name: 'question/a', before, now })).toEqual([
    { name: 'question/a/quiet', before: ['no'], now: ['no', 'old'] },
  ]);
  expect(
    inMembers({ name: 'question/a', before: undefined, now: { id: 'a', quiet: ['no'] } }),
  ).toEqual([{ name: 'question/a/quiet', before: undefined, now: ['no'] }]);
});

const pieces = {
  'text/questions/a/question': 'Is it so?',
  'text/questions/a/options/no-1': 'No',
  'text/questions/a/options/new-2': 'New',
  'text/questions/topics/options/limp': 'A limp',
  'text/outcome/because/R1-a/yes': 'It is so.',
  'text/advice/blocks/b/heading': 'Rest',
  'text/advice/blocks/b/lines/l': 'Lie down.',
  'rule/R1-a': { id: 'R1-a', when: { op: 'loud', question: 'a' } },
  'rule/R1-b': { id: 'R1-b', when: { op: 'picked', topic: 'limp' } },
  'text/outcome/because/R1-b/yes': 'It is so.',
  'question/topic.limp': { id: 'topic.limp', followUpOf: { question: 'topics', topic: 'limp' } },
};
const loud = (question: string) => ({ op: 'loud', question });
// prettier-ignore
test.each<[what: string, name: string, before: unknown, now: unknown, told: readonly string[]]>([
  ['answers by their texts', 'question/a', { quiet: ['no-1'] }, { quiet: ['no-1', 'new-2'] },
    ['Is it so?: Quiet answers', '“No”', '“No”\n“New”']],
  ['a condition', 'rule/R1-a', { when: loud('a') },
    { when: { op: 'any', of: [loud('a'), { op: 'all', of: [{ op: 'picked', topic: 'limp' }, loud('topic.limp')] }] } },
    ['It is so.: Holds when', 'the answer to “Is it so?” is not quiet',
      '(the answer to “Is it so?” is not quiet or (the topic “A limp” is picked and the answer to “A limp” is not quiet))']],
  ['a line of advice, and what it gives way to', 'advice/b', { lines: [] },
    { lines: [{ id: 'l', unless: ['R1-a'], movesPerson: true }] },
    ['Rest: Lines', '', '“Lie down.” (Left out when: “It is so.”)']],
  ['decisions by their numbers', 'rule/R1-a', { signOff: [1] }, { signOff: [1, 2] },
    ['It is so.: Decisions', '1', '1, 2']],
  ['as it is written, what reads the same', 'advice/b', { lines: [{ id: 'l' }] },
    { lines: [{ id: 'l', byMouth: 'forbids' }] },
    ['Rest: Lines', '[{"id":"l"}]', '[{"id":"l","byMouth":"forbids"}]']],
  ['a rule by what makes it hold, where its reason stands for another one too', 'advice/b',
    { follows: ['R1-a'] }, { follows: ['R1-b'] },
    ['Rest: Comes when', '“It is so. It holds when: the answer to “Is it so?” is not quiet”',
      '“It is so. It holds when: the topic “A limp” is picked”']],
  ['what is of no known shape', 'rule/R1-a', { when: 7 }, { when: { op: 'odd' } },
    ['It is so.: Holds when', '7', '']],
])('in words: %s', (_what, name, before, now, told) => {
  const [change, ...more] = changesInWords({ ...pieces, [name]: before }, { ...pieces, [name]: now });
  expect(more).toEqual([]);
  expect([change?.about, change?.before, change?.now]).toEqual(told);
});

test('points of before that had no names are the same points; a text that moved has not changed', () => {
  const before = { 'question/a': { parts: ['points'] }, 'text/questions/a/points/0': 'Red.' };
  const now = {
    'question/a': { parts: [], points: ['red'] },
    'text/questions/a/points/red': 'Red.',
  };
  expect(changesInWords(before, now)).toEqual([]);
});
