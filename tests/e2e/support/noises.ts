/**
 * What others do in the page's world: the browser itself, extensions, in-app browsers, scanners. None of it is a fault of ours.
 * Each is run as it stands, in the page. `heard` is what the window hears of it, so that a noise that makes none fails its test.
 */
export interface Noise {
  readonly origin: string;
  readonly code: string;
  readonly heard: 'error' | 'unhandledrejection' | 'nothing';
}

export const noises: readonly Noise[] = [
  {
    origin: 'browser: a ResizeObserver that goes round in a circle',
    code: `const box = document.createElement('div'); let times = 0;
      const watch = new ResizeObserver(() => { box.style.width = ++times + 'px'; if (times > 3) { watch.disconnect(); box.remove(); } });
      document.documentElement.append(box); watch.observe(box)`,
    heard: 'error',
  },
  {
    origin: 'older browser: the same notice without a file',
    code: `dispatchEvent(new ErrorEvent('error', { message: 'ResizeObserver loop limit exceeded' }))`,
    heard: 'error',
  },
  {
    origin: 'extension: a fetch that our policy refuses',
    code: `fetch('https://extension.example/log')`,
    heard: 'unhandledrejection',
  },
  {
    origin: 'extension: markup under our Trusted Types',
    code: `Promise.resolve().then(() => { document.createElement('div').innerHTML = '<b>bar</b>'; })`,
    heard: 'unhandledrejection',
  },
  {
    origin: 'extension: a plain reject',
    code: `Promise.reject(new Error('extension'))`,
    heard: 'unhandledrejection',
  },
  {
    origin: 'extension: a reject without a reason',
    code: `Promise.reject()`,
    heard: 'unhandledrejection',
  },
  {
    origin: 'extension: the receiving end is gone',
    code: `Promise.reject('Could not establish connection. Receiving end does not exist.')`,
    heard: 'unhandledrejection',
  },
  {
    origin: 'extension: a fetch of its own that it breaks off',
    code: `const stop = new AbortController(); fetch('./deployment.json', { signal: stop.signal }); stop.abort()`,
    heard: 'unhandledrejection',
  },
  {
    origin: 'extension: a module of its own that our policy refuses',
    code: `import('https://extension.example/content.js')`,
    heard: 'unhandledrejection',
  },
  {
    origin: 'extension: a sound that can not be played',
    code: `new Audio('about:blank#').play()`,
    heard: 'unhandledrejection',
  },
  {
    origin: 'extension: a lock that it lets go',
    code: `navigator.locks.request('extension', () => Promise.reject(new Error('extension')))`,
    heard: 'unhandledrejection',
  },
  {
    origin: 'extension: a promise that fails late',
    code: `new Promise((_, reject) => setTimeout(reject, 5, new TypeError('late')))`,
    heard: 'unhandledrejection',
  },
  {
    origin: 'polyfill: a rejection told by hand',
    code: `dispatchEvent(new PromiseRejectionEvent('unhandledrejection', { promise: Promise.resolve(), reason: 'polyfill' }))`,
    heard: 'unhandledrejection',
  },
  {
    origin: 'in-app browser: a script that throws, without a file',
    code: `setTimeout(() => { throw new Error('injected') })`,
    heard: 'error',
  },
  {
    origin: 'in-app browser: a script that throws, with the address of the page as its file',
    code: `setTimeout(() => { throw new Error('injected') })\n//# sourceURL=[page]`,
    heard: 'error',
  },
  {
    origin: 'in-app browser: a script that throws, with the address of our script as its file',
    code: `setTimeout(() => { throw new Error('injected') })\n//# sourceURL=[script]`,
    heard: 'error',
  },
  {
    origin: 'in-app browser on iOS: a bridge that is not there',
    code: `setTimeout(() => window.webkit.messageHandlers.bridge.postMessage(1))`,
    heard: 'error',
  },
  {
    origin: 'in-app browser on Android: a callback that is not defined',
    code: `setTimeout(() => _AutofillCallbackHandler())`,
    heard: 'error',
  },
  {
    origin: 'script from elsewhere: "Script error."',
    code: `dispatchEvent(new ErrorEvent('error', { message: 'Script error.' }))`,
    heard: 'error',
  },
  {
    origin: 'session recorder: throws nothing at all',
    code: `setTimeout(() => { throw null })`,
    heard: 'error',
  },
  {
    origin: 'session recorder: reports an error of its own',
    code: `reportError(new Error('recorder'))`,
    heard: 'error',
  },
  {
    origin: 'session recorder: fails at a press',
    code: `addEventListener('click', () => { throw new Error('recorder') }, { capture: true, once: true }); document.documentElement.click()`,
    heard: 'error',
  },
  {
    origin: 'session recorder: fails as the page changes',
    code: `const watch = new MutationObserver(() => { watch.disconnect(); throw new Error('recorder') });
      watch.observe(document.documentElement, { attributes: true }); document.documentElement.dataset.recorder = ''`,
    heard: 'error',
  },
  {
    origin: 'session recorder: fails in a frame of animation',
    code: `requestAnimationFrame(() => { throw new Error('recorder') })`,
    heard: 'error',
  },
  {
    origin: 'session recorder: fails in a microtask',
    code: `queueMicrotask(() => { throw new Error('recorder') })`,
    heard: 'error',
  },
  {
    origin: 'reading aid: fails while it scrolls',
    code: `addEventListener('scroll', () => { throw new Error('reading aid') }, { once: true }); dispatchEvent(new Event('scroll'))`,
    heard: 'error',
  },
  {
    origin: 'reading aid: fails as a part comes in sight',
    code: `const watch = new IntersectionObserver(() => { watch.disconnect(); throw new Error('reading aid') }); watch.observe(document.body)`,
    heard: 'error',
  },
  {
    origin: 'password manager: an element of its own that fails as it comes in',
    code: `const name = 'x-' + Math.random().toString(36).slice(2);
      customElements.define(name, class extends HTMLElement { connectedCallback() { this.remove(); throw new Error('manager') } });
      document.body.append(document.createElement(name))`,
    heard: 'error',
  },
  {
    origin: 'scanner: an eval that our policy refuses',
    code: `setTimeout(() => { new Function('return 1') })`,
    heard: 'error',
  },
  {
    origin: 'scanner: a worker that our policy refuses',
    code: `setTimeout(() => { new Worker('https://extension.example/worker.js') })`,
    heard: 'error',
  },
  {
    origin: 'scanner: a picture that our policy refuses',
    code: `const picture = new Image(); picture.src = 'https://extension.example/pixel.gif'; document.documentElement.append(picture)`,
    heard: 'error',
  },
  {
    origin: 'spelling aid: marks on every field, and a box of its own behind the page',
    code: `for (const field of document.querySelectorAll('input')) field.setAttribute('data-gramm', 'false');
      document.documentElement.append(document.createElement('spelling-aid'))`,
    heard: 'nothing',
  },
  {
    origin: 'dark mode: another look for the whole page',
    code: `document.documentElement.setAttribute('data-dark', ''); document.documentElement.style.colorScheme = 'dark'`,
    heard: 'nothing',
  },
  {
    origin: 'extension: messages to itself through the window',
    code: `for (let n = 0; n < 50; n += 1) postMessage({ source: 'extension', n }, '*')`,
    heard: 'nothing',
  },
];
