/** Responses, item by item. */
import { ruleset } from '../../rules/ruleset';
import { codeSystemUrl } from '../../src/fhir/canonical';
import { readResponse } from '../../src/fhir/readResponse';

export const questionnaire = `https://marble-check.example/fhir/Questionnaire/marble-check|${ruleset.version}`;
export const head = { resourceType: 'QuestionnaireResponse', status: 'completed', questionnaire };
export const coded = (code: string, system = codeSystemUrl) => ({ valueCoding: { system, code } });
export const item = (linkId: string, ...codes: readonly string[]) => ({
  linkId,
  answer: codes.map((code) => coded(`${linkId}:${code}`)),
});
export const responseOf = (...items: readonly unknown[]) => ({ ...head, item: items });

export const problems = (json: unknown) =>
  readResponse(json).problem?.issue.map(({ code, details, expression }) => [
    code,
    details.text,
    expression.join(),
  ]);
