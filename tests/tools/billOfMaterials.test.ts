import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { billOfMaterials, packagesOf } from '../../tools/billOfMaterials';

interface Component {
  readonly name: string;
  readonly version: string;
  readonly hashes: readonly { readonly alg: string; readonly content: string }[];
}

const root = resolve('.');
const inLock = (
  JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { version: string; integrity: string }>;
  }
).packages;

function componentsOf(names: readonly string[]): readonly Component[] {
  const licensed = names.map((name) => {
    const { version = '' } = inLock[`node_modules/${name}`] ?? {};
    return { place: name, name, version, licence: 'MIT', text: '' };
  });
  return (JSON.parse(billOfMaterials(root, licensed)) as { components: Component[] }).components;
}

test('holds the packages that it is given and no other, each with its version and the hash of the lock file', () => {
  const names = ['react', '@hookform/resolvers', 'scheduler'];
  const components = componentsOf(names);
  expect(components.map(({ name }) => name)).toEqual(names);
  for (const { name, version, hashes } of components) {
    const { version: locked, integrity } = inLock[`node_modules/${name}`] ?? {};
    expect(version).toBe(locked);
    const [{ alg, content } = { alg: '', content: '' }] = hashes;
    expect(alg).toBe('SHA-512');
    expect(`sha512-${Buffer.from(content, 'hex').toString('base64')}`).toBe(integrity);
  }
});

test('a package that the lock file does not know is refused: nobody could check it', () => {
  const unknown = {
    place: 'not-there',
    name: 'not-there',
    version: '1.0.0',
    licence: 'MIT',
    text: '',
  };
  expect(() => billOfMaterials(root, [unknown])).toThrow('not-there');
  const otherVersion = {
    place: 'react',
    name: 'react',
    version: '0.0.1',
    licence: 'MIT',
    text: '',
  };
  expect(() => billOfMaterials(root, [otherVersion])).toThrow('react 0.0.1');
});

test('the packages of a bundle are those of its modules, a scoped one and a nested one too', () => {
  const module = (path: string) => `/project/node_modules/${path}`;
  expect(
    packagesOf([
      module('react/index.js'),
      module('@hookform/resolvers/dist/index.js'),
      module('a/node_modules/b/c.js'),
      `\0${module('react/cjs/react.js')}?commonjs`,
      '/project/src/main.tsx',
      '\0vite/preload-helper.js',
    ]),
  ).toEqual(['@hookform/resolvers', 'a/node_modules/b', 'react']);
});
