/** The licences of other people's software in the built folder. Only those that ask for no more than to be named may pass. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { init, type ModuleInfos } from 'license-checker-rseidelsohn';
import * as z from 'zod/mini';

/** SPDX ids. */
const permissive = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
];

export interface Licensed {
  readonly name: string;
  readonly version: string;
  /** An SPDX id, or what stands in its place. */
  readonly licence: string;
  readonly text: string;
}

/** Every package that the app depends on, and those of the build that leave a part of themselves in its files. @param root the project's folder */
export async function licensed(
  root: string,
  leftByTheBuild: readonly string[],
): Promise<readonly Licensed[]> {
  const found = await new Promise<ModuleInfos>((resolve, reject) => {
    const customFormat = { name: '', version: '', licenseText: '' };
    const options = { start: root, production: true, excludePrivatePackages: true, customFormat };
    init(options, (error: Error | null, infos) => {
      if (error === null) resolve(infos);
      else reject(error);
    });
  });
  const dependencies = Object.values(found).map((info) => ({
    name: info.name ?? '',
    version: info.version ?? '',
    licence: [info.licenses ?? 'none'].flat().join(', '),
    text: info.licenseText ?? '',
  }));
  const all = [...dependencies, ...leftByTheBuild.map((name) => ownWords(root, name))];
  return all.toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

const manifest = z.object({ name: z.string(), version: z.string(), license: z.string() });

/** The same of one package, from its own files. */
function ownWords(root: string, name: string): Licensed {
  const file = createRequire(join(root, 'package.json')).resolve(`${name}/package.json`);
  const { version, license } = z.parse(manifest, JSON.parse(readFileSync(file, 'utf8')));
  const text = ['LICENSE', 'LICENSE.md']
    .map((one) => join(dirname(file), one))
    .find((path) => existsSync(path));
  // What is bundled with the tool itself is not in our files.
  const [own = ''] = (text === undefined ? '' : readFileSync(text, 'utf8')).split(
    '\n# Licenses of bundled dependencies',
  );
  return { name, version, licence: license, text: own };
}

/** One line for each package that may not be shipped: its licence is not permissive, or its text is missing. */
export function refusals(packages: readonly Licensed[]): readonly string[] {
  return packages.flatMap(({ name, version, licence, text }) => {
    if (!permissive.includes(licence)) {
      return [`${name} ${version}: licence ${licence}, expected one of ${permissive.join(', ')}`];
    }
    return text === '' ? [`${name} ${version}: licence ${licence}, expected its text`] : [];
  });
}

/** All licences as one text, in the order given. */
export function licenceList(packages: readonly Licensed[]): string {
  const entries = packages.map(
    ({ name, version, licence, text }) =>
      `${name} ${version} (${licence})\n\n${text.replaceAll('\r\n', '\n').trim()}\n`,
  );
  return ['Software of others in Marble Check, and its licences\n', ...entries].join(
    `\n${'-'.repeat(80)}\n\n`,
  );
}
