// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { en } from '../../locales/en';
import { adviceFor, callInsteadFor } from '../../rules/careAdvice';
import { Walk, answerRest, callFirst, seekCareNowOf, sightIsNew } from '../check/walk';
import { expectInOrder, pageText, printed } from '../setupDom';
import { now, showNow } from './showNow';

describe('I-23 the page', () => {
  test('I-23 starts with the action, which has the focus', () => {
    showNow(sightIsNew);
    const heading = screen.getByRole('heading', { level: 1 });
    expect(heading).toHaveTextContent(now.heading);
    expect(heading).toHaveFocus();
    expect(pageText().startsWith(`${en.app.trial}${now.heading}`)).toBe(true);
  });

  test('has the act, when to call instead, the reasons, the advice and the card, in this order [HZ-36]', () => {
    showNow(sightIsNew, { isPastReview: true });
    expectInOrder(
      now.heading,
      now.go.home,
      now.go.ring,
      now.go['no-help'],
      now.disease,
      en.app['past-review'],
      en.clinicianCard.show,
      now.intro,
      now['call-instead'].heading,
      ...callInsteadFor(['R1-vision']).map((line) => now['call-instead'].lines[line]),
      now.why.heading,
      en.advice.heading,
      en.advice.blocks.sight.heading,
      en.advice.general.stay,
      now['more-advice'],
      en.advice.general.note,
      en.app.disclaimer,
      en.clinicianCard.heading,
      ...Object.values(en.clinicianCard.lines),
      now['not-kept'],
      en.outcome['caregiver-says'],
    );
  });

  test('the line that fits what was answered comes first of those that say when to call', () => {
    showNow(sightIsNew);
    const [first] = document.querySelectorAll('.call-instead li');
    expect(first).toHaveTextContent(now['call-instead'].lines['sudden-one-side']);
  });

  test('I-30 after "call first" nothing takes it back, and the last line is for when nobody comes [HZ-54]', () => {
    showNow(callFirst, { isPastReview: true });
    expectInOrder(
      now.heading,
      now['call-first'],
      en.app['past-review'],
      now['call-first-page'].say.heading,
      now['call-first-page'].say.first,
      now['call-first-page'].say.disease,
      now['call-first-page']['until-help'],
      en.advice.general.stay,
      en.advice.blocks.emergency.heading,
      en.advice.blocks.fit.heading,
      now['call-first-page']['no-answer'],
      now.why.heading,
      en.app.disclaimer,
      en.clinicianCard.heading,
    );
    for (const text of [
      now.go.home,
      now.go.ring,
      now.intro,
      now['call-instead'].heading,
      ...Object.values(now['call-instead'].lines),
      now['answer-rest'].button,
      en.advice.general['take-along'],
      en.advice.general['pain-medicine'],
    ]) {
      expect(pageText()).not.toContain(text);
    }
  });

  test('what was ticked is said on the phone, and what to do for it is open', () => {
    showNow({ ...callFirst, ticks: { gate: ['fit', 'breathing'] } });
    expectInOrder(
      now['call-first-page'].say.first,
      now['call-first-page'].say.ticked,
      en.questions.gate.points.fit,
      now['call-first-page'].say.more,
      now['call-first-page'].say.disease,
    );
    const isFolded = (block: string) =>
      document.querySelector(`[data-advice-block="${block}"] details`) !== null;
    expect([isFolded('fit'), isFolded('bleeding')]).toEqual([false, true]);
  });

  test('nothing is printed where it may not be', () => {
    showNow(sightIsNew, { mayPrint: false });
    expect(screen.queryAllByRole('button', { name: /^Print /, hidden: true })).toEqual([]);
  });

  test('asks to call first only when a reason says so', () => {
    showNow(sightIsNew);
    expect(screen.queryByText(now['call-first'])).toBeNull();
  });

  test('speaks of the review date only when it is past', () => {
    showNow(sightIsNew);
    expect(screen.queryByText(en.app['past-review'])).toBeNull();
  });

  test('has date, time and whose words it rests on [HZ-47a]', () => {
    showNow(sightIsNew);
    expect(screen.getByText(/^November 22, 2026 at 9:05\sPM$/)).toBeVisible();
    expect(screen.getByText(en.outcome['caregiver-says'])).toBeVisible();
    expect(
      screen.getByText(/^The caregiver answered, on November 22, 2026 at 9:05\sPM:$/),
    ).toBeInTheDocument();
  });
});

describe('advice', () => {
  test('lines that another reason rules out are not there', () => {
    showNow({ ...sightIsNew, advice: adviceFor(['R0-gate', 'R6-fracture', 'R5c-fever-danger']) });
    expect(screen.queryByText(en.advice.general['pain-medicine'])).toBeNull();
    expect(screen.queryByText(en.advice.blocks.fever.lines['small-drinks'])).toBeNull();
    expect(screen.queryByText(en.advice.blocks['food-drink'].lines.sips)).toBeNull();
    expect(screen.getByText(en.advice.blocks.fever.lines.temperature)).toBeVisible();
  });
});

describe('what can be done', () => {
  test('a mistake leads to its question', async () => {
    const { user, onLookAgain } = showNow(sightIsNew);
    await user.click(screen.getByRole('button', { name: now.mistake }));
    expect(onLookAgain.mock.calls).toEqual([['vision.course']]);
  });

  test('without such a question there is no button for it', () => {
    showNow({ ...sightIsNew, mistake: undefined });
    expect(screen.queryByRole('button', { name: now.mistake })).toBeNull();
  });

  test('the rest can be answered while questions are open [HZ-45a]', async () => {
    const { user, onAnswerRest } = showNow(sightIsNew);
    await user.click(screen.getByText(now['answer-rest'].heading));
    await user.click(screen.getByRole('button', { name: now['answer-rest'].button }));
    expect(onAnswerRest).toHaveBeenCalledOnce();
  });

  test('and is not offered after the last', () => {
    const done = Walk.asking('sight').answering({ vision: 'yes', 'vision.course': 'new' });
    showNow(seekCareNowOf(done.then(answerRest).answering()));
    expect(pageText()).not.toContain(now['answer-rest'].button);
  });

  test('print prints, start again asks once [HZ-29]', async () => {
    const { user, onStartAgain } = showNow(sightIsNew);
    await user.click(screen.getByRole('button', { name: en.outcome.actions.print, hidden: true }));
    expect(printed).toHaveBeenCalledOnce();
    await user.click(screen.getByRole('button', { name: en.check['start-again'] }));
    await user.click(screen.getByRole('button', { name: en.check['start-again-sure'].no }));
    expect(screen.getByRole('button', { name: en.check['start-again'] })).toHaveFocus();
    expect(onStartAgain).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: en.check['start-again'] }));
    await user.click(screen.getByRole('button', { name: en.check['start-again-sure'].yes }));
    expect(onStartAgain).toHaveBeenCalledOnce();
  });

  test('where the browser can’t print, the page stays', async () => {
    printed.mockImplementation(() => {
      throw new DOMException('sandboxed');
    });
    const { user } = showNow(sightIsNew);
    await user.click(screen.getByRole('button', { name: en.outcome.actions.print, hidden: true }));
    expect(printed).toHaveBeenCalledOnce();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(now.heading);
  });
});
