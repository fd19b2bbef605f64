// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { en } from '../../locales/en';
import kiosk from '../../locales/en/kiosk.json';
import { FinishDialog } from '../../src/kiosk/FinishDialog';
import { KioskBar } from '../../src/kiosk/KioskBar';
import { show } from '../setupDom';

const texts = { ...en, kiosk } as typeof en;
const button = (name: string) => screen.getByRole('button', { name });

function showDialog(isUrgent: boolean) {
  const acts = { onKeep: vi.fn(), onClear: vi.fn() };
  return { ...acts, ...show(<FinishDialog of="result" isUrgent={isUrgent} {...acts} />, texts) };
}

test.each([
  ['an urgent result asks for the nurse', true, kiosk.ask.urgent],
  ['the other one does not speak of a nurse', false, kiosk.ask.visit],
] as const)('%s, and what keeps it comes first', async (_, isUrgent, heading) => {
  const { user, onKeep, onClear } = showDialog(isUrgent);
  expect(screen.getByRole('alertdialog', { name: heading })).toHaveAccessibleDescription(
    kiosk.ask.text,
  );
  expect(button(kiosk.ask.keep)).toHaveFocus();
  fireEvent(screen.getByRole('alertdialog'), new Event('cancel', { cancelable: true }));
  await user.click(button(kiosk.ask.keep));
  expect(onKeep).toHaveBeenCalledTimes(2);
  expect(onClear).not.toHaveBeenCalled();
  await user.click(button(kiosk.ask.clear));
  expect(onClear).toHaveBeenCalledOnce();
});

test('the way out is never the filled button, in the bar and in the question', () => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = () => undefined;
      disconnect = () => undefined;
    },
  );
  const { unmount } = showDialog(true);
  expect(button(kiosk.ask.clear)).toHaveClass('button-quiet');
  unmount();
  const acts = { onLanguage: vi.fn(), onFinish: vi.fn() };
  show(<KioskBar languages={[]} current="en" {...acts} />, texts);
  expect(button(kiosk.finish)).toHaveClass('button-quiet');
});
