// @vitest-environment jsdom
import { Blob } from 'node:buffer';
import { gzipSync } from 'node:zlib';
import { screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Texts } from '../../locales';
import { en } from '../../locales/en';
import { ErrorBoundary } from '../../src/platform/ErrorBoundary';
import { setPlainListHidden, showPlainList } from '../../src/platform/plainList';
import { MissingTextError, startI18n } from '../../src/platform/i18n';
import type { Site } from '../../src/platform/addresses';
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

describe('the texts of the page', () => {
  const alone: Site = { language: 'en', root: './', isAlone: true };
  const inFolder: Site = { ...alone, isAlone: false };
  const zipped = (content: string) => gzipSync(content).toString('base64');
  const block = (content: string) => {
    document.body.innerHTML = `<script type="application/json" id="texts">${content}</script>`;
  };

  beforeEach(() => {
    vi.stubGlobal('BUILD_ID', 'build-1');
    // That of jsdom gives no stream.
    vi.stubGlobal('Blob', Blob);
    document.body.innerHTML = '<data id="build" value="build-1"></data>';
  });

  test('in one file that stands alone are read out of it', async () => {
    block(zipped(JSON.stringify({ buildId: 'build-1', texts: en })));
    expect(await readTexts(alone)).toEqual(en);
  });

  test.each([
    [
      'of another build',
      zipped(JSON.stringify({ buildId: 'build-2', texts: en })),
      'Texts are of build build-2, this script is of build-1.',
    ],
    ['cut off', zipped('{"buildId":"build-1","te'), 'JSON'],
  ])('%s are refused', async (_, content, message) => {
    block(content);
    await expect(readTexts(alone)).rejects.toThrow(message);
  });

  test('not there at all are refused', async () => {
    document.body.replaceChildren();
    await expect(readTexts(alone)).rejects.toThrow(
      'Expected the texts in <script id="texts">; the page has none.',
    );
  });

  test('in a file without the stamp of a build are refused', async () => {
    await expect(readTexts(inFolder)).rejects.toThrow(
      'Texts are of build undefined, this script is of build-1.',
    );
  });

  test.each([
    ['is of another build', 'build-2', '<data id="build" value="build-2"></data>'],
    ['was cut off before its end', 'undefined', '<p>Start</p>'],
  ])('of a page that %s are refused', async (_, stamp, html) => {
    document.body.innerHTML = html;
    await expect(readTexts(inFolder)).rejects.toThrow(
      `The page is of build ${stamp}, this script is of build-1.`,
    );
  });
});
