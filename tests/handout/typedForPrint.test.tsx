// @vitest-environment jsdom
/** What a nurse types for the print. */
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import enHandout from '../../locales/en/handout.json';
import { printed } from '../setupDom';
import { form, showPage, paper, press, type } from './showHandout';

describe('what is typed for the print', () => {
  const typed = { name: 'Ana Example', phone: '+44 20 7946 0999', note: 'Ring on Tuesday' };

  test('a number that was pasted, in digits of any script, stands there as 0 to 9', async () => {
    const { user } = await showPage();
    await user.click(screen.getByText(form.more));
    await user.click(type(form.phone));
    await user.paste('\u202a٠٢٠\u00a0٧٩٤٦\u20110999 \u202c');
    expect(type(form.phone)).toBeValid();
    expect(within(paper()).getByText('020 7946-0999')).toBeVisible();
  });

  test('a phone number is on the wallet card too', async () => {
    const { user } = await showPage();
    await user.click(screen.getByText(form.more));
    await user.type(type(form.phone), typed.phone);
    await user.click(press(form.sheets.wallet));
    expect(within(paper()).getByText(typed.phone)).toBeVisible();
  });

  test('is gone when the page is left', async () => {
    const { user } = await showPage();
    await user.click(screen.getByText(form.more));
    await user.type(type(form.name), typed.name);
    act(() => {
      dispatchEvent(new Event('pagehide'));
    });
    expect(type(form.name)).toHaveValue('');
    expect(document.body.textContent).not.toContain(typed.name);
  });

  test('must be a phone number where it says so; until then nothing is printed', async () => {
    const { user } = await showPage();
    await user.click(screen.getByText(form.more));
    await user.type(type(form.phone), 'ask me');
    expect(paper()).not.toHaveTextContent('ask me');
    await user.click(screen.getByRole('button', { name: form.print }));
    await waitFor(() => {
      expect(type(form.phone)).toBeInvalid();
      expect(type(form.phone)).toHaveFocus();
    });
    expect(type(form.phone)).toHaveAccessibleDescription(enHandout.error.phone);
    expect(printed).not.toHaveBeenCalled();
    await user.clear(type(form.phone));
    await user.click(screen.getByRole('button', { name: form.print }));
    await waitFor(() => expect(printed).toHaveBeenCalledOnce());
  });

  test.each([
    ['name', form.name, 'A'.repeat(61), enHandout.error['too-long-name']],
    ['note', form.note, 'B'.repeat(201), enHandout.error['too-long-note']],
  ])(
    'a %s that is too long gets onto no sheet, and Print leads to it, folded away or not',
    async (_field, label, words, error) => {
      const { user } = await showPage();
      const more = screen.getByText(form.more);
      await user.click(more);
      await user.click(type(label));
      await user.paste(words);
      expect(paper()).not.toHaveTextContent(words);
      const field = type(label);
      await user.click(more);
      await user.click(screen.getByRole('button', { name: form.print }));
      await waitFor(() => expect(more.closest('details')).toHaveAttribute('open'));
      expect(field).toHaveFocus();
      expect(field).toHaveAccessibleDescription(error);
      expect(printed).not.toHaveBeenCalled();
    },
  );
});
