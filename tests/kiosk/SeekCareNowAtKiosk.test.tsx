// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { en } from '../../locales/en';
import kiosk from '../../locales/en/kiosk.json';
import { adviceFor } from '../../rules/careAdvice';
import type { ReasonId } from '../../rules/ruleset';
import type { Reason } from '../../rules/reasons';
import type { SeekCareNowView } from '../../src/check/checkView';
import { SeekCareNowAtKiosk } from '../../src/kiosk/SeekCareNowAtKiosk';
import type { SeekCareNowProps } from '../../src/outcome/SeekCareNow';
import { Walk, answerRest, callFirst, seekCareNowOf, sightIsNew } from '../check/walk';
import { expectInOrder, pageText, printed, show } from '../setupDom';
import { emergencyOf } from '../support/emergency';

const now = en.outcome['seek-care-now'];
const { glance } = en.clinicianCard;
const { because } = en.outcome;

const reason = (rule: ReasonId, sure = true): Reason => ({ rule, answers: [], sure });
const withReasons = (...reasons: readonly Reason[]): SeekCareNowView => ({
  ...sightIsNew,
  reasons,
  advice: adviceFor(reasons.map(({ rule }) => rule)),
});

function showNow(view: SeekCareNowView, props: Partial<SeekCareNowProps> = {}) {
  const acts = { onLookAgain: vi.fn(), onAnswerRest: vi.fn(), onStartAgain: vi.fn() };
  const page = (
    <SeekCareNowAtKiosk
      view={view}
      mayPrint={false}
      emergency={emergencyOf()}
      clinic={undefined}
      takenAt={new Date(2026, 10, 22, 21, 5)}
      isPastReview={false}
      textReview={null}
      {...acts}
      {...props}
    />
  );
  return { ...acts, ...show(page, { ...en, kiosk } as typeof en) };
}

const band = () => screen.getByRole('region', { name: kiosk.now['for-staff'] });
const inBand = () =>
  within(band())
    .getAllByRole('listitem')
    .map((item) => item.textContent);
const button = (name: string) => screen.getByRole('button', { name });

describe('I-23 the page', () => {
  test('starts with its heading, which has the focus, and whom to tell', () => {
    showNow(sightIsNew);
    expect(screen.getByRole('heading', { level: 1, name: now.heading })).toHaveFocus();
    expectInOrder(now.heading, kiosk.now.order, kiosk.now.point, kiosk.now['for-staff']);
  });

  test('has the order, the band and the waiting lines first, then all else', () => {
    showNow(sightIsNew, { isPastReview: true });
    expectInOrder(
      kiosk.now.order,
      ...glance.disease,
      'at 9:05',
      because['R1-vision'].new,
      kiosk.now.waiting,
      en.advice.general.stay,
      en.advice.blocks.sight.lines['no-pressing'],
      glance['kiosk-more'],
      now.mistake,
      kiosk.now['past-review'],
      now.why.heading,
      now.intro,
      now['call-instead']['kiosk-heading'],
      ...Object.values(now['call-instead'].lines),
      en.advice.general['pain-medicine'],
      en.advice.blocks.sight.heading,
      now['answer-rest'].heading,
      en.app.disclaimer,
    );
  });

  test('I-30 after "call first" there are only the nurse, the band, the lines and the reasons', () => {
    showNow({ ...callFirst, canAnswerRest: true });
    expectInOrder(
      kiosk.now.order,
      now.go['kiosk-alone'],
      en.clinicianCard.emergency.yes,
      en.advice.kiosk['emergency/not-breathing'],
      en.advice.blocks.emergency.lines['no-food-drink-pills'],
      en.advice.blocks.bleeding.lines.cut,
      now.why.heading,
      en.advice.blocks.fit.heading,
      en.app.disclaimer,
    );
    for (const text of [
      now.intro,
      now['call-instead']['kiosk-heading'],
      now['call-instead'].lines.breathing,
      now['answer-rest'].heading,
      now['call-first'],
      now['call-first-page']['no-answer'],
      en.advice.general['take-along'],
    ]) {
      expect(pageText()).not.toContain(text);
    }
  });

  test('shows no number and no link, whatever the page is handed', () => {
    const clinic = { id: 'n', name: 'North', phone: '020 7946 0200', urgentLine: '020 7946 0201' };
    for (const view of [sightIsNew, callFirst]) {
      const emergency = emergencyOf({ country: 'GB', number: '999', countries: ['GB'] });
      const { unmount } = showNow(view, { emergency, clinic });
      expect(screen.queryAllByRole('link')).toEqual([]);
      expect(screen.queryAllByRole('combobox')).toEqual([]);
      expect(pageText()).not.toMatch(/999|7946/);
      unmount();
    }
  });
});

describe('the band for the staff', () => {
  test('has the answer in its own words, and those not sure apart', () => {
    showNow(withReasons(reason('R8-limp'), reason('R1-vision', false)));
    expect(inBand()).toEqual([because['R8-limp'].yes, because['R1-vision'].yes]);
    expect(band()).toHaveTextContent(glance['not-sure']);
    expect(band()).not.toHaveTextContent(glance['kiosk-more']);
  });

  test('has at most three answers, and says where the others are', () => {
    const four = ['R1-vision', 'R8-limp', 'R6-fracture', 'R8-cramps'] as const;
    showNow(withReasons(...four.map((rule) => reason(rule))));
    expect(inBand()).toHaveLength(3);
    expect(band()).toHaveTextContent(glance['kiosk-more']);
  });

  test.each(['R8-mood', 'R8-medicines'] as const)(
    'HZ-55 what is nobody else’s business is in the card, not in the band: %s',
    async (rule) => {
      const { user } = showNow(withReasons(reason(rule)));
      expect(within(band()).queryAllByRole('listitem')).toEqual([]);
      expect(band()).toHaveTextContent(glance['kiosk-more']);
      expect(band()).not.toHaveTextContent(because[rule].yes);
      await user.click(button(glance['kiosk-more']));
      const card = screen.getByRole('dialog', { name: en.clinicianCard.heading });
      expect(card).toHaveTextContent(because[rule].yes);
      await user.click(button(en.clinicianCard.close));
      expect(screen.queryByRole('dialog')).toBeNull();
    },
  );

  test('HZ-55 of the ticked points those on self-harm and poison are not in the band', () => {
    const { points } = en.questions.gate;
    showNow({ ...callFirst, ticks: { gate: ['self-harm', 'poison', 'fit'] } });
    expect(inBand().join('\n')).toContain(points.fit);
    for (const point of [points['self-harm'], points.poison]) {
      expect(band()).not.toHaveTextContent(point);
      // They are not kept from the team: among the reasons, below the first screen.
      expect(document.querySelector('.first-screen')).not.toHaveTextContent(point);
      expect(document.querySelector('.reasons')).toHaveTextContent(point);
    }
    expect(band()).toHaveTextContent(glance['kiosk-more']);
  });

  test('the whole card is one press away, with the phone of the clinic', async () => {
    const clinic = { id: 'n', name: 'North', phone: '020 7946 0200', urgentLine: '020 7946 0201' };
    const { user } = showNow(sightIsNew, { clinic });
    await user.click(button(glance['kiosk-more']));
    const card = screen.getByRole('dialog');
    expect(card).toHaveTextContent(en.clinicianCard.lines.calcium);
    expect(card).toHaveTextContent(clinic.phone);
  });
});

test('a mistake can be looked at again, and the rest be answered', async () => {
  const { user, onLookAgain, onAnswerRest } = showNow(sightIsNew);
  await user.click(button(now.mistake));
  expect(onLookAgain).toHaveBeenCalledWith('vision.course');
  await user.click(button(now['answer-rest'].button));
  expect(onAnswerRest).toHaveBeenCalledOnce();
});

test('it is printed only where the deployment allows it', async () => {
  const { unmount } = showNow(sightIsNew);
  expect(screen.queryByRole('button', { name: en.outcome.actions.print })).toBeNull();
  expect(document.querySelector('.paper-card')).toBeNull();
  unmount();
  const { user } = showNow(sightIsNew, { mayPrint: true });
  await user.click(button(en.outcome.actions.print));
  expect(printed).toHaveBeenCalledOnce();
  expect(document.querySelector('.paper-card')).toHaveTextContent(en.clinicianCard.lines.calcium);
});

test('more answers are added to the band', () => {
  const rest = Walk.asking('sight')
    .answering({ vision: 'yes', 'vision.course': 'new' })
    .then(answerRest)
    .answering({ fracture: 'yes', 'fracture.status': 'new' });
  showNow(seekCareNowOf(rest));
  expect(inBand()).toContain(because['R1-vision'].new);
  expect(inBand().length).toBeGreaterThan(1);
});

test('what was picked in the rest is on the list that was promised', () => {
  showNow({ ...sightIsNew, topics: ['teeth'] });
  expect(pageText()).toContain(en.questions.topics.options.teeth);
});
