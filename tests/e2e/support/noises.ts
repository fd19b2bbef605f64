/**
 * What others do in the page's world: the browser itself, extensions, in-app browsers, scanners. None of it is a fault of ours.
 * Each is run as it stands, in the page. `heard` is what the window hears of it, so that a noise that makes none fails its test.
 */
export interface Noise {
  readonly origin: string;
  readonly heard: 'error' | 'unhandledrejection' | 'nothing';
  readonly code: string;
}

// prettier-ignore
const rows: readonly (readonly [Noise['origin'], Noise['heard'], Noise['code']])[] = [
  ['browser: a ResizeObserver that goes round in a circle', 'error',
    `const box = document.createElement('div'); let times = 0;
      const watch = new ResizeObserver(() => { box.style.width = ++times + 'px'; if (times > 3) { watch.disconnect(); box.remove(); } });
      document.documentElement.append(box); watch.observe(box)`],
  ['older browser: the same notice without a file', 'error',
    `dispatchEvent(new ErrorEvent('error', { message: 'ResizeObserver loop limit exceeded' }))`],
  ['extension: a fetch that our policy refuses', 'unhandledrejection',
    `fetch('https://extension.example/log')`],
  ['extension: markup under our Trusted Types', 'unhandledrejection',
    `Promise.resolve().then(() => { document.createElement('div').innerHTML = '<b>bar</b>'; })`],
  ['extension: a plain reject', 'unhandledrejection',
    `Promise.reject(new Error('extension'))`],
  ['extension: a reject without a reason', 'unhandledrejection',
    `Promise.reject()`],
  ['extension: the receiving end is gone', 'unhandledrejection',
    `Promise.reject('Could not establish connection. Receiving end does not exist.')`],
  ['extension: a fetch of its own that it breaks off', 'unhandledrejection',
    `const stop = new AbortController(); fetch('./deployment.json', { signal: stop.signal }); stop.abort()`],
  ['extension: a module of its own that our policy refuses', 'unhandledrejection',
    `import('https://extension.example/content.js')`],
  ['extension: a sound that can not be played', 'unhandledrejection',
    `new Audio('about:blank#').play()`],
  ['extension: a lock that it lets go', 'unhandledrejection',
    `navigator.locks.request('extension', () => Promise.reject(new Error('extension')))`],
  ['extension: a promise that fails late', 'unhandledrejection',
    `new Promise((_, reject) => setTimeout(reject, 5, new TypeError('late')))`],
  ['polyfill: a rejection told by hand', 'unhandledrejection',
    `dispatchEvent(new PromiseRejectionEvent('unhandledrejection', { promise: Promise.resolve(), reason: 'polyfill' }))`],
  ['in-app browser: a script that throws, without a file', 'error',
    `setTimeout(() => { throw new Error('injected') })`],
  ['in-app browser: a script that throws, with the address of the page as its file', 'error',
    `setTimeout(() => { throw new Error('injected') })\n//# sourceURL=[page]`],
  ['in-app browser: a script that throws, with the address of our script as its file', 'error',
    `setTimeout(() => { throw new Error('injected') })\n//# sourceURL=[script]`],
  ['in-app browser on iOS: a bridge that is not there', 'error',
    `setTimeout(() => window.webkit.messageHandlers.bridge.postMessage(1))`],
  ['in-app browser on Android: a callback that is not defined', 'error',
    `setTimeout(() => _AutofillCallbackHandler())`],
  ['script from elsewhere: "Script error."', 'error',
    `dispatchEvent(new ErrorEvent('error', { message: 'Script error.' }))`],
  ['session recorder: throws nothing at all', 'error',
    `setTimeout(() => { throw null })`],
  ['session recorder: reports an error of its own', 'error',
    `reportError(new Error('recorder'))`],
  ['session recorder: fails at a press', 'error',
    `addEventListener('click', () => { throw new Error('recorder') }, { capture: true, once: true }); document.documentElement.click()`],
  ['session recorder: fails as the page changes', 'error',
    `const watch = new MutationObserver(() => { watch.disconnect(); throw new Error('recorder') });
      watch.observe(document.documentElement, { attributes: true }); document.documentElement.dataset.recorder = ''`],
  ['session recorder: fails in a frame of animation', 'error',
    `requestAnimationFrame(() => { throw new Error('recorder') })`],
  ['session recorder: fails in a microtask', 'error',
    `queueMicrotask(() => { throw new Error('recorder') })`],
  ['reading aid: fails while it scrolls', 'error',
    `addEventListener('scroll', () => { throw new Error('reading aid') }, { once: true }); dispatchEvent(new Event('scroll'))`],
  ['reading aid: fails as a part comes in sight', 'error',
    `const watch = new IntersectionObserver(() => { watch.disconnect(); throw new Error('reading aid') }); watch.observe(document.body)`],
  ['password manager: an element of its own that fails as it comes in', 'error',
    `const name = 'x-' + Math.random().toString(36).slice(2);
      customElements.define(name, class extends HTMLElement { connectedCallback() { this.remove(); throw new Error('manager') } });
      document.body.append(document.createElement(name))`],
  ['scanner: an eval that our policy refuses', 'error',
    `setTimeout(() => { new Function('return 1') })`],
  ['scanner: a worker that our policy refuses', 'error',
    `setTimeout(() => { new Worker('https://extension.example/worker.js') })`],
  ['scanner: a picture that our policy refuses', 'error',
    `const picture = new Image(); picture.src = 'https://extension.example/pixel.gif'; document.documentElement.append(picture)`],
  ['spelling aid: marks on every field, and a box of its own behind the page', 'nothing',
    `for (const field of document.querySelectorAll('input')) field.setAttribute('data-gramm', 'false');
      document.documentElement.append(document.createElement('spelling-aid'))`],
  ['dark mode: another look for the whole page', 'nothing',
    `document.documentElement.setAttribute('data-dark', ''); document.documentElement.style.colorScheme = 'dark'`],
  ['extension: messages to itself through the window', 'nothing',
    `for (let n = 0; n < 50; n += 1) postMessage({ source: 'extension', n }, '*')`],
];

export const noises = rows.map(([origin, heard, code]): Noise => ({ origin, heard, code }));
