/** Reads `docs/safety/hazard-log.md`: the page shows it, and a check holds its guards against the tests that ran. */
import { rowsOf } from './markdownTable';

/** The worst first. The words are those of the log. */
export const severities = ['Catastrophic', 'Major', 'Considerable', 'Significant'] as const;
export type Severity = (typeof severities)[number];

export interface Hazard {
  readonly id: string;
  readonly hazard: string;
  readonly severity: Severity;
  readonly control: string;
  /** Test ids: each must be part of the title of a test that ran. */
  readonly guards: readonly string[];
  /** What a person must do, where no test can show the control; empty when there is nothing. */
  readonly personsTask: string;
}

export interface HazardLog {
  /** What the log says of itself, in its own words. */
  readonly state: string;
  readonly hazards: readonly Hazard[];
}

/** @throws Error when the log does not say how far its review has come, and as `readHazards` does */
export function readHazardLog(markdown: string): HazardLog {
  const state = markdown.split('\n').find((line) => line.includes('State: '));
  if (state === undefined) throw new Error('hazard-log.md: expected a line with "State: "');
  return { state: state.replaceAll('**', ''), hazards: readHazards(markdown) };
}

/** @throws Error that names a row with the wrong number of cells, or a severity that is not in the list */
export function readHazards(markdown: string): readonly Hazard[] {
  return rowsOf(markdown, /^\| HZ-/, 12).map((cells) => {
    const [id = '', hazard = '', , , severity = '', , control = '', guards = '', task = ''] = cells;
    return {
      id,
      hazard,
      severity: severityOf(severity, id),
      control,
      guards: [...guards.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ''),
      personsTask: task === '-' ? '' : task,
    };
  });
}

function severityOf(word: string, id: string): Severity {
  const known = severities.find((severity) => severity === word);
  if (known !== undefined) return known;
  throw new Error(`${id}: expected a severity of ${severities.join(', ')}, found "${word}"`);
}
