// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { en } from '../../../locales/en';
import type { Answer, QuestionId } from '../../../rules/questions';
import { ruleset } from '../../../rules/ruleset';
import { QuestionScreen } from '../../../src/check/screens/QuestionScreen';
import type { QuestionView } from '../../../src/check/checkView';
import { show } from '../../setupDom';

const onAnswer = vi.fn<(answer: Answer) => void>();
const onBack = vi.fn();

beforeEach(() => {
  onAnswer.mockReset();
  onBack.mockReset();
  location.hash = '#v=1&country=GB';
});

function showQuestion(id: QuestionId, view: Partial<QuestionView> = {}) {
  const sign = ruleset.signs.find(({ questions }) => questions.some((one) => one.id === id));
  const question = ruleset.questionById.get(id);
  if (sign === undefined || question === undefined) throw new Error(`No question ${id}`);
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
      early={undefined}
      onBack={onBack}
    />,
  );
}

const heading = () => screen.getByRole('heading', { level: 1 });
const ticked = () => document.querySelectorAll('input:checked');
const pressContinue = () => screen.getByRole('button', { name: 'Continue' });
const box = (name: string) => screen.getByRole('checkbox', { name });

/** True when the two stand in this order in the document. */
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

  test('HZ-25 has heading, help, points and options in this order', () => {
    showQuestion('alert');
    const { help, points: texts } = en.questions.alert;
    const points = screen.getAllByRole('listitem');
    expect(points.map(({ textContent }) => textContent)).toEqual(Object.values(texts));
    expect(points.map(({ dataset }) => dataset['point'])).toEqual(Object.keys(texts));
    const helped = screen.getByText(help.join(' '));
    const first = screen.getByText(texts.sleepy);
    const option = screen.getByRole('radio', { name: 'Yes, at least one of these' });
    expect(isBefore(heading(), helped)).toBe(true);
    expect(isBefore(helped, first)).toBe(true);
    expect(isBefore(first, option)).toBe(true);
    expect(isBefore(option, pressContinue())).toBe(true);
    expect(isBefore(pressContinue(), screen.getByRole('button', { name: 'Back' }))).toBe(true);
  });

  test('has help between heading and options, and describes the group with it', () => {
    showQuestion('vomiting');
    const { help, 'not-counted': notCounted } = en.questions.vomiting;
    const helped = screen.getByText(help.join(' '));
    expect(isBefore(heading(), helped)).toBe(true);
    expect(isBefore(helped, screen.getByText(notCounted.join(' ')))).toBe(true);
    const child = screen.getByText(en.check['small-child']);
    expect(isBefore(child, screen.getByRole('radio', { name: 'Yes' }))).toBe(true);
    expect(screen.getByRole('group')).toHaveAccessibleDescription(new RegExp(`^${help.join(' ')}`));
  });

  test.each(ruleset.questions.map(({ id }) => id))(
    'I-19 %s: every option is there in the order of the rules, and nothing is ticked',
    (id) => {
      showQuestion(id);
      const inputs = [...document.querySelectorAll('input')];
      const { options, kind } = ruleset.questionById.get(id) ?? { options: [], kind: 'single' };
      expect(inputs.map(({ value }) => value)).toEqual(
        kind === 'multi' ? [...options, 'none'] : options,
      );
      expect(ticked()).toHaveLength(0);
      expect(pressContinue()).toBeEnabled();
      expect(document.querySelector('form')).toHaveAttribute('autocomplete', 'off');
      expect(document.querySelectorAll('h1')).toHaveLength(1);
    },
  );

  test('says which question it is, and that the list is for the clinician', () => {
    showQuestion('vision', { answeringRest: true });
    expect(screen.getByText('Question 4 of about 15')).toBeVisible();
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
    expect(onAnswer.mock.calls).toEqual([['not-sure']]);
  });

  test('Back hands on nothing', async () => {
    const { user } = showQuestion('vision');
    await user.click(screen.getByRole('radio', { name: 'Yes' }));
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(onBack).toHaveBeenCalledOnce();
    expect(onAnswer).not.toHaveBeenCalled();
  });

  describe('I-19 without a choice', () => {
    test('the summary says the same words as the field, which are part of its description', async () => {
      const { user } = showQuestion('vision');
      await user.click(pressContinue());
      const link = within(await screen.findByRole('alert')).getByRole('link');
      expect(link).toHaveTextContent(en.check.error.choose);
      const atField = document.querySelector('.field-error');
      expect(atField).toHaveTextContent(en.check.error.choose);
      expect(screen.getByRole('group')).toHaveAccessibleDescription(
        new RegExp(`${en.check.error.choose}$`),
      );
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
    expect(isBefore(box(options.other), box(options.none))).toBe(true);
  });

  test('several can be picked, and they are handed on in the order of the list', async () => {
    const { user } = showQuestion('topics');
    await user.click(box(options.other));
    await user.click(box(options.limp));
    await user.click(pressContinue());
    expect(onAnswer.mock.calls).toEqual([[['limp', 'other']]]);
  });

  test('“None of these” is handed on as the empty list', async () => {
    const { user } = showQuestion('topics');
    await user.click(box(options.none));
    await user.click(pressContinue());
    expect(onAnswer.mock.calls).toEqual([[[]]]);
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
