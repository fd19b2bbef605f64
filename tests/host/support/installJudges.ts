/**
 * Before the first test: fetches the judges that are missing. The tests of a judge that can't be
 * installed say that they were not run.
 */
import { hasJudges, hasLhcForms, installJudges, installLhcForms } from './judges';

export default function fetchJudges(): void {
  for (const [isThere, install] of [
    [hasJudges, installJudges],
    [hasLhcForms, installLhcForms],
  ] as const) {
    try {
      if (!isThere()) install();
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
}
