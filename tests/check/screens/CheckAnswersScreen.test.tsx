// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { en } from '../../../locales/en';
import { ruleset } from '../../../rules/ruleset';
import { CheckAnswersScreen } from '../../../src/check/screens/CheckAnswersScreen';
import { show } from '../../setupDom';
import { Walk } from '../walk';

const { view } = Walk.toTheEnd({ vision: 'yes', topics: ['limp', 'growth'] });
const answered = view.page === 'check-answers' ? view.answered : [];
const words = en.check['check-answers'];

function showAnswers(answers = answered) {
  const acts = { onChange: vi.fn(), onShowResult: vi.fn(), onBack: vi.fn() };
  return { ...acts, ...show(<CheckAnswersScreen answered={answers} {...acts} />) };
}

function rowOf(question: string): HTMLElement {
  const row = document.querySelector<HTMLElement>(`[data-question="${question}"]`);
  if (row === null) throw new Error(`No row for ${question}`);
  return row;
}

test('an answer other than no is shown in words beside its question', () => {
  showAnswers();
  expect(document.querySelectorAll('[data-question]')).toHaveLength(answered.length);
  expect(answered.length).toBe(17);
  const row = rowOf('vision.course');
  expect(row).toHaveTextContent(en.questions['vision.course'].question);
  expect(row).toHaveTextContent(en.questions['vision.course'].options['stable-known']);
  const { limp, growth } = en.questions.topics.options;
  expect(within(rowOf('topics')).getByText(limp)).toBeVisible();
  expect(within(rowOf('topics')).getByText(growth)).toBeVisible();
});

test('those answered no come last, by name, under what was said of them', () => {
  showAnswers();
  const list = screen.getByText(words['no-to']).nextElementSibling;
  const no = answered.filter(({ answer }) => answer === 'no');
  expect(
    [...(list?.children ?? [])].map((one) => (one as HTMLElement).dataset['question']),
  ).toEqual(no.map(({ question }) => question.id));
  expect(rowOf('gate')).toHaveTextContent(en.check.names.gate);
  expect(rowOf('topic.limp')).toHaveTextContent(`${en.questions.topics.options.limp}: is any`);
  const rows = [...document.querySelectorAll<HTMLElement>('[data-question]')];
  expect(rows.slice(0, -no.length).map(({ dataset }) => dataset['question'])).toEqual([
    'vision',
    'vision.course',
    'topics',
  ]);
});

test('no topic counts as no', () => {
  const none = Walk.toTheEnd().view;
  showAnswers(none.page === 'check-answers' ? none.answered : []);
  expect(rowOf('topics').closest('.answered-no')).not.toBeNull();
  expect(document.querySelector('.answers')).toBeNull();
});

test('every button says what it changes, and no two say the same', async () => {
  const { user, onChange } = showAnswers();
  const buttons = screen.getAllByRole('button', { name: /^Change: / });
  expect(buttons).toHaveLength(answered.length);
  const names = buttons.map((button) => button.getAttribute('aria-label'));
  expect(new Set(names).size).toBe(answered.length);
  await user.click(screen.getByRole('button', { name: `Change: ${en.check.names.vision}` }));
  await user.click(screen.getByRole('button', { name: `Change: ${en.check.names.fever}` }));
  expect(onChange.mock.calls).toEqual([['vision'], ['fever']]);
});

test('every lead has a name, and only leads have one', () => {
  const leads = ruleset.questions.filter(({ followUpOf }) => followUpOf === undefined);
  expect(Object.keys(en.check.names)).toEqual(leads.map(({ id }) => id));
});

test('the result comes when it is asked for, not before', async () => {
  const { user, onShowResult, onBack } = showAnswers();
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  expect(onShowResult).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: words.button }));
  expect(onShowResult).toHaveBeenCalledOnce();
  await user.click(screen.getByRole('button', { name: 'Back' }));
  expect(onBack).toHaveBeenCalledOnce();
});
