/** The test of every browser suite, with the people who use the check. */
import { test as base } from '@playwright/test';
import { CaregiverAtKeyboard } from './CaregiverAtKeyboard';
import { CaregiverAtScreen } from './CaregiverAtScreen';

interface People {
  /** Taps or clicks. */
  readonly caregiver: CaregiverAtScreen;
  /** Only presses keys. */
  readonly atKeyboard: CaregiverAtKeyboard;
}

export const test = base.extend<People>({
  caregiver: async ({ page }, use) => {
    await use(new CaregiverAtScreen(page));
  },
  atKeyboard: async ({ page }, use) => {
    await use(new CaregiverAtKeyboard(page));
  },
});

export { expect } from '@playwright/test';
