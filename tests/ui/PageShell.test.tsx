// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { en } from '../../locales/en';
import { PageShell } from '../../src/ui/PageShell';
import { show } from '../setupDom';

beforeEach(() => {
  location.hash = '#v=1&clinic=north';
});

const showShell = () =>
  show(
    <PageShell tools={null} footer={<p>Foot</p>}>
      <p>Page</p>
    </PageShell>,
  );

test('has a header, one main part with the page in it, and a footer', () => {
  showShell();
  expect(screen.getByRole('main')).toHaveTextContent(/^Page$/);
  expect(screen.getByRole('contentinfo')).toHaveTextContent(/^Foot$/);
});

test('the skip link moves the focus to the main part and leaves address and history alone', async () => {
  const { user } = showShell();
  const [address, entries] = [location.href, history.length];
  await user.tab();
  expect(screen.getByRole('link', { name: en.app['skip-link'] })).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(screen.getByRole('main')).toHaveFocus();
  expect(location.href).toBe(address);
  expect(history.length).toBe(entries);
});

test('the second click of a double click presses nothing, the next single one does', async () => {
  const pressed = vi.fn();
  const { user } = show(
    <PageShell tools={null} footer={null}>
      <button onClick={pressed}>Go</button>
    </PageShell>,
  );
  const button = screen.getByRole('button', { name: 'Go' });
  await user.dblClick(button);
  expect(pressed).toHaveBeenCalledOnce();
  button.focus();
  await user.keyboard('{Enter}');
  await user.keyboard(' ');
  expect(pressed).toHaveBeenCalledTimes(3);
});
