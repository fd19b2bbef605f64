/** A script of `page/` as text, bundled, to run in each page before its own scripts. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from './bundle';

/** @param name of the file in `page/`, without its end */
export async function pageScript(name: 'probe' | 'vitals'): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'marble-page-'));
  try {
    const { script } = await bundle(`bench/page/${name}.ts`, folder);
    return `(() => {${readFileSync(join(folder, script), 'utf8')}})();`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
