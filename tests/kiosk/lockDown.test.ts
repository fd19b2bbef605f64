// @vitest-environment jsdom
import { beforeAll, expect, test } from 'vitest';
import { lockDown } from '../../src/kiosk/lockDown';

beforeAll(lockDown);

const isPrevented = (event: Event) => !document.body.dispatchEvent(event);
const options = { bubbles: true, cancelable: true };

test.each([
  'contextmenu',
  'dragstart',
  'dragenter',
  'dragover',
  'drop',
  'selectstart',
  'auxclick',
  'copy',
  'cut',
])('a kiosk has no %s', (name) => {
  expect(isPrevented(new Event(name, options))).toBe(true);
});

test.each([
  ['alone', {}, false],
  ['with Ctrl', { ctrlKey: true }, true],
  ['with Shift', { shiftKey: true }, true],
  ['with Meta', { metaKey: true }, true],
  ['with Alt', { altKey: true }, true],
])('a press %s', (_, keys, expected) => {
  expect(isPrevented(new MouseEvent('click', { ...options, ...keys }))).toBe(expected);
});

test.each([
  ['Tab', { key: 'Tab' }, false],
  ['Shift and Tab', { key: 'Tab', shiftKey: true }, false],
  ['Enter', { key: 'Enter' }, false],
  ['Space', { key: ' ' }, false],
  ['an arrow', { key: 'ArrowDown' }, false],
  ['F', { key: 'F' }, false],
  ['Ctrl and J', { key: 'j', ctrlKey: true }, true],
  ['Meta and L', { key: 'l', metaKey: true }, true],
  ['Alt and the left arrow', { key: 'ArrowLeft', altKey: true }, true],
  ['F12', { key: 'F12' }, true],
  ['Back of a keyboard', { key: 'BrowserBack' }, true],
])('the key %s', (_, init, expected) => {
  expect(isPrevented(new KeyboardEvent('keydown', { ...options, ...init }))).toBe(expected);
});

test.each([
  ['the first', 0, false],
  ['Back', 3, true],
  ['Forward', 4, true],
])('the button of a mouse, %s', (_, button, expected) => {
  for (const name of ['mousedown', 'mouseup']) {
    expect(isPrevented(new MouseEvent(name, { ...options, button }))).toBe(expected);
  }
});
