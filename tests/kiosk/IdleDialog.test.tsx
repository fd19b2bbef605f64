// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { en } from '../../locales/en';
import kiosk from '../../locales/en/kiosk.json';
import { IdleDialog } from '../../src/kiosk/IdleDialog';
import { show } from '../setupDom';

function showDialog(secondsLeft: number | undefined) {
  const acts = { onMoreTime: vi.fn(), onFinish: vi.fn() };
  const dialog = (left: number | undefined) => <IdleDialog secondsLeft={left} {...acts} />;
  const shown = show(dialog(secondsLeft), { ...en, kiosk } as typeof en);
  return {
    ...acts,
    ...shown,
    countTo: (left: number | undefined) => shown.rerender(dialog(left)),
  };
}

const { warning } = kiosk;
const button = (name: string) => screen.getByRole('button', { name });

describe('the warning', () => {
  test('is closed while there is nothing to ask', () => {
    showDialog(undefined);
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });

  test('is an alert dialog with a name, its words, and the focus on more time', () => {
    showDialog(30);
    const dialog = screen.getByRole('alertdialog', { name: warning.heading });
    expect(dialog).toHaveAccessibleDescription(warning.text);
    expect(button(warning['more-time'])).toHaveFocus();
  });

  test('shows every second, and says only the last ten aloud, once', () => {
    const { countTo } = showDialog(30);
    const heard = screen.getByRole('status');
    const seen = (left: number) => warning['seconds-left'].replace('{{seconds}}', String(left));
    const changes = vi.fn();
    const watch = new MutationObserver(changes);
    watch.observe(heard, { childList: true, characterData: true, subtree: true });
    for (let left = 29; left > 0; left -= 1) {
      countTo(left);
      expect(document.querySelector('[aria-hidden]')).toHaveTextContent(seen(left));
      expect(heard).toHaveTextContent(left > 10 ? '' : seen(10), { normalizeWhitespace: false });
      if (left > 10) expect(heard).toBeEmptyDOMElement();
    }
    expect(watch.takeRecords()).toHaveLength(1);
  });

  test('each button does its own thing', async () => {
    const { user, onMoreTime, onFinish } = showDialog(30);
    await user.click(button(warning['more-time']));
    expect([onMoreTime.mock.calls.length, onFinish.mock.calls.length]).toEqual([1, 0]);
    await user.click(button(kiosk.finish));
    expect([onMoreTime.mock.calls.length, onFinish.mock.calls.length]).toEqual([1, 1]);
  });

  test('Tab stays inside', async () => {
    const { user } = showDialog(30);
    for (const name of [kiosk.finish, warning['more-time'], kiosk.finish]) {
      await user.tab();
      expect(button(name)).toHaveFocus();
    }
    await user.tab({ shift: true });
    expect(button(warning['more-time'])).toHaveFocus();
  });

  test('Escape means more time', () => {
    const { onMoreTime } = showDialog(30);
    const dialog = screen.getByRole('alertdialog');
    expect(fireEvent(dialog, new Event('cancel', { cancelable: true }))).toBe(false);
    expect(onMoreTime).toHaveBeenCalledTimes(1);
  });

  test('closes when somebody is there', () => {
    const { countTo } = showDialog(30);
    countTo(undefined);
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });

  test('does not open over the plain list after a crash', () => {
    const { container, countTo } = showDialog(undefined);
    container.hidden = true;
    countTo(30);
    expect(document.querySelector('dialog')).not.toHaveAttribute('open');
  });
});
