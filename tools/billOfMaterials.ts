/** A CycloneDX bill of materials (SBOM, ECMA-424): what the app depends on, read from the lock file without a network. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod/mini';
import type { Licensed } from './licences';

const bill = z.looseObject({
  metadata: z.record(z.string(), z.unknown()),
  components: z.array(z.looseObject({ 'bom-ref': z.string() })),
  dependencies: z.array(z.looseObject({ ref: z.string() })),
});

/**
 * JSON text (CycloneDX 1.6), the same for the same lock file.
 * @param root the project's folder
 * @param leftByTheBuild packages that no dependency leads to, though a part of each is in the built files
 */
export async function billOfMaterials(
  root: string,
  leftByTheBuild: readonly Licensed[],
): Promise<string> {
  const command = join(root, 'node_modules/@cyclonedx/cyclonedx-npm/bin/cyclonedx-npm-cli.js');
  const options = ['--package-lock-only', '--omit', 'dev', '--output-reproducible'];
  const { stdout } = await promisify(execFile)(process.execPath, [command, ...options], {
    cwd: root,
    maxBuffer: 2 ** 26,
  });
  const { metadata, components, dependencies, ...others } = z.parse(bill, JSON.parse(stdout));
  const added = leftByTheBuild.map(({ name, version, licence }) => ({
    type: 'library',
    name,
    version,
    'bom-ref': `built-in|${name}@${version}`,
    licenses: [{ license: { id: licence } }],
    purl: `pkg:npm/${name}@${version}`,
  }));
  // The version of npm that read the lock file would make the builds of two machines differ.
  const kept = Object.fromEntries(Object.entries(metadata).filter(([name]) => name !== 'tools'));
  const whole = {
    ...others,
    metadata: kept,
    components: [...components, ...added],
    dependencies: [...dependencies, ...added.map((one) => ({ ref: one['bom-ref'] }))],
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
