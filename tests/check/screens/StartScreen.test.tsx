// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { en } from '../../../locales/en';
import { StartScreen, type StartScreenProps } from '../../../src/check/screens/StartScreen';
import { show } from '../../setupDom';
import { emergencyOf } from '../../support/emergency';

const { start, disclaimer } = en.app;

function showStart(props: Partial<StartScreenProps> = {}) {
  return show(
    <StartScreen
      plainPage="./en/plain.html"
      reviewState={null}
      emergency={emergencyOf()}
      clinic={undefined}
      onStart={vi.fn()}
      takesFocus={false}
      {...props}
    />,
  );
}

test('says what it is, and in folds what it is not, who it is not for and what is kept [HZ-30]', () => {
  showStart();
  for (const text of [start.what, start.how, start.emergency, en.app.emergency]) {
    expect(screen.getByText(text)).toBeVisible();
  }
  for (const text of [start.privacy, disclaimer, ...Object.values(start['not-for'].lines)]) {
    expect(screen.getByText(text).closest('details')).not.toBeNull();
  }
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(start.heading);
});

test('shows the clinic’s picture beside its name, which says it all', () => {
  const clinic = { id: 'n', name: 'North', phone: '12', urgentLine: '34' };
  const { container } = showStart({ clinic, logo: '../logo.svg' });
  const picture = container.querySelector('.from-clinic img');
  expect(picture).toHaveAttribute('src', '../logo.svg');
  expect(picture).toHaveAttribute('alt', '');
});

test('names the clinic of the link', () => {
  showStart({ clinic: { id: 'n', name: 'North', phone: '12', urgentLine: '34' } });
  expect(screen.getByText('From \u2068North\u2069')).toBeVisible();
});

test('at a kiosk nobody is asked to call', () => {
  showStart({ emergency: undefined });
  expect(screen.queryByText(start.emergency)).toBeNull();
});

test('the focus stays where the browser puts it after a load', () => {
  showStart();
  expect(document.body).toHaveFocus();
});

test('the focus goes to the heading when Start comes again', () => {
  showStart({ takesFocus: true });
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
});

test('Start starts, and without a script leads to the plain page', async () => {
  const onStart = vi.fn();
  const { user } = showStart({ onStart });
  const link = screen.getByRole('link', { name: start.button });
  expect(link).toHaveAttribute('href', './en/plain.html');
  await user.click(link);
  expect(onStart).toHaveBeenCalledOnce();
});
