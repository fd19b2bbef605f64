/** Each kind of page where something is chosen. */
import type { Page } from '@playwright/test';
import type { Caregiver } from './Caregiver';
import { words } from './words';

const { check, questions } = words;
export const summary = (page: Page) => page.locator('.error-summary:not([hidden], [hidden] *)');
export const firstChoice = (page: Page) =>
  page.locator('main:not([hidden] *) [name=choice]').first();
export const chosen = (page: Page) => page.locator('main:not([hidden] *) input:checked');

interface Place {
  readonly name: string;
  readonly heading: string;
  readonly message: string;
  readonly choice: string;
  readonly go: (caregiver: Caregiver) => Promise<void>;
}

export const places: readonly Place[] = [
  {
    name: 'a question',
    heading: questions.gate.question,
    message: check.error.choose,
    choice: 'no',
    go: async (caregiver) => {
      await caregiver.begin();
    },
  },
  {
    name: 'the topics',
    heading: questions.topics.question,
    message: check.error['choose-topics'],
    choice: 'growth',
    go: async (caregiver) => {
      await caregiver.begin();
      await caregiver.answer('no', 'topics');
    },
  },
];
