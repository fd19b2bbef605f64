// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { en } from '../../../locales/en';
import { CheckAnswersScreen } from '../../../src/check/screens/CheckAnswersScreen';
import { show } from '../../setupDom';
import { Walk } from '../walk';

const { view } = Walk.toTheEnd({ vision: 'yes', topics: ['limp', 'growth'] });
const answered = view.page === 'check-answers' ? view.answered : [];

function showAnswers(answers = answered) {
  const acts = { onChange: vi.fn(), onShowResult: vi.fn(), onBack: vi.fn() };
  return { ...acts, ...show(<CheckAnswersScreen answered={answers} {...acts} />) };
}

function rowOf(question: string): HTMLElement {
  const row = document.querySelector<HTMLElement>(`[data-question="${question}"]`);
  if (row === null) throw new Error(`No row for ${question}`);
  return row;
}

test('every answer stands in words beside its question and sign', () => {
  showAnswers();
  expect(document.querySelectorAll('[data-question]')).toHaveLength(answered.length);
  expect(answered.length).toBe(17);
  const row = rowOf('vision.course');
  expect(row).toHaveTextContent(en.signs.sight.name);
  expect(row).toHaveTextContent(en.questions['vision.course'].question);
  expect(row).toHaveTextContent(en.questions['vision.course'].options['stable-known']);
  expect(rowOf('gate')).toHaveTextContent(en.questions.gate.options.no);
});

test('picked topics stand one by one, and no topic as “None of these”', () => {
  showAnswers();
  const { limp, growth } = en.questions.topics.options;
  const topics = within(rowOf('topics')).getAllByRole('definition');
  expect(topics).toHaveLength(1);
  expect(within(rowOf('topics')).getByText(limp)).toBeVisible();
  expect(within(rowOf('topics')).getByText(growth)).toBeVisible();
});

test('no topic stands as “None of these”', () => {
  const none = Walk.toTheEnd().view;
  showAnswers(none.page === 'check-answers' ? none.answered : []);
  expect(within(rowOf('topics')).getByText(en.questions.topics.options.none)).toBeVisible();
});

test('each has a Change that says which question it changes', async () => {
  const { user, onChange } = showAnswers();
  const button = within(rowOf('vision')).getByRole('button', { name: 'Change' });
  expect(button).toHaveAccessibleDescription(
    expect.stringContaining(en.questions.vision.question) as string,
  );
  await user.click(button);
  expect(onChange.mock.calls).toEqual([['vision']]);
  expect(screen.getAllByRole('button', { name: 'Change' })).toHaveLength(answered.length);
});

test('the result comes when it is asked for, not before', async () => {
  const { user, onShowResult, onBack } = showAnswers();
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  expect(onShowResult).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: en.check['check-answers'].button }));
  expect(onShowResult).toHaveBeenCalledOnce();
  await user.click(screen.getByRole('button', { name: 'Back' }));
  expect(onBack).toHaveBeenCalledOnce();
});
