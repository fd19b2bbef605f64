// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { en } from '../../../locales/en';
import { es } from '../../../locales/es';
import { ruleset } from '../../../rules/ruleset';
import type { Reason } from '../../../rules/reasons';
import { ClinicianCard, type ClinicianCardProps } from '../../../src/outcome/card/ClinicianCard';
import { show } from '../../setupDom';
import { languages, type Tag, wordsOf, sure, textsOf } from './showCard';

const worry = (isSure: boolean): Reason => ({ rule: 'R9-worry', answers: [], sure: isSure });

function showCard(tag: Tag, props: Partial<ClinicianCardProps> = {}) {
  const onPrint = vi.fn();
  const card = (
    <ClinicianCard texts={textsOf(tag)} lacksStaffWords={false} onPrint={onPrint} {...props} />
  );
  return { onPrint, ...show(card, languages[tag].texts, tag) };
}

const card = (tag: Tag) =>
  screen.getByRole('region', { name: languages[tag].texts.clinicianCard.heading });

describe('the card', () => {
  test('says first who it is about, then what was reported and when, then what to know', () => {
    showCard('en');
    const text = card('en').textContent;
    const { lines } = en.clinicianCard;
    const order = [
      lines.who,
      'The caregiver answered, on November 22, 2026 at 9:05',
      en.outcome.because['R4a-headache-severe'].yes,
      en.clinicianCard['not-sure'],
      en.outcome.because['R1-vision'].yes,
      lines.bones,
      lines.painkillers,
      en.clinicianCard['care-team-phone'],
      `Rules version ${ruleset.version}.`,
      en.app.unreviewed,
    ].map((line) => text.indexOf(line));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((one, other) => one - other));
  });

  test('what was not sure is listed apart, with the questions that were not sure and no others', () => {
    showCard('en');
    const [reported, notSure] = within(card('en')).getAllByRole('list');
    expect(reported?.textContent).toBe(en.outcome.because['R4a-headache-severe'].yes);
    expect(notSure).toHaveTextContent(en.outcome.because['R1-vision'].yes);
    expect(notSure).toHaveTextContent(en.questions['vision.course'].question);
    expect(notSure).not.toHaveTextContent(en.questions.vision.question);
    expect(screen.getByText(en.clinicianCard['not-sure'])).toBeVisible();
  });

  test('without anything not sure there is no heading for it', () => {
    showCard('en', { texts: textsOf('en', { reasons: [sure] }) });
    expect(screen.queryByText(en.clinicianCard['not-sure'])).toBeNull();
  });

  test.each([
    [true, en.clinicianCard.worry.yes],
    [false, en.clinicianCard.worry['not-sure']],
  ])('a worry (sure: %s) is put in words for the team, not to the caregiver', (isSure, text) => {
    showCard('en', { texts: textsOf('en', { reasons: [worry(isSure)] }) });
    expect(card('en')).toHaveTextContent(text);
    expect(card('en').textContent).not.toMatch(/\byou\b.* feel/iu);
    expect(screen.queryByText(en.clinicianCard['not-sure'])).toBeNull();
  });

  test.each([
    [true, en.clinicianCard.emergency.yes],
    [false, en.clinicianCard.emergency.sign],
  ])(
    'the emergency check (sure: %s) is put in words for the team, not to the caregiver',
    (isSure, text) => {
      const value = isSure ? 'yes' : 'not-sure';
      const gate: Reason = {
        rule: 'R0-gate',
        sure: isSure,
        answers: [{ question: 'gate', value }],
      };
      showCard('en', { texts: textsOf('en', { reasons: [gate] }) });
      expect(card('en')).toHaveTextContent(text);
      expect(card('en').textContent).not.toMatch(/\bYou answered/u);
    },
  );

  test('nothing on it speaks to the caregiver of being unsure', () => {
    showCard('en');
    expect(card('en').textContent).not.toMatch(/You were not sure/u);
  });

  test('names the care team and its phone where the clinic is known, and leaves room where it is not [HZ-34b]', () => {
    const { unmount } = showCard('en');
    expect(screen.getByText(en.clinicianCard['care-team-phone'])).toHaveClass('blank-line');
    unmount();
    const careTeam = {
      name: 'North Clinic',
      phone: '+1 555 010 0100',
      urgentLine: '+1 555 010 0199',
    };
    showCard('en', { texts: textsOf('en', { careTeam }) });
    expect(card('en')).toHaveTextContent(
      `${en.clinicianCard['care-team-phone']} North Clinic+1 555 010 0100`,
    );
    expect(document.querySelector('.blank-line')).toBeNull();
  });
});

describe('the language of the place beside another', () => {
  test.each(['es', 'ar'] as const)('%s: both, each with its language and direction', (tag) => {
    showCard(tag, { texts: textsOf(tag, {}, wordsOf('en')) });
    const parts = [...card(tag).querySelectorAll('.card-words')];
    expect(parts.map((part) => [part.getAttribute('lang'), part.getAttribute('dir')])).toEqual([
      [tag, languages[tag].dir],
      ['en', 'ltr'],
    ]);
    for (const [part, spoken] of [
      [parts[0], tag],
      [parts[1], 'en'],
    ] as const) {
      const { texts } = languages[spoken];
      for (const line of Object.values(texts.clinicianCard.lines)) {
        expect(part).toHaveTextContent(line);
      }
      expect(part).toHaveTextContent(texts.outcome.because['R4a-headache-severe'].yes);
      expect(part).toHaveTextContent(texts.clinicianCard['not-sure']);
      expect(part).toHaveTextContent(texts.questions['vision.course'].question);
    }
  });

  test('when it could not be loaded, the card stays and says so in its own language', () => {
    showCard('es', { texts: textsOf('es', {}, 'missing'), lacksStaffWords: true });
    expect(screen.getByRole('status')).toHaveTextContent(es.clinicianCard['english-missing']);
    expect(card('es')).toHaveTextContent(es.clinicianCard.lines.who);
    expect(document.querySelectorAll('.card-words')).toHaveLength(1);
  });

  test('an English page has the card once', () => {
    showCard('en');
    expect(document.querySelectorAll('.card-words')).toHaveLength(1);
    expect(screen.queryByRole('status')).toBeNull();
  });
});

describe('on paper', () => {
  test('the whole page or the size of a pocket [HZ-34c]', async () => {
    const { user, onPrint } = showCard('en');
    await user.click(screen.getByRole('button', { name: en.clinicianCard.print.page }));
    await user.click(screen.getByRole('button', { name: en.clinicianCard.print.small }));
    expect(onPrint.mock.calls).toEqual([['card-page'], ['card-small']]);
  });

  test('where nothing may be printed there is no button', () => {
    showCard('en', { onPrint: undefined });
    expect(screen.queryAllByRole('button')).toEqual([]);
  });
});
