import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fhirFiles } from '../../tools/fhirFiles';

/**
 * A promise to whoever has linked to one of them: this list may grow, and nothing on it may change.
 */
const base = 'https://marble-check.example/fhir';
const promised = [
  ['fhir/CodeSystem.json', `${base}/CodeSystem/marble-check`],
  ...['ar', 'bn', 'en', 'es', 'fr', 'hi', 'pt-BR', 'ru', 'tr', 'ur'].map((tag) => [
    `fhir/Questionnaire-${tag}.json`,
    `${base}/Questionnaire/marble-check-${tag}`,
  ]),
  ['fhir/Questionnaire.json', `${base}/Questionnaire/marble-check`],
];

test('each resource is at its place, under its canonical address', () => {
  const found = fhirFiles().map(({ path, content }) => [
    path,
    (JSON.parse(content) as { readonly url: string }).url,
  ]);
  expect(found.toSorted()).toEqual(promised);
});

test('docs/fhir.md names every address', () => {
  const docs = readFileSync('docs/fhir.md', 'utf8');
  for (const [, url = ''] of promised.filter(([path]) => !/-(?!en)[^-]+\.json/.test(path ?? ''))) {
    expect(docs).toContain(`\`${url}\``);
  }
});

test('the command writes the same files as the build, and asks for one folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fhir-files-'));
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'tools/fhirFiles.ts', ...args], {
      encoding: 'utf8',
    });
  try {
    expect(run(folder).status).toBe(0);
    expect(readdirSync(join(folder, 'fhir'))).toHaveLength(promised.length);
    for (const { path, content } of fhirFiles()) {
      expect(readFileSync(join(folder, path), 'utf8')).toBe(content);
    }
    expect(run().status).toBe(2);
    expect(run().stderr).toContain('Expected one folder');
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 30_000);
