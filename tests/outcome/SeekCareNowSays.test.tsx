// @vitest-environment jsdom
/** Whom Seek care now tells to call, and why. */
import { screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { en } from '../../locales/en';
import type { ReasonId } from '../../rules/ruleset';
import type { Reason } from '../../rules/reasons';
import type { SeekCareNowView } from '../../src/check/checkView';
import { Walk, answer, callFirst, change, seekCareNowOf, sightIsNew, start } from '../check/walk';
import { expectInOrder, pageText } from '../setupDom';
import { emergencyOf } from '../support/emergency';
import { now, showNow } from './showNow';

const withReasons = (...reasons: readonly Reason[]): SeekCareNowView => ({
  ...sightIsNew,
  reasons,
});
const reason = (rule: ReasonId): Reason => ({ rule, answers: [], sure: true });

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
