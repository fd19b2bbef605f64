// @vitest-environment jsdom
/** The first pages as the build renders them, and the app that goes on with them. */
import { act } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { languages } from '../../locales';
import { startI18n } from '../../src/platform/i18n';
import { renderEarlyPages } from '../../src/home/prerender';
import { Root } from '../../src/home/Root';
import { adoptFirstPage } from '../../src/first-pages/adoptFirstPage';
import { firstPages } from '../../src/first-pages/firstPages';
import { textsByLanguage } from '../../tools/textsByLanguage';
import '../setupDom';
import { isEnglishOrArabic, wideRows } from '../../tools/wide';

/** The first pages that are a result, as the spec says: both answers but "no" are urgent. */
const results = ['after-yes', 'after-not-sure'];
const site = { root: '../', isAlone: false } as const;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** Puts the first pages of a language into the document, with one of them shown. */
function standOn(shown: string, tag: (typeof languages)[number]['tag'] = 'en'): void {
  document.body.innerHTML = renderEarlyPages(tag, site.root, textsByLanguage[tag])
    .map(
      ({ name, html }) =>
        `<div data-first="${name}"${name === shown ? '' : ' hidden'}>${html}</div>`,
    )
    .join('');
}

describe.each(wideRows(languages, isEnglishOrArabic))('in $name', ({ tag }) => {
  test.each(firstPages.filter(({ name }) => !results.includes(name)))(
    'the app goes on with $name without a warning, and changes nothing in it',
    async ({ name }) => {
      standOn(name, tag);
      const complained = vi.spyOn(console, 'error').mockImplementation(() => undefined);
      const { container, steps, form, hydrates } = adoptFirstPage();
      const before = container.innerHTML;
      const app = (
        <Root
          i18n={startI18n(tag, textsByLanguage[tag])}
          site={{ ...site, language: tag }}
          early={{ steps, form }}
        />
      );
      await act(async () => {
        hydrateRoot(container, app, {
          identifierPrefix: hydrates ?? '',
          onRecoverableError: (error) => {
            throw error;
          },
        });
        await Promise.resolve();
      });
      expect(complained).not.toHaveBeenCalled();
      expect(container.innerHTML).toBe(before);
    },
  );

  test('no two elements of the page share an id', () => {
    standOn('start', tag);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(20);
    expect(ids.filter((id, n) => ids.indexOf(id) !== n)).toEqual([]);
  });

  test('no first page names a number to call or shows a time', () => {
    standOn('after-yes', tag);
    expect(document.querySelectorAll('a[href^="tel:"]')).toHaveLength(0);
    expect(document.body.textContent).not.toMatch(/\d{1,2}:\d{2}|2026/u);
  });
});

describe('the pages', () => {
  test('are Start, the emergency check, and what follows each answer to it', () => {
    expect(firstPages.map(({ name }) => name)).toEqual([
      'start',
      'emergency-check',
      'after-yes',
      'after-no',
      'after-not-sure',
    ]);
  });

  test.each(firstPages)(
    '$name is Seek care now after an urgent answer, and no other result',
    ({ name }) => {
      standOn(name);
      const { container } = adoptFirstPage();
      const shown =
        container.querySelector<HTMLElement>('[data-disposition]')?.dataset['disposition'];
      expect(shown).toBe(results.includes(name) ? 'seek-care-now' : undefined);
    },
  );
});

describe('taking over', () => {
  test('leaves the page that is shown, as #app, and takes the others away', () => {
    standOn('emergency-check');
    const { container } = adoptFirstPage();
    expect(document.body.children).toHaveLength(1);
    expect(container).toBe(document.getElementById('app'));
    expect(document.querySelectorAll('[data-first]')).toHaveLength(0);
  });

  test('knows the steps, the tick and the error', () => {
    standOn('emergency-check');
    const shown = document.querySelector('[data-first]:not([hidden])');
    shown?.querySelector('.error-summary')?.removeAttribute('hidden');
    shown?.querySelector<HTMLInputElement>('[value=no]')?.click();
    shown?.querySelector<HTMLInputElement>('[data-point=fit] input')?.click();
    const { steps, form, hydrates } = adoptFirstPage();
    expect(steps).toEqual([{ type: 'START' }]);
    expect(form).toEqual({ chosen: 'no', ticked: ['fit'], failed: true });
    expect(hydrates).toBe('emergency-check-');
  });

  test('I-29 takes over the points that were ticked beside the answer', () => {
    standOn('after-yes');
    document
      .querySelector<HTMLInputElement>('[data-first=emergency-check] [data-point=fit] input')
      ?.click();
    expect(adoptFirstPage().steps).toEqual([
      { type: 'START' },
      { type: 'ANSWER', question: 'gate', answer: 'yes', ticked: ['fit'] },
    ]);
  });

  test('takes the tile that was pressed already', () => {
    standOn('after-no');
    document.body.insertAdjacentHTML(
      'beforeend',
      '<p id="waiting" data-chosen="after-hearing">One moment</p>',
    );
    const { steps, hydrates } = adoptFirstPage();
    expect(steps).toEqual([
      { type: 'START' },
      { type: 'ANSWER', question: 'gate', answer: 'no', ticked: [] },
      { type: 'CHOOSE_FIRST', first: 'hearing' },
    ]);
    expect(hydrates).toBeUndefined();
  });

  test('without a page for the app says what was expected', () => {
    expect(adoptFirstPage).toThrow(
      'Expected an element with the id "app" or with data-first in the page.',
    );
  });
});
