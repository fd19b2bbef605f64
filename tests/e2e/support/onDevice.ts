/** The line of Start that says: this check works without a network on this device. */
import type { Locator, Page } from '@playwright/test';
import type { LanguageTag } from '../../../locales';
import { wordsIn } from './words';

export const onDevice = (page: Page, tag: LanguageTag = 'en'): Locator =>
  page.getByText(wordsIn[tag].app.start['on-device'], { exact: true });
