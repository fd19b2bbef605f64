/**
 * The judges of others, in a package of their own beside the tests: installed once from its lock,
 * then at hand without a network.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as z from 'zod/mini';

export const judgesFolder = resolve('tests/host/judges');
const packages = join(judgesFolder, 'node_modules');
const installed = join(packages, '.package-lock.json');
const manifest = z.object({ lforms: z.object({ version: z.string(), integrity: z.string() }) });

/** `require` as a file of that package has it. */
export const requireJudge = createRequire(join(judgesFolder, 'package.json'));

/** The built files of LHC-Forms. */
export const lhcFormsFolder = join(packages, 'lforms/package/dist/lforms');

/** True when what the lock names is installed. */
export function hasJudges(): boolean {
  const lock = join(judgesFolder, 'package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs;
}

export function hasLhcForms(): boolean {
  return existsSync(lhcFormsFolder);
}

/** @throws Error when the packages can't be installed */
export function installJudges(): void {
  npm(['ci', '--no-audit', '--no-fund', '--loglevel=error', '--prefix', judgesFolder]);
}

/**
 * A plain installation of LHC-Forms never ends, and only its built files are wanted: so its archive
 * is fetched by name.
 * @throws Error when it can't be installed, or is not the one that the package names
 */
export function installLhcForms(): void {
  const { lforms } = z.parse(
    manifest,
    JSON.parse(readFileSync(join(judgesFolder, 'package.json'), 'utf8')),
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
    execFileSync('tar', ['xzf', archive, '-C', target, 'package/dist/lforms']);
  } finally {
    rmSync(download, { recursive: true });
  }
}

function npm(args: readonly string[]): void {
  execFileSync('npm', args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 300_000 });
}
