// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { en } from '../../../locales/en';
import type { Answer } from '../../../rules/questions';
import { ruleset } from '../../../rules/ruleset';
import { onAnswer, onBack, showQuestion, ticked, pressContinue, box } from './showQuestion';
import { theQuestion } from '../../support/theQuestion';

beforeEach(() => {
  onAnswer.mockReset();
  onBack.mockReset();
  location.hash = '#v=1&country=GB';
});

const heading = () => screen.getByRole('heading', { level: 1 });

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
      const { options, kind, points = [] } = theQuestion(id);
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
