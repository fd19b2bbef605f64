/** The probe as text, bundled, to run in each page before its own scripts. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from './bundle';

export async function probeScript(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'marble-probe-'));
  try {
    const { script } = await bundle('bench/page/probe.ts', folder);
    return `(() => {${readFileSync(join(folder, script), 'utf8')}})();`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
