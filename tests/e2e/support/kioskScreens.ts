/** Every screen of the kiosk, in the order of one person's turn that ends urgent. */
import { expect } from '@playwright/test';
import { quietSheet } from '../../support/sheets';
import { shortTimes, type AtKiosk } from './AtKiosk';

export const kioskScreens: readonly {
  readonly name: string;
  readonly go: (person: AtKiosk) => Promise<void>;
}[] = [
  { name: 'the language screen', go: (person) => person.stepUp() },
  { name: 'Start', go: (person) => person.open() },
  {
    name: 'the tiles',
    go: async (person) => {
      await person.begin();
      await person.answer('no');
    },
  },
  {
    name: 'a question with an error',
    go: async (person) => {
      await person.begin();
      await person.press(person.words.check.continue);
    },
  },
  {
    name: 'Check your answers',
    go: async (person) => {
      await person.takeCheck(quietSheet());
    },
  },
  {
    name: 'Discuss at next visit',
    go: async (person) => {
      await person.takeCheck(quietSheet());
      await person.showResult();
    },
  },
  {
    name: 'Seek care now',
    go: async (person) => {
      await person.takeCheck({ gate: 'yes' });
    },
  },
  {
    name: 'the warning',
    go: async (person) => {
      await person.open();
      await person.page.clock.fastForward((shortTimes.idleSeconds + 1) * 1000);
      await expect(person.page.getByRole('alertdialog')).toBeVisible();
    },
  },
];
