// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { en } from '../../locales/en';
import { adviceFor, callInsteadFor } from '../../rules/careAdvice';
import type { ReasonId } from '../../rules/ruleset';
import type { Reason } from '../../rules/reasons';
import type { SeekCareNowView } from '../../src/check/checkView';
import { SeekCareNow, type SeekCareNowProps } from '../../src/outcome/SeekCareNow';
import {
  Walk,
  answer,
  answerRest,
  callFirst,
  change,
  seekCareNowOf,
  sightIsNew,
  start,
} from '../check/walk';
import { expectInOrder, pageText, printed, show } from '../setupDom';
import { emergencyOf } from '../support/emergency';

const now = en.outcome['seek-care-now'];
const takenAt = new Date(2026, 10, 22, 21, 5);

const withReasons = (...reasons: readonly Reason[]): SeekCareNowView => ({
  ...sightIsNew,
  reasons,
});
const reason = (rule: ReasonId): Reason => ({ rule, answers: [], sure: true });

function showNow(view: SeekCareNowView, props: Partial<SeekCareNowProps> = {}) {
  const acts = { onLookAgain: vi.fn(), onAnswerRest: vi.fn(), onStartAgain: vi.fn() };
  const page = (
    <SeekCareNow
      view={view}
      mayPrint
      emergency={emergencyOf()}
      clinic={undefined}
      takenAt={takenAt}
      isPastReview={false}
      textReview={null}
      {...acts}
      {...props}
    />
  );
  return { ...acts, ...show(page) };
}

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

describe('who to call', () => {
  const emergency = emergencyOf({ countries: ['GB'], country: 'GB', number: '999' });
  const clinic = { id: 'north', name: 'North', phone: '+44 1', urgentLine: '+44 20 7946-0101' };
  const links = () =>
    screen.queryAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]);

  test('exactly one control calls the emergency number, and names the country', () => {
    showNow(callFirst, { emergency });
    expect(links()).toEqual([['Call \u2068999\u2069', 'tel:999']]);
    expectInOrder(now['call-first'], '999', 'United Kingdom', now.why.heading);
  });

  test('I-30 and I-24 after "call first" no other number is on the page, and none without a country', () => {
    const { unmount } = showNow(callFirst, { emergency, clinic });
    expect(links()).toEqual([['Call \u2068999\u2069', 'tel:999']]);
    expect(pageText()).not.toContain('7946');
    unmount();
    showNow(callFirst);
    expect(links()).toEqual([]);
  });

  test('without a country the choice is in the place of the number', async () => {
    const onCountry = vi.fn();
    const { user } = showNow(callFirst, {
      emergency: emergencyOf({ countries: ['GB'], onCountry }),
    });
    await user.selectOptions(screen.getByRole('combobox'), 'GB');
    expect(onCountry).toHaveBeenCalledWith('GB');
    await user.selectOptions(screen.getByRole('combobox'), en.app.country.other);
    expect(onCountry).toHaveBeenLastCalledWith(undefined);
  });

  test('the clinic’s urgent line is a button where the page says to ring it', () => {
    showNow(sightIsNew, { clinic, emergency });
    expect(links()).toEqual([
      ['Or ring \u2068North\u2069, urgent line +44 20 7946-0101', 'tel:+442079460101'],
      ['Call \u2068999\u2069', 'tel:999'],
    ]);
  });

  test('the clinic’s help line comes last [HZ-38]', () => {
    showNow(sightIsNew, { clinic: { ...clinic, helpLine: '+44 20 7946 0102' } });
    expect(links().at(-1)?.[1]).toBe('tel:+442079460102');
  });

  test.each([
    ['R8-mood', 'crisisLine', en.app.clinic['crisis-line']],
    ['R8-medicines', 'poisonLine', en.app.clinic['poison-line']],
  ] as const)('for %s the line of the place is a button [HZ-42]', (rule, line, words) => {
    const lines = { ...emergency, [line]: '+44 800' };
    const { unmount } = showNow(withReasons(reason(rule)), { emergency: lines });
    expect(links()[0]).toEqual([`${words} +44 800`, 'tel:+44800']);
    unmount();
    showNow(sightIsNew, { emergency: lines });
    expect(pageText()).not.toContain(words);
  });
});

describe('why', () => {
  const groupsShown = () =>
    [...document.querySelectorAll('.reason-group')].map((group) => [
      group.querySelector('h3')?.textContent,
      [...group.querySelectorAll('[data-rule]')].map((one) => one.getAttribute('data-rule')),
    ]);

  test('reasons are grouped: answered, not sure, worry, unreadable', () => {
    showNow(
      withReasons(
        reason('R4a-headache-severe'),
        { rule: 'R1-vision', sure: false, answers: [{ question: 'vision', value: 'not-sure' }] },
        reason('R6-fracture'),
        reason('R9-worry'),
        reason('R-INVALID'),
      ),
    );
    expect(groupsShown()).toEqual([
      [now.why['you-answered'], ['R4a-headache-severe', 'R6-fracture']],
      [now.why['not-sure'], ['R1-vision']],
      [now.why['your-worry'], ['R9-worry']],
      [now.why.unreadable, ['R-INVALID']],
    ]);
  });

  test('a group without a reason is not there', () => {
    showNow(sightIsNew);
    expect(groupsShown()).toEqual([[undefined, ['R1-vision']]]);
  });

  test('what was not sure names the questions, and only those', () => {
    const view = seekCareNowOf(
      Walk.asking('sight').answering({ vision: 'yes', 'vision.course': 'not-sure' }),
    );
    showNow(view);
    const item = document.querySelector<HTMLElement>('.reasons [data-rule="R1-vision"]');
    expect(item).toHaveTextContent(en.outcome.because['R1-vision']['not-sure']);
    const named = item === null ? [] : within(item).getAllByRole('listitem');
    expect(named.map(({ textContent }) => textContent)).toEqual([
      en.questions['vision.course'].question,
    ]);
    expect(groupsShown()).toEqual([[now.why['not-sure'], ['R1-vision']]]);
  });

  test.each([
    ['yes', en.outcome.because['R9-worry'].yes],
    ['not-sure', en.outcome.because['R9-worry']['not-sure']],
  ] as const)('worry "%s" has its own words and its own group', (value, text) => {
    showNow(seekCareNowOf(Walk.asking('worry').then(answer('worry', value))));
    expect(groupsShown()).toEqual([[now.why['your-worry'], ['R9-worry']]]);
    expect(document.querySelector('[data-rule="R9-worry"]')).toHaveTextContent(text);
    expect(pageText()).not.toContain(now.why['not-sure-to']);
  });

  test('missing answers are said to be missing', () => {
    const walk = Walk.begin().then(
      start,
      answer('gate', 'yes'),
      change('gate'),
      answer('gate', 'no'),
    );
    showNow(seekCareNowOf(walk.back().back()));
    expect(groupsShown()).toEqual([[now.why.unreadable, ['R-INCOMPLETE']]]);
    expect(pageText()).toContain(en.outcome.because['R-INCOMPLETE'].yes);
  });

  test('the clinician’s card repeats the reasons [HZ-34a]', () => {
    showNow(sightIsNew);
    const card = screen.getByRole('region', { name: en.clinicianCard.heading });
    expect(card).toHaveTextContent(en.outcome.because['R1-vision'].new);
  });

  // Words of diseases that the article or the spec names as a possible cause.
  const disease =
    /stroke|tumou?r|cancer|sepsis|mening|osteomyelitis|hydroceph|an(?:a)?emia|leuk|concussion|h(?:a)?emorrh|epilep|palsy|fracture\b|pressure on|raised pressure|nerve|bleed in|diabet|osteopetrosis caus/i;
  const reasonIds = Object.keys(en.outcome.because) as ReasonId[];

  test.each(reasonIds)('I-23 %s names no disease as the cause', (rule) => {
    for (const sure of [true, false]) {
      const { unmount } = showNow({ ...withReasons({ rule, answers: [], sure }), callFirst: true });
      expect(document.querySelector('.reasons')?.textContent.match(/\byou have\b/i)).toBeNull();
      // Both speak to other readers, or of the check itself.
      document.querySelector('.clinician-card')?.remove();
      document.querySelector('.disclaimer')?.closest('details')?.remove();
      expect(pageText().match(disease)).toBeNull();
      expect(pageText().match(/\bdiagnos/i)).toBeNull();
      unmount();
    }
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
