/**
 * Every extension in a resource against its official definition: known, allowed where it is, and of
 * the right type.
 */
import * as z from 'zod/mini';

const definitions = z.object({
  entry: z.array(
    z.object({
      resource: z.looseObject({
        url: z.optional(z.string()),
        context: z.optional(z.array(z.object({ type: z.string(), expression: z.string() }))),
        snapshot: z.optional(
          z.object({
            element: z.array(
              z.object({
                id: z.string(),
                type: z.optional(z.array(z.object({ code: z.string() }))),
              }),
            ),
          }),
        ),
      }),
    }),
  ),
});

/**
 * Defined by the guide Structured Data Capture, whose definitions cannot be had here: read in its
 * documentation.
 */
const ofSdc: Readonly<Record<string, Definition>> = {
  'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-entryMode': {
    contexts: ['Questionnaire'],
    types: ['code'],
  },
};

interface Definition {
  readonly contexts: readonly string[];
  readonly types: readonly string[];
}

/**
 * @param bundle `extension-definitions.json` of the definitions
 * @returns what is wrong with the extensions of a resource
 */
export function loadExtensions(bundle: unknown): (resource: object) => readonly string[] {
  const { entry } = z.parse(definitions, bundle);
  const known = new Map<string, Definition>(Object.entries(ofSdc));
  for (const { resource: definition } of entry) {
    const { url, context = [], snapshot } = definition;
    const value = snapshot?.element.find(({ id }) => id === 'Extension.value[x]');
    if (url === undefined) continue;
    known.set(url, {
      contexts: context.map(({ expression }) => expression),
      types: (value?.type ?? []).map(({ code }) => code),
    });
  }
  return (resource) =>
    extensionsIn(resource).flatMap(({ extension, contexts }) => {
      const { url } = extension;
      const definition = known.get(url);
      if (definition === undefined) return [`${url} is not defined`];
      const type = Object.keys(extension).find((key) => key.startsWith('value'));
      return [
        ...(definition.contexts.some((one) => one === 'Element' || contexts.includes(one))
          ? []
          : [`${url} may not stand at ${contexts.join(' or ')}`]),
        ...(type === undefined ||
        definition.types.some((one) => `value${one}`.toLowerCase() === type.toLowerCase())
          ? []
          : [`${url} may not have a ${type}`]),
      ];
    });
}

interface Placed {
  readonly extension: { readonly url: string };
  /**
   * What the place may be called in a definition: its path, with nested items as one, or the type
   * of a text.
   */
  readonly contexts: readonly string[];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Extensions inside extensions belong to these and are the validators' task. */
function extensionsIn(value: unknown, path = ''): readonly Placed[] {
  if (Array.isArray(value)) return value.flatMap((one: unknown) => extensionsIn(one, path));
  if (!isObject(value)) return [];
  const at = path === '' ? String(value['resourceType']) : path;
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key !== 'extension') {
      const isNested = key === 'item' && at.endsWith('.item');
      return extensionsIn(inner, isNested ? at : `${at}.${key}`);
    }
    const isText = /\._(text|title|display|description)$/.test(at);
    const contexts = isText ? ['string', 'markdown'] : [at];
    return (inner as readonly { readonly url: string }[]).map((extension) => ({
      extension,
      contexts,
    }));
  });
}
