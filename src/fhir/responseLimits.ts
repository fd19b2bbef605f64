/**
 * How large a QuestionnaireResponse may be, and how much is reported of what is wrong with one: no
 * input may keep a page or a command busy.
 */
import type { OperationOutcome, OperationOutcomeIssue } from 'fhir/r4';
import { limitPassed } from '../json/limits';

/**
 * What is wrong, in words, and FHIRPath to the element that is wrong, such as
 * `QuestionnaireResponse.item[0].answer[0].value`.
 */
export interface Issue extends OperationOutcomeIssue {
  details: { text: string };
  expression: string[];
}

/** Why a response can't be read. */
export interface Problem extends OperationOutcome {
  issue: Issue[];
}

/**
 * One of our responses has about 1,000 values in 12 levels; other systems add texts and extensions.
 */
const limits = { levels: 100, values: 50_000, chars: 1_000_000 } as const;
const mostIssues = 20;
const mostChars = 500;

/** @returns the limit that is passed, in words; undefined when it keeps them all */
export function whyTooLarge(json: unknown): string | undefined {
  const passed = limitPassed(json, limits);
  return passed === undefined
    ? undefined
    : `has more than ${String(limits[passed])} ${passed === 'chars' ? 'characters in one text or name' : passed}`;
}

/** The first 20, each short: they quote what is in the response. */
export function fewAndShort(issues: readonly Issue[]): Issue[] {
  return issues.slice(0, mostIssues).map((issue) => ({
    ...issue,
    details: { text: shortened(issue.details.text) },
    expression: issue.expression.map(shortened),
  }));
}

function shortened(text: string): string {
  return text.length > mostChars ? `${text.slice(0, mostChars)}…` : text;
}
