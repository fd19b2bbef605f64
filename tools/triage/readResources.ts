/** FHIR R4 in the place of an answer sheet: a QuestionnaireResponse, or a Bundle with any number of them. */
import type { AnswerSheet } from '../../rules/answerSheet';
import { readResponse } from '../../src/fhir/readResponse';
import { deepest, doubledMembers } from './doubledMembers';

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

/**
 * Every response in it, each judged alone: what is wrong with one loses nothing of the others.
 * @param text the JSON text that the resource was parsed from
 */
export function readResource(resource: Resource, text: string): ResourceReading {
  const doubled = doubledMembers(text);
  if (doubled === undefined) {
    const fault = `it is nested deeper than ${String(deepest)}; expected a response or a Bundle`;
    return { responses: [unreadable(fault)], passedOver: [] };
  }
  if (resource.resourceType === 'Bundle') return readBundle(resource, '', doubled);
  return { responses: [readOne(resource, '', doubled)], passedOver: [] };
}

/** @param path of the Bundle within the text, with a dot behind it; empty for the text itself */
function readBundle(
  { entry }: Resource,
  path: string,
  doubled: readonly string[],
): ResourceReading {
  const own = doubled.filter((place) => !place.startsWith(`${path}entry[`));
  const damaged = own.map((place) => unreadable(`${place} is there more than once`));
  if (entry === undefined) return { responses: damaged, passedOver: [] };
  if (!Array.isArray(entry)) {
    const fault = `${path}entry is no list; expected a Bundle with a list of entries`;
    return { responses: [...damaged, unreadable(fault)], passedOver: [] };
  }
  const within = byEntry(doubled, path);
  const readings = entry.map((one: unknown, index) => {
    const place = `${path}entry[${String(index)}]`;
    return readEntry(one, place, within.get(place) ?? []);
  });
  return {
    responses: [...damaged, ...readings.flatMap(({ responses }) => responses)],
    passedOver: readings.flatMap(({ passedOver }) => passedOver),
  };
}

/** The places by the entry that they are in. */
function byEntry(doubled: readonly string[], path: string): ReadonlyMap<string, readonly string[]> {
  const within = new Map<string, string[]>();
  for (const place of doubled) {
    if (!place.startsWith(`${path}entry[`)) continue;
    const entry = place.slice(0, place.indexOf(']', path.length) + 1);
    const known = within.get(entry);
    if (known === undefined) within.set(entry, [place]);
    else known.push(place);
  }
  return within;
}

function readEntry(entry: unknown, place: string, doubled: readonly string[]): ResourceReading {
  const resource =
    typeof entry === 'object' && entry !== null && 'resource' in entry ? entry.resource : undefined;
  if (!isResource(resource)) {
    const fault = `${place} has no resource; expected one with a resourceType`;
    return { responses: [unreadable(fault)], passedOver: [] };
  }
  const { resourceType } = resource;
  const path = `${place}.resource.`;
  if (resourceType === 'Bundle') return readBundle(resource, path, doubled);
  if (doubled.length === 0 && isOfAnotherKind(resourceType)) {
    return { responses: [], passedOver: [resourceType] };
  }
  return { responses: [readOne(resource, place, doubled)], passedOver: [] };
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
function readOne(resource: Resource, place: string, doubled: readonly string[]): ResponseFound {
  const at = place === '' ? '' : `${place}: `;
  if (doubled.length > 0) {
    const faults = doubled.map((path) => `${at}${path} is there more than once; expected once`);
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
