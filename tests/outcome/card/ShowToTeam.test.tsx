// @vitest-environment jsdom
/** The card as it is shown to the team. */
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { ar } from '../../../locales/ar';
import { en } from '../../../locales/en';
import type { Reason } from '../../../rules/reasons';
import { ShowToTeam } from '../../../src/outcome/card/ShowToTeam';
import { show } from '../../setupDom';
import { wordsOf, unsure, textsOf } from './showCard';

const items = (list: HTMLElement) =>
  within(list)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

describe('shown to the team', () => {
  const { glance } = en.clinicianCard;
  const buttons = () =>
    within(screen.getByRole('dialog'))
      .getAllByRole('button')
      .map(({ textContent }) => textContent);

  // jsdom has no modal dialogs: this is the way of a browser that lacks them. The real one is
  // tested in a real browser.
  test('at a glance first, the full card one press away, and closes', async () => {
    const { user } = show(<ShowToTeam texts={textsOf('en')} />);
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.click(screen.getByRole('button', { name: en.clinicianCard.show }));
    const dialog = screen.getByRole('dialog', { name: glance.disease[0] ?? '' });
    expect(dialog).toHaveTextContent(glance.disease.slice(1).join(' '));
    expect(items(dialog)).not.toContain(en.clinicianCard.lines.bones);
    await user.click(screen.getByRole('button', { name: glance['full-card'] }));
    expect(items(screen.getByRole('dialog'))).toContain(en.clinicianCard.lines.bones);
    await user.click(screen.getByRole('button', { name: en.clinicianCard.close }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('the answers in their own words with what was ticked, what was not sure apart, then five lines and the urgent line [HZ-50]', async () => {
    const gate: Reason = {
      rule: 'R0-gate',
      sure: true,
      answers: [{ question: 'gate', value: 'yes' }],
    };
    const careTeam = { name: 'North', phone: '+44 1', urgentLine: '+44 2' };
    const texts = textsOf('en', { reasons: [gate, unsure], ticks: { gate: ['fit'] }, careTeam });
    const { user } = show(<ShowToTeam texts={texts} />);
    await user.click(screen.getByRole('button', { name: en.clinicianCard.show }));
    const text = screen.getByRole('dialog').textContent;
    const order = [
      en.clinicianCard.emergency.yes,
      en.questions.gate.points.fit,
      glance['more-points'],
      glance['not-sure'],
      en.outcome.because['R1-vision'].yes,
      glance.now.nerve,
      glance.look,
      glance.check,
      glance.avoid,
      glance.operation,
      'North\u2069, urgent line: +44 2',
      en.app.unreviewed,
    ].map((line) => text.indexOf(line));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((one, other) => one - other));
  });

  test('opens in the language of the place, with the family’s one press away', async () => {
    const { user, unmount } = show(
      <ShowToTeam texts={textsOf('ar', {}, wordsOf('en'))} />,
      ar,
      'ar',
    );
    await user.click(screen.getByRole('button', { name: ar.clinicianCard.show }));
    expect(screen.getByRole('heading')).toHaveTextContent(glance.disease[0] ?? '');
    await user.click(screen.getByRole('button', { name: ar.clinicianCard['in-this-language'] }));
    expect(screen.getByRole('heading')).toHaveTextContent(ar.clinicianCard.glance.disease[0] ?? '');
    unmount();
    const { user: other } = show(<ShowToTeam texts={textsOf('en')} />);
    await other.click(screen.getByRole('button', { name: en.clinicianCard.show }));
    expect(buttons()).toEqual([en.clinicianCard.close, glance['full-card']]);
  });
});
