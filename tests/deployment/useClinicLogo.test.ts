// @vitest-environment jsdom
import { renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mostPictureBytes } from '../../src/deployment/pictureFault';
import { useClinicLogo } from '../../src/deployment/useClinicLogo';

const put = vi.fn();
const open = vi.fn(() => Promise.resolve({ put }));
const picture = { headers: { 'Content-Type': 'image/svg+xml' } };
const answerWith = (answer: Response) => {
  const fetched = vi.fn(() => Promise.resolve(answer));
  vi.stubGlobal('fetch', fetched);
  return fetched;
};

beforeEach(() => {
  put.mockClear();
  vi.stubGlobal('caches', { open });
});
afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

const logoOf = (logo: string | undefined, isAlone = false) =>
  renderHook(() => useClinicLogo({ logo }, { root: '../', isAlone })).result.current;

test('the picture lies beside the deployment file, and is kept with that file', async () => {
  answerWith(new Response('<svg/>', picture));
  expect(logoOf('logos/north.svg')).toBe('../logos/north.svg');
  await waitFor(() => expect(put).toHaveBeenCalledOnce());
  const folder = new URL('../', document.baseURI).href;
  expect(open).toHaveBeenCalledWith(`deployment ${folder}`);
  expect(put.mock.calls[0]?.[0]).toBe(`${folder}logos/north.svg`);
});

test.each([
  ['an error', new Response('<svg/>', { ...picture, status: 503 })],
  ['a sign-in page', new Response('<h1>', { headers: { 'Content-Type': 'text/html' } })],
  ['something without a type', new Response(new Uint8Array([1]))],
])('%s is not kept in its place, and shows no broken picture', async (_what, answer) => {
  answerWith(answer);
  const { result } = renderHook(() =>
    useClinicLogo({ logo: 'north.svg' }, { root: '../', isAlone: false }),
  );
  await waitFor(() => expect(result.current).toBeUndefined());
  expect(put).not.toHaveBeenCalled();
});

test('one that is too large is shown no more, and not kept', async () => {
  answerWith(new Response(new Uint8Array(mostPictureBytes + 1), picture));
  const { result } = renderHook(() =>
    useClinicLogo({ logo: 'north.svg' }, { root: '../', isAlone: false }),
  );
  await waitFor(() => expect(result.current).toBeUndefined());
  expect(put).not.toHaveBeenCalled();
});

test('a clinic without a picture asks for none', () => {
  const fetched = answerWith(new Response());
  expect(logoOf(undefined)).toBeUndefined();
  expect(fetched).not.toHaveBeenCalled();
});

test('the one file has it in itself, and fetches nothing', () => {
  const fetched = answerWith(new Response());
  const block = document.createElement('script');
  block.id = 'logos';
  block.type = 'application/json';
  block.textContent = '{"north.svg":"data:image/svg+xml;base64,PHN2Zy8+"}';
  document.body.append(block);
  expect(logoOf('north.svg', true)).toBe('data:image/svg+xml;base64,PHN2Zy8+');
  expect(logoOf('south.svg', true)).toBeUndefined();
  expect(fetched).not.toHaveBeenCalled();
});
