/** How large a QuestionnaireResponse may be, and how much is said of what is wrong with one: no input may keep a page or a command busy. */
import { limitPassed } from '../json/limits';
import type { Issue } from './r4';

/** A response of ours has about 1,000 values in 12 levels; other systems add texts and extensions. */
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

/** The first 20, each short: they quote what stands in the response. */
export function fewAndShort(issues: readonly Issue[]): readonly Issue[] {
  return issues.slice(0, mostIssues).map((issue) => ({
    ...issue,
    details: { text: shortened(issue.details.text) },
    expression: issue.expression.map(shortened),
  }));
}

function shortened(text: string): string {
  return text.length > mostChars ? `${text.slice(0, mostChars)}…` : text;
}
