/**
 * Shows components as the app does: in strict mode, with the real texts; and leaves a clean
 * document behind.
 */
import '@testing-library/jest-dom/vitest';
import { cleanup, configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createElement, StrictMode, type ReactNode } from 'react';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import type { Texts } from '../locales';
import { en } from '../locales/en';
import { startI18n } from '../src/platform/i18n';
import { I18nContext } from '../src/platform/useTranslation';

// A part that loads as it opens may take longer than the library's one second.
configure({ asyncUtilTimeout: 15_000 });

/** Called in place of the browser's print dialog. */
export const printed = vi.fn();

beforeEach(() => {
  printed.mockReset();
  // Files share a process: what an earlier one began may change the address of this one's page.
  history.replaceState(null, '', location.pathname);
  // jsdom has no layout, so it can neither scroll nor print.
  vi.stubGlobal('scrollTo', vi.fn());
  Element.prototype.scrollIntoView = vi.fn();
  vi.stubGlobal('print', printed);
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
  document.title = '';
});

/**
 * The component with its texts around it, and a person to use it.
 * @param language that the texts are in
 */
export function show(component: ReactNode, texts: Texts = en, language = 'en') {
  const i18n = startI18n(language, texts);
  const wrapper = ({ children }: { readonly children: ReactNode }) =>
    createElement(StrictMode, null, createElement(I18nContext, { value: i18n }, children));
  return { ...render(component, { wrapper }), user: userEvent.setup({ delay: null }) };
}

export const pageText = () => document.body.textContent;

/** The places of the texts in the page, each after the one before. */
export function expectInOrder(...texts: readonly string[]): void {
  const places = texts.map((text) => pageText().indexOf(text));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((one, other) => one - other));
}
