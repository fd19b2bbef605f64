/** A deployment file's content, checked: the deployment, or every problem with its place in the file. */
import { deploymentSchema, type Deployment, type Expectation } from './deployment';

export interface DeploymentProblem {
  /** Where in the file, such as `clinics[1].phone`; empty for the file as a whole. */
  readonly path: string;
  readonly expected: Expectation;
  /** What stands there, as JSON, cut after 60 characters; undefined when nothing does. */
  readonly found: string | undefined;
}

export type DeploymentResult =
  | { readonly ok: true; readonly deployment: Deployment }
  | { readonly ok: false; readonly problems: readonly DeploymentProblem[] };

type Step = PropertyKey;

const foundChars = 60;

function pathText(path: readonly Step[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${String(step)}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}

function valueAt(json: unknown, path: readonly Step[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Readonly<Record<Step, unknown>>)[step]
        : undefined,
    json,
  );
}

function asJson(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  const json = JSON.stringify(value);
  return json.length > foundChars ? `${json.slice(0, foundChars)}…` : json;
}

/**
 * @param json the file's content, parsed
 * @param languageTags the languages that the build holds
 */
export function readDeployment(json: unknown, languageTags: readonly string[]): DeploymentResult {
  const checked = deploymentSchema(languageTags).safeParse(json);
  if (checked.success) return { ok: true, deployment: checked.data };
  const problem = (path: readonly Step[], expected: Expectation): DeploymentProblem => ({
    path: pathText(path),
    expected,
    found: asJson(valueAt(json, path)),
  });
  return {
    ok: false,
    problems: checked.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => problem([...issue.path, key], 'no-such-field'))
        : [problem(issue.path, issue.message as Expectation)],
    ),
  };
}

/** The same from the file's text. */
export function readDeploymentText(
  content: string,
  languageTags: readonly string[],
): DeploymentResult {
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch {
    return { ok: false, problems: [{ path: '', expected: 'json', found: asJson(content) }] };
  }
  return readDeployment(json, languageTags);
}
