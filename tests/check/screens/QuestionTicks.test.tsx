// @vitest-environment jsdom
/** The points of a question: ticked beside the answer, and never against it. */
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { en } from '../../../locales/en';
import { onAnswer, onBack, showQuestion, ticked, pressContinue, box } from './showQuestion';

beforeEach(() => {
  onAnswer.mockReset();
  onBack.mockReset();
  location.hash = '#v=1&country=GB';
});

describe('ticks', () => {
  const { gate } = en.questions;
  const answerNo = () => screen.getByRole('radio', { name: gate.options.no });

  test('are handed on with the answer, and counted on it', async () => {
    const { user } = showQuestion('gate');
    await user.click(box(gate.points.fit));
    await user.click(box(gate.points.awake));
    expect(ticked()).toHaveLength(2);
    await user.click(screen.getByRole('radio', { name: 'Yes, at least one of these (2 ticked)' }));
    await user.click(pressContinue());
    expect(onAnswer.mock.calls).toEqual([['yes', ['awake', 'fit']]]);
  });

  test('answer nothing by themselves: I-19 holds with them', async () => {
    const { user } = showQuestion('gate');
    await user.click(box(gate.points.fit));
    await user.click(pressContinue());
    expect(await screen.findByRole('alert')).toHaveTextContent(en.check.error.choose);
    expect(onAnswer).not.toHaveBeenCalled();
  });

  test('come back as they were', () => {
    showQuestion('gate', { answer: 'not-sure', ticked: ['poison'] });
    expect(box(gate.points.poison)).toBeChecked();
    expect(ticked()).toHaveLength(2);
  });

  test('every point of the emergency check has its drawing, decoration only', () => {
    showQuestion('gate');
    const drawings = [...document.querySelectorAll('[data-point] svg')];
    expect(drawings).toHaveLength(Object.keys(gate.points).length);
    for (const drawing of drawings) expect(drawing).toHaveAttribute('aria-hidden', 'true');
  });

  test('I-29 beside “none of these” they are a contradiction: told at once, and no way on until one of them goes', async () => {
    const { user } = showQuestion('gate');
    await user.click(answerNo());
    expect(screen.queryByRole('alert')).toBeNull();
    await user.click(box(gate.points.fit));
    expect(screen.getByRole('alert')).toHaveTextContent(en.check.error.contradiction);
    expect(box(gate.points.fit)).toHaveFocus();
    // The check learns of it, so that the answer which was there is one no more.
    expect(onAnswer.mock.calls).toEqual([['no', ['fit']]]);
    onAnswer.mockReset();

    await user.click(pressContinue());
    await waitFor(() => expect(document.querySelector('.error-summary')).toHaveFocus());
    expect(onAnswer).not.toHaveBeenCalled();
    expect(screen.getByRole('group', { name: gate.question })).toHaveAccessibleDescription(
      en.check.error.contradiction,
    );
    await user.click(box(gate.points.fit));
    expect(screen.queryByRole('alert')).toBeNull();
    await user.click(pressContinue());
    expect(onAnswer.mock.calls).toEqual([['no', []]]);
  });

  test('I-29 a contradiction from before the app shows, and ends with another answer', async () => {
    const early = { chosen: 'no', ticked: ['fit'], failed: true };
    const { user } = showQuestion('gate', {}, early);
    expect(screen.getByRole('alert')).toHaveTextContent(en.check.error.contradiction);
    await user.click(screen.getByRole('radio', { name: /^Yes/ }));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('I-29 another answer ends the contradiction too', async () => {
    const { user } = showQuestion('gate');
    await user.click(box(gate.points.fit));
    await user.click(answerNo());
    expect(screen.getByRole('alert')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Not sure' }));
    expect(screen.queryByRole('alert')).toBeNull();
    onAnswer.mockReset();
    await user.click(pressContinue());
    expect(onAnswer.mock.calls).toEqual([['not-sure', ['fit']]]);
  });
});
