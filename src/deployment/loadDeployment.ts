/** Fetches the deployment file: from the network within a limit, else the copy that the service worker has kept. */
import { readDeploymentText, type DeploymentResult } from './readDeployment';

const fileName = 'deployment.json';
/** Where the service worker keeps the last copy that it could fetch. */
const cacheName = 'deployment';
const networkLimitMs = 2000;

const missing: DeploymentResult = {
  ok: false,
  problems: [{ path: '', expected: 'file', found: undefined }],
};

async function keptCopy(address: string): Promise<Response | undefined> {
  // There are no caches where the page is served without HTTPS.
  if (!('caches' in globalThis)) return undefined;
  return caches.match(address, { cacheName });
}

async function fetched(address: string): Promise<string | undefined> {
  const limit = new AbortController();
  const timer = setTimeout(() => {
    limit.abort();
  }, networkLimitMs);
  try {
    const response = await fetch(address, { signal: limit.signal, cache: 'no-cache' });
    return response.ok ? await response.text() : undefined;
  } catch {
    const kept = await keptCopy(address);
    return await kept?.text();
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Never throws: a file that is missing, late or broken comes back as a problem.
 * @param base whole address of the app's folder, the one above the languages, with its last slash
 * @param languageTags the languages that the build holds
 */
export async function loadDeployment(
  base: string,
  languageTags: readonly string[],
): Promise<DeploymentResult> {
  try {
    const content = await fetched(new URL(fileName, base).href);
    return content === undefined ? missing : readDeploymentText(content, languageTags);
  } catch {
    return missing;
  }
}
