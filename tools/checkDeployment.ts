/**
 * `npm run check:deployment FILE`: says where a deployment file is wrong, what was expected there
 * and what was found.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { languages } from '../locales';
import texts from '../locales/en/deployment.json' with { type: 'json' };
import { allProblems } from '../src/deployment/allProblems';
import type { Deployment } from '../src/deployment/deployment';
import { pictureFault } from '../src/deployment/pictureFault';
import {
  mostChars,
  mostProblems,
  readDeploymentText,
  type DeploymentProblem,
} from '../src/deployment/readDeployment';
import { filled } from '../src/plain/words';
import { excerpt } from '../src/json/excerpt';
import { forTerminal, readStart, reasonOf } from './files';

/** A deployment file without any problem, or a line for each. */
export type CheckedDeployment =
  | { readonly deployment: Deployment; readonly content: string; readonly problems?: undefined }
  | { readonly problems: readonly string[] };

/** @throws Error when the file cannot be read */
export function checkDeploymentFile(file: string): CheckedDeployment {
  // No character of UTF-8 has more bytes.
  const content = readStart(file, mostChars * 4);
  const result = readDeploymentText(
    content,
    languages.map(({ tag }) => tag),
  );
  const pictures = result.ok ? pictureProblems(result.deployment, dirname(file)) : [];
  const problems = [...allProblems(result), ...pictures];
  if (result.ok && problems.length === 0) return { deployment: result.deployment, content };
  return { problems: problemLines(file, problems) };
}

/** Pictures that are not there or too large, and drawings that could do more than be looked at. */
function pictureProblems({ clinics }: Deployment, folder: string): readonly DeploymentProblem[] {
  return clinics.flatMap(({ logo }, index): readonly DeploymentProblem[] => {
    if (logo === undefined) return [];
    const path = `clinics[${String(index)}].logo`;
    const file = join(folder, logo);
    if (!existsSync(file)) return [{ path, expected: 'picture-there', found: logo }];
    const content = readFileSync(file);
    const tooLarge = pictureFault(content);
    if (tooLarge !== undefined)
      return [{ path, expected: 'picture-size', found: `${logo}: ${tooLarge}` }];
    const active = logo.endsWith('.svg') ? activePart(content.toString('utf8')) : undefined;
    return active === undefined
      ? []
      : [{ path, expected: 'picture-still', found: `${logo}: ${excerpt(active) ?? ''}` }];
  });
}

/**
 * What in an SVG runs, listens or loads something from elsewhere (W3C SVG 2, "Conformance criteria:
 * secure static mode"). A browser runs none of it in an `img`; who opens the file by itself would
 * be less safe.
 */
function activePart(svg: string): string | undefined {
  const found = [
    // UTF-16, in which none of the others would be found.
    /\0/,
    /<\s*(?:\w+:)?(?:script|foreignObject|iframe|embed|object|handler|listener)\b/i,
    /\son\w+\s*=/i,
    /(?:href|src)\s*=(?!\s*["']\s*(?:#|data:image\/(?:png|jpeg|webp)[;,]))[^>]{0,50}/i,
    /attributeName\s*=\s*["']\s*(?:\w+:)?href\s*["']/i,
    /url\((?!\s*["']?\s*#)[^)]*\)?/i,
    /image-set\([^)]*\)?/i,
    // What hides any of these: a letter, "(", "@" or a backslash by its number, and a backslash
    // where CSS is read: in a style, and in each attribute that is not a program's own.
    /&#(?:0*(?:40|6[4-9]|[7-9]\d|1[01]\d|12[0-2])|x0*(?:28|[4-7][\da-f]));/i,
    /(?:<(?:\w+:)?style\b(?:(?!<\/)[^\\])*|\s[\w-]+\s*=\s*(?:"[^"<\\]*|'[^'<\\]*))(\\.{0,20})/i,
    /@import\b|<!ENTITY\b|<\?xml-stylesheet\b/i,
  ].map((pattern) => pattern.exec(svg)?.at(-1)?.trim());
  return found.find((part) => part !== undefined);
}

/** One line a problem. */
export function problemLines(
  file: string,
  problems: readonly DeploymentProblem[],
): readonly string[] {
  const lines = problems.map(({ path, expected, found, places = [] }) => {
    const where = places.map(({ line, column }) =>
      filled(texts.at, { line: String(line), column: String(column) }),
    );
    const place = [file, path, where.join(' and ')].filter((part) => part !== '').join(': ');
    return `${place}: expected ${texts.expectations[expected]}, found ${found ?? texts.nothing}`;
  });
  const more = filled(texts.more, { number: String(mostProblems) });
  return problems.length < mostProblems ? lines : [...lines, `${file}: ${more}`];
}

function main(): 0 | 1 | 2 {
  const [file, ...more] = process.argv.slice(2);
  if (file === undefined || more.length > 0) {
    process.stderr.write(
      'Usage: npm run check:deployment FILE\nExit code: 0, or 1 when the file has a problem, or 2 when it cannot be read.\n',
    );
    return 2;
  }
  let checked: CheckedDeployment;
  try {
    checked = checkDeploymentFile(file);
  } catch (error) {
    const line = `${file}: cannot be read (${reasonOf(error)}); expected a readable file`;
    process.stderr.write(forTerminal([line]));
    return 2;
  }
  if (checked.problems !== undefined) {
    process.stderr.write(forTerminal(checked.problems));
    return 1;
  }
  const { countries, clinics, languages: enabled, publicAddress } = checked.deployment;
  const address = publicAddress ?? 'no public address, so links lead to where the page is open';
  const line = `${file}: ok. ${String(countries.length)} countries, ${String(clinics.length)} clinics, languages ${enabled.join(', ')}, ${address}`;
  process.stdout.write(forTerminal([line]));
  return 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = main();
