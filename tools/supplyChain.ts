/** What the built folder is made of, for those who host it: `sbom.cdx.json` and `licences.txt`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { billOfMaterials, type PackagePlace } from './billOfMaterials';
import { licenceList, licensed, refusals } from './licences';

/** Parts of the build tools that stand in the built files: how one module loads another. */
const leftByTheBuild = ['rolldown', 'vite'];

/**
 * Writes both files. Reads no network.
 * @param root the project's folder
 * @param folder as the build leaves it
 * @param bundled the packages that the app's own files hold modules of
 * @throws Error that names each package whose licence may not be shipped
 */
export function writeSupplyChain(
  root: string,
  folder: string,
  bundled: readonly PackagePlace[],
): void {
  const packages = licensed(root, [...new Set([...bundled, ...leftByTheBuild])].sort());
  if (bundled.length === 0) throw new Error('Expected modules of other packages in the app.');
  const refused = refusals(packages);
  if (refused.length > 0) throw new Error(`May not be shipped:\n${refused.join('\n')}`);
  writeFileSync(join(folder, 'sbom.cdx.json'), billOfMaterials(root, packages));
  writeFileSync(join(folder, 'licences.txt'), licenceList(packages));
}
