/**
 * Fetches the deployment file, and keeps the last good one on the device: for the time without a
 * network, and for the day when something else comes in its place.
 */
import { keptIn } from './keptIn';
import { readDeploymentText, type DeploymentResult } from './readDeployment';

export type LoadedDeployment = DeploymentResult & {
  /** What came in place of a good file, where the last good copy is used. */
  readonly refused?: DeploymentResult;
  /**
   * Whether the same will be there without a network. Settles once it has been written, which
   * nothing waits for: a device may be slow at it.
   */
  readonly kept?: Promise<boolean>;
};

const fileName = 'deployment.json';
const networkLimitMs = 2000;

/** @returns what is wrong when there is no file. @param found such as `HTTP 503` */
function noFile(found?: string): DeploymentResult {
  return { ok: false, problems: [{ path: '', expected: 'file', found }] };
}

/** Rejects where there are no caches, as without HTTPS. */
async function keep(base: string, content: string): Promise<true> {
  const cache = await keptIn(base);
  const headers = { 'Content-Type': 'application/json' };
  await cache.put(new URL(fileName, base), new Response(content, { headers }));
  return true;
}

async function lastGood(base: string, languageTags: readonly string[]): Promise<DeploymentResult> {
  const kept = await (await keptIn(base)).match(new URL(fileName, base));
  return kept === undefined ? noFile() : readDeploymentText(await kept.text(), languageTags);
}

/**
 * What the host says now; a good file is kept, also one that comes too late for this start. Rejects
 * without an answer.
 */
async function ask(base: string, languageTags: readonly string[]): Promise<LoadedDeployment> {
  const response = await fetch(new URL(fileName, base), { cache: 'no-cache' });
  if (!response.ok) return noFile(`HTTP ${String(response.status)}`);
  const content = await response.text();
  const result = readDeploymentText(content, languageTags);
  return result.ok ? { ...result, kept: keep(base, content).catch(() => false) } : result;
}

/**
 * Never throws: a file that is missing, late or broken comes back as a problem, beside the last
 * good copy where there is one.
 * @param base whole address of the app's folder, the one above the languages, with its last slash
 * @param languageTags the languages that the build holds
 */
export async function loadDeployment(
  base: string,
  languageTags: readonly string[],
): Promise<LoadedDeployment> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<DeploymentResult>((resolve) => {
    timer = setTimeout(() => resolve(noFile()), networkLimitMs);
  });
  const answer = ask(base, languageTags).catch(() => noFile());
  const came = await Promise.race([answer, late]);
  clearTimeout(timer);
  if (came.ok) return came;
  const good = await lastGood(base, languageTags).catch(() => came);
  return good.ok ? { ...good, refused: came, kept: Promise.resolve(true) } : came;
}
