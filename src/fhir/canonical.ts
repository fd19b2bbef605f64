/**
 * The addresses under which the resources are known. They name things for good and need not lead
 * anywhere.
 */

/**
 * `.example` belongs to nobody (RFC 2606). Who publishes the files for real use sets an address of
 * their own here, once, before the first response is stored: a response names its questionnaire by
 * it for good.
 */
export const canonicalBase = 'https://marble-check.example/fhir';

/** Questions and answers as codes. */
export const codeSystemUrl = `${canonicalBase}/CodeSystem/marble-check`;

/** The questionnaire with all languages in it. */
export const questionnaireUrl = `${canonicalBase}/Questionnaire/marble-check`;

/** The questionnaire in one language. @param language BCP 47 tag */
export function questionnaireUrlIn(language: string): string {
  return `${questionnaireUrl}-${language}`;
}

/**
 * The version that the address names after `|`; undefined when it is not one of ours or names none.
 */
export function versionOfOurs(canonical: string): string | undefined {
  return canonical.startsWith(questionnaireUrl) ? canonical.split('|')[1] : undefined;
}

/** True for the address of one of our questionnaires of this version, and for no other. */
export function isOurQuestionnaire(canonical: string, version: string): boolean {
  const [url, itsVersion, ...more] = canonical.split('|');
  if (url === undefined || itsVersion !== version || more.length > 0) return false;
  return (
    url === questionnaireUrl ||
    (url.startsWith(`${questionnaireUrl}-`) &&
      /^[A-Za-z0-9-]+$/.test(url.slice(questionnaireUrl.length + 1)))
  );
}
