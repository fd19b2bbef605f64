// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { en } from '../../../locales/en';
import type { Answer, QuestionId } from '../../../rules/questions';
import { ruleset } from '../../../rules/ruleset';
import type { FirstPageForm } from '../../../src/check/screens/ChoiceForm';
import { QuestionScreen } from '../../../src/check/screens/QuestionScreen';
import type { QuestionView } from '../../../src/check/checkView';
import { show } from '../../setupDom';

const onAnswer = vi.fn<(answer: Answer, ticked: readonly string[]) => void>();
const onBack = vi.fn();

beforeEach(() => {
  onAnswer.mockReset();
  onBack.mockReset();
  location.hash = '#v=1&country=GB';
});

function questionOf(id: QuestionId) {
  const question = ruleset.questionById.get(id);
  if (question === undefined) throw new Error(`No question ${id}`);
  return question;
}

function showQuestion(id: QuestionId, view: Partial<QuestionView> = {}, early?: FirstPageForm) {
  const sign = ruleset.signs.find(({ questions }) => questions.some((one) => one.id === id));
  const question = questionOf(id);
  if (sign === undefined) throw new Error(`No sign has ${id}`);
  return show(
    <QuestionScreen
      view={{
        page: 'question',
        sign: sign.id,
        question,
        rules: [],
        answer: undefined,
        ticked: [],
        number: 4,
        total: 15,
        answeringRest: false,
        ...view,
      }}
      onAnswer={onAnswer}
      early={early}
      onBack={onBack}
    />,
  );
}

const heading = () => screen.getByRole('heading', { level: 1 });
const ticked = () => document.querySelectorAll('input:checked');
const pressContinue = () => screen.getByRole('button', { name: 'Continue' });
const box = (name: string) => screen.getByRole('checkbox', { name });

/** True when the two come in this order in the document. */
const isBefore = (one: Element, other: Element) =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

describe('the page of a question', () => {
  test('gives the focus to its heading, which names the group of choices', () => {
    showQuestion('vision');
    expect(heading()).toHaveTextContent(en.questions.vision.question);
    expect(heading()).toHaveFocus();
    expect(screen.getByRole('group', { name: en.questions.vision.question })).toContainElement(
      screen.getByRole('radio', { name: 'Yes' }),
    );
  });

  test('HZ-25 has Back, heading, help, points and answers in this order, and Continue alone at the end', () => {
    showQuestion('alert');
    const { help, points: texts } = en.questions.alert;
    const points = [...document.querySelectorAll<HTMLElement>('[data-point]')];
    expect(points.map(({ textContent }) => textContent)).toEqual(Object.values(texts));
    expect(points.map(({ dataset }) => dataset['point'])).toEqual(Object.keys(texts));
    const order = [
      screen.getByRole('button', { name: 'Back' }),
      heading(),
      ...help.map((sentence) => screen.getByText(sentence)),
      ...Object.values(texts).map((text) => box(text)),
      screen.getByRole('radio', { name: 'Yes, at least one of these' }),
      screen.getByRole('radio', { name: 'Not sure' }),
      pressContinue(),
    ];
    order.slice(1).forEach((one, n) => {
      expect(isBefore(order[n] as Element, one)).toBe(true);
    });
    expect(screen.getAllByRole('button').at(-1)).toBe(pressContinue());
  });

  test('has help and the text for a small child between heading and answers, and describes nothing with them [HZ-03a]', () => {
    showQuestion('vomiting');
    const { help, 'not-counted': notCounted } = en.questions.vomiting;
    const helped = screen.getByText(help.join(' '));
    expect(isBefore(heading(), helped)).toBe(true);
    expect(isBefore(helped, screen.getByText(notCounted.join(' ')))).toBe(true);
    const child = screen.getByText(en.check['small-child']);
    expect(isBefore(child, screen.getByRole('radio', { name: 'Yes' }))).toBe(true);
    expect(screen.getByRole('group')).not.toHaveAccessibleDescription();
  });

  test.each(ruleset.questions.map(({ id }) => id))(
    'I-19 %s: every option is there in the order of the rules, and nothing is ticked',
    (id) => {
      showQuestion(id);
      const inputs = [...document.querySelectorAll<HTMLInputElement>('[name=choice]')];
      const { options, kind, points = [] } = questionOf(id);
      expect(inputs.map(({ value }) => value)).toEqual(
        kind === 'multi' ? [...options, 'none'] : options,
      );
      const boxes = [...document.querySelectorAll<HTMLInputElement>('[name=ticked]')];
      expect(boxes.map(({ value }) => value)).toEqual(points);
      expect(ticked()).toHaveLength(0);
      expect(pressContinue()).toBeEnabled();
      expect(document.querySelector('form')).toHaveAttribute('autocomplete', 'off');
      expect(document.querySelectorAll('h1')).toHaveLength(1);
    },
  );

  test('no two questions of a check have the same heading', () => {
    const headings = ruleset.questions.map(({ id }) => {
      const { unmount } = showQuestion(id);
      const text = heading().textContent;
      unmount();
      return text;
    });
    expect(new Set(headings).size).toBe(ruleset.questions.length);
    expect(headings).toContain('A limp: is any of this true?');
  });

  test('says which question it is, and that the list is for the clinician', () => {
    showQuestion('vision', { answeringRest: true });
    expect(screen.getByText('4 of about 15')).toBeVisible();
    expect(screen.getByText(en.check.answering)).toBeVisible();
  });

  test('no other question speaks of a result', () => {
    showQuestion('vision');
    expect(screen.queryByText(en.check.answering)).toBeNull();
  });

  test('shows the answer that was given when the person comes back', () => {
    showQuestion('vision', { answer: 'not-sure' });
    expect(screen.getByRole('radio', { name: 'Not sure' })).toBeChecked();
    expect(ticked()).toHaveLength(1);
  });
});

describe('Continue', () => {
  test('hands on the choice, once', async () => {
    const { user } = showQuestion('vision');
    await user.click(screen.getByRole('radio', { name: 'Not sure' }));
    expect(onAnswer).not.toHaveBeenCalled();
    await user.click(pressContinue());
    expect(onAnswer.mock.calls).toEqual([['not-sure', []]]);
  });

  test('Back hands on nothing', async () => {
    const { user } = showQuestion('vision');
    await user.click(screen.getByRole('radio', { name: 'Yes' }));
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(onBack).toHaveBeenCalledOnce();
    expect(onAnswer).not.toHaveBeenCalled();
  });

  describe('I-19 without a choice', () => {
    test('says so at the answers, takes the focus and is part of their description', async () => {
      const { user } = showQuestion('vision');
      await user.click(pressContinue());
      const link = within(await screen.findByRole('alert')).getByRole('link');
      expect(link).toHaveTextContent(en.check.error.choose);
      expect(document.querySelector('.error-summary')).toHaveFocus();
      expect(isBefore(link, screen.getByRole('radio', { name: 'Yes' }))).toBe(true);
      expect(screen.getByRole('group')).toHaveAccessibleDescription(en.check.error.choose);
      expect(onAnswer).not.toHaveBeenCalled();
    });
  });
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

describe('the list of other signs', () => {
  const { options } = en.questions.topics;

  test('has the talk topics under a heading of their own', () => {
    showQuestion('topics');
    const talk = screen.getByText(en.check['talk-topics']);
    expect(isBefore(box(options['face-shape']), talk)).toBe(true);
    expect(isBefore(talk, box(options.growth))).toBe(true);
    const group = screen.getByRole('group', { name: en.check['talk-topics'] });
    expect(group).toContainElement(box(options.growth));
    expect(group).not.toContainElement(box(options.limp));
    expect(group).not.toContainElement(box(options.none));
    expect(isBefore(box(options.other), box(options.none))).toBe(true);
  });

  test('several can be picked, and they are handed on in the order of the list', async () => {
    const { user } = showQuestion('topics');
    await user.click(box(options.other));
    await user.click(box(options.limp));
    await user.click(pressContinue());
    expect(onAnswer.mock.calls).toEqual([[['limp', 'other'], []]]);
  });

  test('“None of these” is handed on as the empty list', async () => {
    const { user } = showQuestion('topics');
    await user.click(box(options.none));
    await user.click(pressContinue());
    expect(onAnswer.mock.calls).toEqual([[[], []]]);
  });

  test('unticking a topic leaves the others as they are', async () => {
    const { user } = showQuestion('topics');
    await user.click(box(options.limp));
    await user.click(box(options.belly));
    await user.click(box(options.limp));
    expect([...ticked()]).toEqual([box(options.belly)]);
  });

  test.each<[given: Answer, shown: readonly string[]]>([
    [[], [options.none]],
    [
      ['limp', 'growth'],
      [options.limp, options.growth],
    ],
  ])('come back to after %j it shows that again', (given, shown) => {
    showQuestion('topics', { answer: given });
    expect([...ticked()]).toEqual(shown.map((name) => box(name)));
  });
});
