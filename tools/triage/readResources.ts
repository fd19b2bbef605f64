/**
 * FHIR R4 in the place of an answer sheet: a QuestionnaireResponse, or a Bundle with any number of
 * them.
 */
import type { AnswerSheet } from '../../rules/answerSheet';
import { readResponse } from '../../src/fhir/readResponse';
import { limitPassed } from '../../src/json/limits';
import { pathText } from '../../src/json/excerpt';
import type { PathsTwice } from './membersTwice';

interface Resource {
  readonly resourceType: unknown;
  readonly entry?: unknown;
}

/** A response as a sheet for `triage`; undefined, with what is wrong, when it can't be read. */
export interface ResponseFound {
  readonly sheet: AnswerSheet | undefined;
  readonly faults: readonly string[];
}

export interface ResourceReading {
  readonly responses: readonly ResponseFound[];
  /** Types of the other resources of a Bundle, which are nobody's answers. */
  readonly passedOver: readonly string[];
}

/** True for what claims to be FHIR: no question has this id. */
export function isResource(value: unknown): value is Resource {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'resourceType');
}

/** More than a thousand of our responses, each with all of its texts. */
const limits = { levels: 200, values: 2_000_000, chars: 16 * 1024 * 1024 } as const;
const mostEntries = 100_000;

/**
 * Every response in it, each judged alone: what is wrong with one loses nothing of the others.
 * @param twice which of its members occur twice
 * @returns a sentence when it is beyond a limit
 */
export function readResource(resource: Resource, twice: PathsTwice): ResourceReading | string {
  const passed = limitPassed(resource, limits);
  if (passed !== undefined) return `has more than ${String(limits[passed])} ${passed}`;
  if (resource.resourceType === 'Bundle') return readBundle(resource, '', twice);
  return { responses: [readOne(resource, '', twice)], passedOver: [] };
}

/** @param path of the Bundle within the whole, with a dot behind it; empty for the whole itself */
function readBundle({ entry }: Resource, path: string, twice: PathsTwice): ResourceReading {
  const own = twice.paths.filter(([name, ...more]) => name !== 'entry' || more.length === 0);
  const damaged = own.map((place) =>
    unreadable(`${path}${pathText(place)} is there more than once`),
  );
  if (entry === undefined) return { responses: damaged, passedOver: [] };
  if (!Array.isArray(entry) || entry.length > mostEntries) {
    const fault = `${path}entry is no list; expected a Bundle with a list of entries, ${String(mostEntries)} at most`;
    return { responses: [...damaged, unreadable(fault)], passedOver: [] };
  }
  const readings = entry.map((one: unknown, index) =>
    readEntry(one, `${path}entry[${String(index)}]`, twice.within('entry').within(index)),
  );
  return {
    responses: [...damaged, ...readings.flatMap(({ responses }) => responses)],
    passedOver: readings.flatMap(({ passedOver }) => passedOver),
  };
}

function readEntry(entry: unknown, place: string, twice: PathsTwice): ResourceReading {
  if (twice.isEmpty && needsNoResource(entry)) {
    return { responses: [], passedOver: ['entry without a resource'] };
  }
  const resource =
    typeof entry === 'object' && entry !== null && 'resource' in entry ? entry.resource : undefined;
  if (!isResource(resource)) {
    const fault = `${place} has no resource; expected one with a resourceType`;
    return { responses: [unreadable(fault)], passedOver: [] };
  }
  const { resourceType } = resource;
  // A duplicate next to the resource makes the whole entry doubtful.
  const isSound = twice.paths.every(([name, ...more]) => name === 'resource' && more.length > 0);
  if (resourceType === 'Bundle' && isSound) {
    return readBundle(resource, `${place}.resource.`, twice.within('resource'));
  }
  if (twice.isEmpty && isOfAnotherKind(resourceType)) {
    return { responses: [], passedOver: [resourceType] };
  }
  return { responses: [readOne(resource, place, twice)], passedOver: [] };
}

/**
 * What a transaction or a history says of deletes and look-ups, and a response of each step: FHIR
 * R4, Bundle, invariant bdl-5.
 */
function needsNoResource(entry: unknown): boolean {
  if (typeof entry !== 'object' || entry === null || 'resource' in entry) return false;
  const { request, response } = entry as {
    readonly request?: unknown;
    readonly response?: unknown;
  };
  if (isObject(response)) return true;
  return isObject(request) && ['DELETE', 'GET', 'HEAD'].some((one) => one === request['method']);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A type that FHIR could have, and that is not a response written a little wrong. */
function isOfAnotherKind(resourceType: unknown): resourceType is string {
  return (
    typeof resourceType === 'string' &&
    /^[A-Z][A-Za-z]+$/.test(resourceType) &&
    !/questionnaire-?response/i.test(resourceType)
  );
}

/** @param place of the entry; empty for a response that stands alone */
function readOne(resource: Resource, place: string, twice: PathsTwice): ResponseFound {
  const at = place === '' ? '' : `${place}: `;
  if (!twice.isEmpty) {
    const within = place === '' ? '' : `${place}.`;
    const faults = twice.paths.map(
      (path) => `${at}${within}${pathText(path)} is there more than once; expected once`,
    );
    return { sheet: undefined, faults };
  }
  const { sheet, problem } = readResponse(resource);
  const faults = (problem?.issue ?? []).map(
    ({ details, expression }) => `${at}${details.text} (${expression.join(', ')})`,
  );
  return { sheet, faults };
}

function unreadable(fault: string): ResponseFound {
  return { sheet: undefined, faults: [fault] };
}
