/**
 * A CycloneDX bill of materials (SBOM, ECMA-424): what is in the built files, each with the hash by
 * which npm installs it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Licensed } from './licences';

/** Where a package lies below the first `node_modules`, such as `react` or `a/node_modules/b`. */
export type PackagePlace = string;

/** The packages that modules of a bundle come from. @param moduleIds as the bundler names them */
export function packagesOf(moduleIds: Iterable<string>): readonly PackagePlace[] {
  const places = [...moduleIds].flatMap((id) => {
    const found =
      /[\\/]node_modules[\\/]((?:.*[\\/]node_modules[\\/])?(?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id);
    return found?.[1] === undefined ? [] : [found[1].replaceAll('\\', '/')];
  });
  return [...new Set(places)].sort();
}

const lockFile = z.object({
  name: z.string(),
  version: z.string(),
  packages: z.record(
    z.string(),
    z.object({ version: z.optional(z.string()), integrity: z.optional(z.string()) }),
  ),
});

/**
 * JSON text (CycloneDX 1.6), the same for the same packages.
 * @param root the project's folder
 * @throws Error that names a package of which the lock file has no hash
 */
export function billOfMaterials(root: string, packages: readonly Licensed[]): string {
  const lock = z.parse(lockFile, JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  const app = { 'bom-ref': `${lock.name}@${lock.version}`, type: 'application' };
  const components = packages.map(({ place, name, version, licence }) => {
    const locked = lock.packages[`node_modules/${place}`];
    const content = locked?.version === version ? sha512(locked.integrity) : undefined;
    if (content === undefined) throw new Error(`package-lock.json: no hash of ${name} ${version}`);
    return {
      'bom-ref': `${name}@${version}`,
      type: 'library',
      name,
      version,
      hashes: [{ alg: 'SHA-512', content }],
      licenses: [{ license: { id: licence } }],
      purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    };
  });
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { ...app, name: lock.name, version: lock.version } },
    components,
    dependencies: [
      { ref: app['bom-ref'], dependsOn: components.map((one) => one['bom-ref']) },
      ...components.map((one) => ({ ref: one['bom-ref'] })),
    ],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

/** In hexadecimal digits. @param integrity as in the lock file (W3C Subresource Integrity) */
function sha512(integrity: string | undefined): string | undefined {
  const base64 = /^sha512-(\S+)$/.exec(integrity ?? '')?.[1];
  return base64 === undefined ? undefined : Buffer.from(base64, 'base64').toString('hex');
}
