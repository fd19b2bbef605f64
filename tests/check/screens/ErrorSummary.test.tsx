// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { en } from '../../../locales/en';
import { ErrorSummary } from '../../../src/check/screens/ErrorSummary';
import { show } from '../../setupDom';

const page = (attempt: number) => (
  <>
    <ErrorSummary message="Choose one." targetId="here" isShown={attempt > 0} attempt={attempt} />
    <input id="here" type="radio" />
    <button>Other</button>
  </>
);

test('takes the focus, and is announced with its heading', () => {
  show(page(1));
  const summary = screen.getByRole('alert', { name: en.check.error.heading });
  expect(summary).toHaveFocus();
  expect(summary).toHaveTextContent('Choose one.');
});

test('takes the focus again with each attempt, and leaves it alone otherwise', () => {
  const { rerender } = show(page(1));
  const other = screen.getByRole('button', { name: 'Other' });
  other.focus();
  rerender(page(1));
  expect(other).toHaveFocus();
  rerender(page(2));
  expect(screen.getByRole('alert')).toHaveFocus();
});

test('leads to its target by script', async () => {
  const { user } = show(page(1));
  const address = location.href;
  await user.click(screen.getByRole('link', { name: 'Choose one.' }));
  expect(screen.getByRole('radio')).toHaveFocus();
  expect(location.href).toBe(address);
});

test('says nothing, to nobody, while nothing is wrong', () => {
  show(page(0));
  expect(screen.queryByRole('alert')).toBeNull();
  expect(document.body).toHaveFocus();
});
