/**
 * Everything in a deployment file that wants mending: what the start of the app says of it, and
 * what only a second look at the text shows. For commands and staff pages; the check does not load
 * it.
 */
import { looksLikeUtf16 } from '../json/encoding';
import { excerpt, pathText } from '../json/excerpt';
import { lineAndColumn, scanJson } from '../json/scanJson';
import type { LoadedDeployment } from './loadDeployment';
import { mostProblems, type DeploymentProblem, type DeploymentResult } from './readDeployment';

/** For staff pages: what to mend, and by what the check goes meanwhile. */
export function problemsToMend(loaded: LoadedDeployment) {
  const { refused } = loaded;
  if (refused !== undefined) return { problems: allProblems(refused), lead: 'lead-copy' } as const;
  return { problems: allProblems(loaded), lead: loaded.ok ? 'lead-used' : 'lead' } as const;
}

/** At most `mostProblems`, the ones that hide others first. */
export function allProblems(result: DeploymentResult): readonly DeploymentProblem[] {
  const found = result.ok ? result.passedOver : result.problems;
  const { content } = result;
  if (content === undefined || found[0]?.expected === 'size') return found;
  if (looksLikeUtf16(content)) return [{ path: '', expected: 'utf-8', found: 'UTF-16' }];

  const text = content.replace(/^\ufeff/, '');
  const at = (offset: number) => lineAndColumn(text, offset);
  const startingAt = (offset: number) => ({
    path: '',
    found: excerpt(text.slice(offset, offset + 200)),
    places: [at(offset)],
  });
  const notUtf8 = text.indexOf('\ufffd');
  const { wrongAt, twice } = scanJson(text);
  return [
    ...(notUtf8 === -1 ? [] : [{ ...startingAt(notUtf8), expected: 'utf-8' as const }]),
    ...twice.map(({ path, first, second }) => ({
      path: pathText(path),
      expected: 'name-once' as const,
      found: excerpt(path.at(-1)),
      places: [at(first), at(second)],
    })),
    ...(wrongAt === undefined ? found : [{ ...startingAt(wrongAt), expected: 'json' as const }]),
  ].slice(0, mostProblems);
}
