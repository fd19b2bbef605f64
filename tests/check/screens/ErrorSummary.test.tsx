// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { en } from '../../../locales/en';
import { ErrorSummary } from '../../../src/check/screens/ErrorSummary';
import { show } from '../../setupDom';

const missing = { name: 'missing', message: 'Choose one.', id: 'm' };
const other = { name: 'other', message: 'Not both.', id: 'o' };

const page = (attempt: number, shown = attempt > 0 ? missing : undefined) => (
  <>
    <ErrorSummary errors={[missing, other]} shown={shown} targetId="here" attempt={attempt} />
    <fieldset>
      <input id="here" type="radio" />
    </fieldset>
    <button>Other</button>
  </>
);
const summary = () => document.querySelector('.error-summary');

test('takes the focus, and its words are announced with their heading', () => {
  show(page(1));
  expect(summary()).toHaveFocus();
  const alert = screen.getByRole('alert');
  expect(alert).toHaveTextContent(`${en.check.error.heading}Choose one.`);
  // A name of its own would be read in place of the words.
  expect(alert).not.toHaveAccessibleName();
});

test('takes the focus again with each attempt, and leaves it alone otherwise', () => {
  const { rerender } = show(page(1));
  const button = screen.getByRole('button', { name: 'Other' });
  button.focus();
  rerender(page(1, other));
  expect(button).toHaveFocus();
  expect(screen.getByRole('link')).toHaveTextContent('Not both.');
  rerender(page(2));
  expect(summary()).toHaveFocus();
});

test('what is wrong before any attempt is shown, and takes no focus', () => {
  show(page(0, other));
  expect(screen.getByRole('alert')).toBeVisible();
  expect(document.body).toHaveFocus();
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
