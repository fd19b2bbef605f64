/**
 * The licences of other people's software in the built folder. Only those that ask for no more than
 * to be named may pass.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { PackagePlace } from './billOfMaterials';

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
  readonly place: PackagePlace;
  readonly name: string;
  readonly version: string;
  /** An SPDX id, or what the package says instead. */
  readonly licence: string;
  readonly text: string;
}

const manifest = z.object({
  name: z.string(),
  version: z.string(),
  license: z.optional(z.string()),
});

/** What each package says of itself. @param root the project's folder */
export function licensed(root: string, places: readonly PackagePlace[]): readonly Licensed[] {
  return places.map((place) => {
    const folder = join(root, 'node_modules', place);
    const found = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as unknown;
    const { name, version, license = 'none' } = z.parse(manifest, found);
    return { place, name, version, licence: license, text: licenceText(folder) };
  });
}

function licenceText(folder: string): string {
  const file = readdirSync(folder).find((name) => /^(?:licen[cs]e|copying)/i.test(name));
  if (file === undefined) return '';
  // What is bundled with the tool itself is not in our files.
  const [own = ''] = readFileSync(join(folder, file), 'utf8').split(
    '\n# Licenses of bundled dependencies',
  );
  return own;
}

/**
 * One line for each package that may not be shipped: its licence is not permissive, or its text is
 * missing.
 */
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
