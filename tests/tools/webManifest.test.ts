import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { languages } from '../../locales';
import { textsByLanguage } from '../../tools/textsByLanguage';
import { webManifest } from '../../tools/webManifest';

interface Manifest {
  readonly id?: string;
  readonly lang: string;
  readonly dir: string;
  readonly name: string;
  readonly start_url: string;
  readonly scope: string;
  readonly icons: readonly { readonly src: string }[];
}

test.each(languages)('the manifest of $name can be installed from any folder', (locale) => {
  const text = webManifest(locale, textsByLanguage[locale.tag]);
  const manifest = JSON.parse(text) as Manifest;
  // A browser resolves it against the host, not the folder: two copies on one host would be the
  // same app.
  expect(manifest.id).toBeUndefined();
  expect(manifest).toMatchObject({
    lang: locale.tag,
    dir: locale.dir,
    start_url: './',
    scope: '../',
  });
  for (const { src } of manifest.icons) {
    expect(src).toMatch(/^\.\.\//u);
    expect(existsSync(join('public', src.slice(3))), src).toBe(true);
  }
});
