/** Installs the validators and LHC-Forms in the side package `tests/host/fhir`, from its lock and its hash. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';

const folder = join(import.meta.dirname, '../../../tests/host/fhir');
const packages = join(folder, 'node_modules');
const lockNoted = join(packages, '.package-lock.json');
const manifest = z.object({ lforms: z.object({ version: z.string(), integrity: z.string() }) });

/** `require` as a file of the side package has it. */
export const requireInstalled = createRequire(join(folder, 'package.json'));

/** The built files of LHC-Forms. */
export const lhcFormsFolder = join(packages, 'lforms/package/dist/lforms');

/** @throws Error when the packages can't be had */
export function installValidators(): void {
  if (existsSync(lockNoted)) return;
  npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', folder]);
}

/**
 * A plain installation of LHC-Forms never ends, and only its built files are wanted: so its archive is fetched by name.
 * @throws Error when it can't be had, or is not the one that the side package names
 */
export function installLhcForms(): void {
  if (existsSync(lhcFormsFolder)) return;
  const { lforms } = z.parse(
    manifest,
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
  );
  const download = mkdtempSync(join(tmpdir(), 'lforms-'));
  try {
    npm(['pack', `lforms@${lforms.version}`, '--silent', '--pack-destination', download]);
    const archive = join(download, `lforms-${lforms.version}.tgz`);
    const hash = createHash('sha512').update(readFileSync(archive)).digest('base64');
    if (`sha512-${hash}` !== lforms.integrity) {
      throw new Error(`lforms ${lforms.version} is not the one with the hash ${lforms.integrity}`);
    }
    const target = join(packages, 'lforms');
    mkdirSync(target, { recursive: true });
    execFileSync('tar', ['xzf', archive, '-C', target]);
  } finally {
    rmSync(download, { recursive: true });
  }
}

function npm(args: readonly string[]): void {
  execFileSync('npm', args, { stdio: ['ignore', 'ignore', 'pipe'], timeout: 300_000 });
}
