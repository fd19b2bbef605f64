/** `npm run check:deployment FILE`: says where a deployment file is wrong, what was expected there and what was found. */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { languages } from '../locales';
import texts from '../locales/en/deployment.json' with { type: 'json' };
import { readDeploymentText, type DeploymentResult } from '../src/deployment/readDeployment';

/** One line a problem, or one line that names what the file sets. */
export function reportOn(file: string, result: DeploymentResult): readonly string[] {
  if (!result.ok) {
    return result.problems.map(({ path, expected, found }) => {
      const place = path === '' ? file : `${file}: ${path}`;
      return `${place}: expected ${texts.expectations[expected]}, found ${found ?? texts.nothing}`;
    });
  }
  const { countries, clinics, languages: enabled, publicAddress } = result.deployment;
  const address = publicAddress ?? 'no public address, so no links and no QR code';
  return [
    `${file}: ok. ${String(countries.length)} countries, ${String(clinics.length)} clinics, languages ${enabled.join(', ')}, ${address}`,
  ];
}

function main(): 0 | 1 | 2 {
  const [file, ...more] = process.argv.slice(2);
  if (file === undefined || more.length > 0) {
    process.stderr.write(
      'Usage: npm run check:deployment FILE\nExit code: 0, or 1 when the file has a problem, or 2 when it cannot be read.\n',
    );
    return 2;
  }
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${file}: cannot be read (${reason}); expected a readable file\n`);
    return 2;
  }
  const result = readDeploymentText(
    content,
    languages.map(({ tag }) => tag),
  );
  const lines = reportOn(file, result).map((line) => `${line}\n`);
  (result.ok ? process.stdout : process.stderr).write(lines.join(''));
  return result.ok ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = main();
