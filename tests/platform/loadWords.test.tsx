// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Texts } from '../../locales';
import { en } from '../../locales/en';
import { ErrorBoundary } from '../../src/platform/ErrorBoundary';
import { setPlainListHidden, showPlainList } from '../../src/platform/plainList';
import { MissingTextError, startI18n } from '../../src/platform/i18n';
import { readTexts } from '../../src/platform/loadWords';
import { endFaultsBy, guarded } from '../../src/platform/ownFaults';
import { useTranslation } from '../../src/platform/useTranslation';
import { plainList } from '../../tools/pageHtml';
import { show } from '../setupDom';

/** English, with one text of the page "check" gone or emptied. */
function withoutContinue(left?: string): Texts {
  const check: Partial<Texts['check']> = { ...en.check };
  delete check.continue;
  if (left !== undefined) check.continue = left;
  return { ...en, check: check as Texts['check'] };
}

function Word() {
  return <p>{useTranslation('check').t('continue')}</p>;
}

beforeEach(() => {
  document.body.innerHTML = `<div id="app"></div>${plainList(en, 'plain.html')}`;
  setPlainListHidden(true);
  // React and jsdom report what the boundary has caught.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => {
  vi.restoreAllMocks();
});

const plain = () => document.getElementById('plain-list');
const app = () => document.getElementById('app');

describe('a text that is missing', () => {
  test.each<[title: string, texts: Texts]>([
    ['not there', withoutContinue()],
    ['empty', withoutContinue('')],
  ])('%s: throws with the key, and shows no other words in its place', (_, texts) => {
    const i18n = startI18n('en', texts);
    expect(() => i18n.t('check:continue')).toThrow(MissingTextError);
    expect(() => i18n.t('check:continue')).toThrow(
      'No text for "continue": expected it in locales/<language>/',
    );
    expect(i18n.t('check:back')).toBe(en.check.back);
  });

  test('on a page: the page goes, and the plain list of signs comes', () => {
    const { container } = show(
      <ErrorBoundary>
        <Word />
      </ErrorBoundary>,
      withoutContinue(),
    );
    expect(container).toBeEmptyDOMElement();
    expect(plain()).toBeVisible();
    expect(plain()).toHaveFocus();
    expect(app()).not.toBeVisible();
    expect(screen.getByText(en.app.fallback.broken)).toBeVisible();
    for (const sign of Object.values(en.outcome['sign-list'].lines)) {
      expect(screen.getByText(sign)).toBeVisible();
    }
    expect(screen.getByText(en.app.emergency)).toBeVisible();
    expect(screen.getByText(en.app.disclaimer)).toBeVisible();
  });

  test('all loaded: the page shows and the list is hidden', () => {
    show(
      <ErrorBoundary>
        <Word />
      </ErrorBoundary>,
    );
    expect(screen.getByText('Continue')).toBeVisible();
    expect(plain()).not.toBeVisible();
    expect(plain()).not.toHaveClass('broken');
  });
});

describe('a fault in what is guarded', () => {
  const fault = new Error('injected');
  test.each<[title: string, act: () => unknown]>([
    [
      'thrown',
      () => {
        throw fault;
      },
    ],
    ['a rejected promise', () => Promise.reject(fault)],
  ])('%s: the list comes', async (_, act) => {
    endFaultsBy(showPlainList);
    guarded(act)();
    await Promise.resolve();
    expect(plain()?.hasAttribute('hidden')).toBe(false);
    expect(app()?.hasAttribute('hidden')).toBe(true);
    expect(console.error).toHaveBeenCalledWith(fault);
  });
});

describe('the texts in the page', () => {
  const block = (content: string) => {
    document.body.innerHTML = `<script type="application/json" id="texts">${content}</script>`;
  };

  beforeEach(() => {
    vi.stubGlobal('BUILD_ID', 'build-1');
  });

  test('are read when they are of the script’s own build', async () => {
    block(JSON.stringify({ buildId: 'build-1', texts: en }));
    expect(await readTexts()).toEqual(en);
  });

  test.each([
    [
      'of another build',
      JSON.stringify({ buildId: 'build-2', texts: en }),
      'Texts are of build build-2, this script is of build-1.',
    ],
    ['cut off', '{"buildId":"build-1","te', 'JSON'],
  ])('%s are refused', async (_, content, message) => {
    block(content);
    await expect(readTexts()).rejects.toThrow(message);
  });

  test('not there at all are refused', async () => {
    document.body.replaceChildren();
    await expect(readTexts()).rejects.toThrow(
      'Expected the texts in <script id="texts">; the page has none.',
    );
  });
});
