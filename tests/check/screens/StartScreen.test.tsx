// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { en } from '../../../locales/en';
import { StartScreen } from '../../../src/check/screens/StartScreen';
import { show } from '../../setupDom';

const { start, disclaimer } = en.app;

test('says what it is, what it is not, and who it is not for [HZ-30]', () => {
  show(<StartScreen plainPage="./en/plain.html" onStart={vi.fn()} takesFocus={false} />);
  const texts = [
    start.what,
    start.how,
    start.privacy,
    disclaimer,
    ...Object.values(start['not-for'].lines),
  ];
  for (const text of texts) expect(screen.getByText(text)).toBeVisible();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(start.heading);
});

test('the focus stays where the browser puts it after a load', () => {
  show(<StartScreen plainPage="./en/plain.html" onStart={vi.fn()} takesFocus={false} />);
  expect(document.body).toHaveFocus();
});

test('the focus goes to the heading when Start comes again', () => {
  show(<StartScreen plainPage="./en/plain.html" onStart={vi.fn()} takesFocus />);
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
});

test('Start starts, and without a script leads to the plain page', async () => {
  const onStart = vi.fn();
  const { user } = show(
    <StartScreen plainPage="./en/plain.html" onStart={onStart} takesFocus={false} />,
  );
  const link = screen.getByRole('link', { name: start.button });
  expect(link).toHaveAttribute('href', './en/plain.html');
  await user.click(link);
  expect(onStart).toHaveBeenCalledOnce();
});
