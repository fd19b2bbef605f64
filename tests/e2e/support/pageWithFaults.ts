/** Puts faults of ours into a page, asleep until they are armed, and tells which one has happened. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Page, Route } from '@playwright/test';
import { literal } from './faults';
import { ourFaults, type Damage, type OurFault } from './ourFaults';

/** In the page. Of all that are armed only the first to happen does: a list that comes must not fail of another one. */
interface Faults {
  readonly armed: Set<string>;
  first: string;
  readonly isOn: (name: string) => boolean;
}

const said = 'a fault of ours: ';

/** The built scripts with every fault of the table in them, by the name of the file. */
const faulty: ReadonlyMap<string, string> = new Map(
  readdirSync('dist/assets')
    .filter((name) => name.endsWith('.js'))
    .flatMap((name) => {
      const built = readFileSync(`dist/assets/${name}`, 'utf8');
      const damaged = ourFaults.reduce(
        (script, { code }) =>
          'reads' in code ? script.replace(literal(code.reads), '(readFaulty($&),$&)') : script,
        built,
      );
      return damaged === built ? [] : [[name, damaged] as const];
    }),
);

const signInPage = '<!doctype html><title>Wi-Fi</title><p>Log in</p>';

async function send(route: Route, come: Damage): Promise<void> {
  if (come === 'not found') return route.fulfill({ status: 404 });
  if (come === 'as a sign-in page') {
    return route.fulfill({ contentType: 'text/html', body: signInPage });
  }
  const response = await route.fetch();
  const text = await response.text();
  if (come === 'cut off') return route.fulfill({ response, body: text.slice(0, text.length / 2) });
  if (come === 'throwing') return route.fulfill({ response, body: `throw Error("ours");${text}` });
  const body = text.replace(...come);
  if (body === text) throw new Error(`Test set-up: nothing in the file is ${String(come[0])}.`);
  return route.fulfill({ response, body });
}

/** Runs in the page, before any script of its own. */
function watchFaults(word: string) {
  const armed = new Set<string>();
  const isOn = (name: string) => {
    if (!armed.has(name) || (faults.first !== '' && faults.first !== name)) return false;
    faults.first = name;
    console.debug(`${word}${name}`);
    return true;
  };
  const faults = { armed, first: '', isOn };
  const readFaulty = (name: string) => {
    if (isOn(name)) throw new Error(`injected: ${name}`);
  };
  Object.assign(globalThis, { faults, readFaulty, print: () => undefined });
}

/** Runs in the page. */
function breakParts(parts: readonly { name: string; part: string; isMissing: boolean }[]) {
  const { faults } = globalThis as unknown as { faults: Faults };
  const throwing = (name: string, whole: () => void) => {
    const use = () => {
      if (faults.isOn(name)) throw new Error(`injected: ${name}`);
    };
    return new Proxy(whole, {
      apply: (target, self, args: unknown[]): unknown => {
        use();
        return Reflect.apply(target, self, args) as unknown;
      },
      construct: (target, args) => {
        use();
        return Reflect.construct(target, args) as object;
      },
    });
  };
  for (const { name, part, isMissing } of parts) {
    const names = part.split('.');
    const last = names.pop() ?? '';
    const owner = names.reduce<object | undefined>(
      (at, one) => (at === undefined ? at : (Reflect.get(at, one) as object | undefined)),
      globalThis,
    );
    if (owner === undefined) continue;
    const whole: unknown = Reflect.get(owner, last);
    faults.armed.add(name);
    Object.defineProperty(
      owner,
      last,
      isMissing
        ? { configurable: true, get: () => (faults.isOn(name) ? undefined : whole) }
        : { configurable: true, writable: true, value: throwing(name, whole as () => void) },
    );
  }
}

const partsOf = (faults: readonly OurFault[], wanted: 'the start' | 'the place') =>
  faults.flatMap(({ origin, code }) =>
    'part' in code && code.from === wanted
      ? [{ name: origin, part: code.part, isMissing: code.how === 'is missing' }]
      : [],
  );

/** Whether it sleeps until it is armed. */
export const isOfPlace = ({ code }: OurFault): boolean =>
  'reads' in code || ('part' in code && code.from === 'the place');

/** @returns the one that has happened, through every reload */
export async function prepare(
  page: Page,
  faults: readonly OurFault[],
): Promise<() => OurFault | undefined> {
  let happened: OurFault | undefined;
  page.on('console', (message) => {
    const name = message.text().startsWith(said) ? message.text().slice(said.length) : undefined;
    happened ??= faults.find((fault) => name === nameOf(fault));
  });
  for (const fault of faults) {
    const { code } = fault;
    if (!('files' in code)) continue;
    await page.route(code.files, async (route) => {
      happened ??= fault;
      await send(route, code.come);
    });
  }
  if (faults.some(({ code }) => 'reads' in code)) {
    await page.route(/\/assets\/[^/]*\.js$/u, (route) => {
      const body = faulty.get(route.request().url().replace(/.*\//u, ''));
      if (body === undefined) return route.continue();
      return route.fulfill({ contentType: 'text/javascript', body });
    });
  }
  await page.addInitScript(watchFaults, said);
  const fromStart = partsOf(faults, 'the start');
  if (fromStart.length > 0) await page.addInitScript(breakParts, fromStart);
  return () => happened;
}

/** Wakes those that have slept up to the place. */
export async function arm(page: Page, faults: readonly OurFault[]): Promise<void> {
  const strings = faults.flatMap(({ code }) => ('reads' in code ? [code.reads] : []));
  await page.evaluate((names) => {
    const { armed } = (globalThis as unknown as { faults: Faults }).faults;
    for (const name of names) armed.add(name);
  }, strings);
  await page.evaluate(breakParts, partsOf(faults, 'the place'));
}

const nameOf = ({ code, origin }: OurFault) => ('reads' in code ? code.reads : origin);
