/** A question on the screen, and what a person finds there. */
import { screen } from '@testing-library/react';
import { vi } from 'vitest';
import type { Answer, QuestionId } from '../../../rules/questions';
import { ruleset } from '../../../rules/ruleset';
import type { FirstPageForm } from '../../../src/check/screens/ChoiceForm';
import { QuestionScreen } from '../../../src/check/screens/QuestionScreen';
import type { QuestionView } from '../../../src/check/checkView';
import { show } from '../../setupDom';
import { theQuestion } from '../../support/theQuestion';

export const onAnswer = vi.fn<(answer: Answer, ticked: readonly string[]) => void>();
export const onBack = vi.fn();

export function showQuestion(
  id: QuestionId,
  view: Partial<QuestionView> = {},
  early?: FirstPageForm,
) {
  const sign = ruleset.signs.find(({ questions }) => questions.some((one) => one.id === id));
  const question = theQuestion(id);
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
export const ticked = () => document.querySelectorAll('input:checked');
export const pressContinue = () => screen.getByRole('button', { name: 'Continue' });
export const box = (name: string) => screen.getByRole('checkbox', { name });
