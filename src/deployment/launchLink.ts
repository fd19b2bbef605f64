/**
 * The address contract, version 1: `#v=1&clinic=<id>&country=<alpha-2>&mode=<home|kiosk>`,
 * `#handout`, `#about`, `#about/<view>` and `#about/<view>/<number>`. Links stay on paper for
 * years, so what a link means may never change; `tests/deployment/golden-links.json` may only grow.
 * Every value is from a closed list, and nothing out of an address is ever shown.
 */
import { readable, sidePlaceOf, type ReviewView, type SidePageName } from '../platform/fragment';
import type { Deployment } from './deployment';

/**
 * What is wrong with a link. The words for it are in `locales/<language>/app.json`, under
 * `link-problem`.
 */
export const linkProblems = [
  'unreadable',
  'unknown-version',
  'unknown-clinic',
  'unknown-country',
  'unknown-mode',
  'no-kiosk',
] as const;
export type LinkProblem = (typeof linkProblems)[number];

export type Mode = 'home' | 'kiosk';

export interface StartLink {
  readonly kind: 'start';
  readonly mode: Mode;
  readonly clinic?: string;
  readonly country?: string;
  /** Then nothing else of the link is applied: plain start, at home. */
  readonly problem?: LinkProblem;
}

export type LaunchLink =
  | StartLink
  | { readonly kind: SidePageName; readonly view?: ReviewView; readonly number?: number }
  /** A place in the page: no launch, no notice. */
  | { readonly kind: 'anchor' };

/** The closed lists that a link can choose from. Without a deployment file there are none. */
export type Known = Pick<Deployment, 'clinics' | 'countries'>;

const longest = 200;
const names = ['v', 'clinic', 'country', 'mode'];
const plainStart: StartLink = { kind: 'start', mode: 'home' };

/**
 * @param fragment as in `location.hash`, with or without its `#`
 * @param known undefined while there is no deployment file to look ids up in: then a link keeps its
 * mode and gives neither clinic
 *   nor country. That is no fault of the link, and a kiosk must stay a kiosk.
 */
export function parseLaunchLink(fragment: string, known: Known | undefined): LaunchLink {
  const text = readable(fragment).replace(/^#/, '');
  if (text === '') return plainStart;
  const place = sidePlaceOf(text);
  if (place !== undefined) {
    const { name: kind, ...where } = place;
    return { kind, ...where };
  }
  if (text.includes('%')) return { ...plainStart, problem: 'unreadable' };
  if (!text.includes('=')) return { kind: 'anchor' };
  const parts = partsOf(text);
  return parts === undefined ? { ...plainStart, problem: 'unreadable' } : startOf(parts, known);
}

/** The parts by name, or undefined when one is out of form, of an unknown name, or there twice. */
function partsOf(text: string): ReadonlyMap<string, string> | undefined {
  // No value of the contract needs a percent code.
  if (text.length > longest || !/^[\w=&-]+$/.test(text)) return undefined;
  const pairs = text.split('&').map((part) => part.split('='));
  const parts = new Map(pairs.map(([name = '', value = '']) => [name, value]));
  const isSound = pairs.every(
    ([name = '', value = '', ...more]) => names.includes(name) && value !== '' && more.length === 0,
  );
  return isSound && parts.size === pairs.length ? parts : undefined;
}

function startOf(parts: ReadonlyMap<string, string>, known: Known | undefined): StartLink {
  const [version, mode = 'home'] = [parts.get('v'), parts.get('mode')];
  const [clinic, country] = [parts.get('clinic'), parts.get('country')];
  if (version === undefined) return { ...plainStart, problem: 'unreadable' };
  if (version !== '1') return { ...plainStart, problem: 'unknown-version' };
  if (mode !== 'home' && mode !== 'kiosk') return { ...plainStart, problem: 'unknown-mode' };
  if (known === undefined) return { kind: 'start', mode };
  if (clinic !== undefined && !known.clinics.some(({ id }) => id === clinic)) {
    return { ...plainStart, problem: 'unknown-clinic' };
  }
  if (country !== undefined && !known.countries.some((one) => one.country === country)) {
    return { ...plainStart, problem: 'unknown-country' };
  }
  return {
    kind: 'start',
    mode,
    ...(clinic === undefined ? {} : { clinic }),
    ...(country === undefined ? {} : { country }),
  };
}

export interface LinkTarget {
  /** BCP 47 tag; it is a folder of the address, not a part of the fragment. */
  readonly language: string;
  readonly mode?: Mode;
  readonly clinic?: string | undefined;
  readonly country?: string | undefined;
}

/**
 * The link in its one form: always in this order, and without what is the usual.
 * @param publicAddress from the deployment file
 */
export function formatLaunchLink(publicAddress: string, target: LinkTarget): string {
  const { language, mode, clinic, country } = target;
  const parts = [
    'v=1',
    clinic === undefined ? '' : `clinic=${clinic}`,
    country === undefined ? '' : `country=${country}`,
    mode === 'kiosk' ? 'mode=kiosk' : '',
  ];
  return `${publicAddress}${language}/#${parts.filter((part) => part !== '').join('&')}`;
}
