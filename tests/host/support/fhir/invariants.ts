/**
 * The invariants of the official R4 definitions, evaluated with HL7's own FHIRPath engine: errors
 * and warnings alike.
 */
import * as z from 'zod/mini';
import { requireJudge } from '../judges';

export interface Resource {
  readonly resourceType: string;
}

const definitions = z.object({
  entry: z.array(
    z.object({
      resource: z.looseObject({
        resourceType: z.string(),
        type: z.optional(z.union([z.string(), z.boolean()])),
        snapshot: z.optional(
          z.object({
            element: z.array(
              z.object({
                path: z.string(),
                constraint: z.optional(
                  z.array(z.object({ key: z.string(), expression: z.optional(z.string()) })),
                ),
              }),
            ),
          }),
        ),
      }),
    }),
  ),
});

type Evaluate = (
  resource: Resource,
  expression: string,
  variables: null,
  model: unknown,
  options: { readonly traceFn: () => void },
) => readonly unknown[];

/** Elements that hold elements of their own kind, to any depth. */
const repeated: Readonly<Record<string, string>> = {
  item: 'repeat(item | answer.item)',
  concept: 'repeat(concept)',
};

/**
 * What every element has, checked by the validators: an element must have content. And a
 * recommendation, of severity warning, that is not followed: a narrative would say every text of
 * the form a second time.
 */
const leftOut = /^(?:ele|ext)-|^dom-6$/;

interface Invariant {
  readonly key: string;
  readonly broken: string;
}

/**
 * @param bundle `profiles-resources.json` of the definitions
 * @returns what is broken in a resource
 */
export function loadInvariants(bundle: unknown): (resource: Resource) => readonly string[] {
  const { entry } = z.parse(definitions, bundle);
  const { evaluate } = requireJudge('fhirpath') as { readonly evaluate: Evaluate };
  const model = requireJudge('fhirpath/fhir-context/r4') as unknown;
  return (resource) =>
    invariantsOf(resource.resourceType, entry).flatMap(({ key, broken }) => {
      // A copy: the engine marks what it walks through.
      const copy = structuredClone(resource);
      const found = evaluate(copy, broken, null, model, { traceFn: () => undefined });
      return found.length === 0 ? [] : [`${key} is broken, ${String(found.length)} times`];
    });
}

function invariantsOf(
  type: string,
  entries: z.infer<typeof definitions>['entry'],
): readonly Invariant[] {
  const definition = entries
    .map(({ resource }) => resource)
    .find((one) => one.resourceType === 'StructureDefinition' && one.type === type);
  const elements = definition?.snapshot?.element ?? [];
  if (elements.length === 0) throw new Error(`No definition of ${type} among the official ones`);
  return elements.flatMap(({ path, constraint = [] }) =>
    constraint
      .filter(({ key }) => !leftOut.test(key))
      .map(({ key, expression = 'true' }) => ({
        key,
        broken: `${nodes(path)}.where((${expression}).not())`,
      })),
  );
}

/** The elements at a path of the definition, also those that are nested. */
function nodes(path: string): string {
  const [type = '', first, ...rest] = path.split('.');
  const steps = first === undefined ? [] : [repeated[first] ?? first];
  return [type, ...steps, ...rest].join('.').replace('value[x]', 'value');
}
