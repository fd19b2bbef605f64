/**
 * A deployment file's content, checked: the deployment, or every problem with its place in the
 * file.
 */
import { excerpt, pathText } from '../json/excerpt';
import { limitPassed } from '../json/limits';
import { withoutMarks } from './cleanText';
import { deploymentSchema, type Deployment, type Expectation } from './deployment';

export interface DeploymentProblem {
  /** Where in the file, such as `clinics[1].phone`; empty for the file as a whole. */
  readonly path: string;
  readonly expected: Expectation;
  /** What is there, as JSON, cut after 60 characters; undefined when nothing does. */
  readonly found: string | undefined;
  /** Lines and columns, where they are known: see `allProblems`. */
  readonly places?: readonly { readonly line: number; readonly column: number }[];
}

export type DeploymentResult =
  | {
      readonly ok: true;
      readonly deployment: Deployment;
      /**
       * What is used without, or in part: it may be of a newer version of the app. Commands refuse
       * it.
       */
      readonly passedOver: readonly DeploymentProblem[];
      readonly content: string;
    }
  | {
      readonly ok: false;
      readonly problems: readonly DeploymentProblem[];
      /** The file's text; undefined when there is no file. */
      readonly content?: string;
    };

type Path = readonly PropertyKey[];
type Holder = Record<PropertyKey, unknown>;

/** The largest file that the schema allows has about a third of it. */
export const mostChars = 1_000_000;
const limits = { levels: 30, values: 20_000, chars: 2000 } as const;
/** More are not shown: who mends these sees the others next. */
export const mostProblems = 20;

function isHolder(value: unknown): value is Holder {
  return typeof value === 'object' && value !== null;
}

function valueAt(json: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (isHolder(value) && Object.hasOwn(value, step) ? value[step] : undefined),
    json,
  );
}

interface Place {
  readonly path: Path;
  readonly expected: Expectation;
}

/**
 * Makes a file do without what this version does not know, as a file for a newer one may have it,
 * and without marks in its texts. Nobody may lose the emergency number for that.
 * @returns false when there is something else wrong in that place
 */
function passedOver(json: unknown, { path, expected }: Place): boolean {
  const [holder, key = ''] = [valueAt(json, path.slice(0, -1)), path.at(-1)];
  const value = valueAt(json, path);
  if (!isHolder(holder)) return false;
  if (expected === 'no-marks' && typeof value === 'string') {
    holder[key] = withoutMarks(value).trim();
    return true;
  }
  if (expected === 'language' && typeof value === 'string') {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else Reflect.deleteProperty(holder, key);
    return true;
  }
  return expected === 'no-such-field' && Reflect.deleteProperty(holder, key);
}

const known = ['countries', 'clinics', 'publicAddress', 'kiosk', 'languages', 'defaultCountry'];

/**
 * A host's own message, such as `{"error":"login required"}`: it has fields, and none of them is of
 * a deployment file.
 */
function isOfSomethingElse(json: unknown): boolean {
  if (!isHolder(json)) return false;
  const fields = Object.keys(json);
  return fields.length > 0 && !fields.some((field) => known.includes(field));
}

/** Problems as they are shown, with what is there now. */
function problemsAt(json: unknown, places: readonly Place[]): readonly DeploymentProblem[] {
  return places.slice(0, mostProblems).map(({ path, expected }) => ({
    path: pathText(path),
    expected,
    found: excerpt(valueAt(json, path)),
  }));
}

/**
 * At the start of the app: uses all that can be used. `allProblems` says the rest.
 * @param content the file's text
 * @param languageTags the languages that the build holds
 */
export function readDeploymentText(
  content: string,
  languageTags: readonly string[],
): DeploymentResult {
  const whole = (expected: Expectation, found?: string): DeploymentResult => ({
    ok: false,
    problems: [{ path: '', expected, found }],
    content,
  });
  if (content.length > mostChars) return whole('size', String(content.length));
  let json: unknown;
  try {
    json = JSON.parse(content.replace(/^\ufeff/, ''));
  } catch {
    return whole('json', excerpt(content));
  }
  const passed = limitPassed(json, limits);
  if (passed !== undefined) return whole(passed, excerpt(json));

  const schema = deploymentSchema(languageTags);
  const first = schema.safeParse(json);
  if (first.success) return { ok: true, deployment: first.data, passedOver: [], content };
  const places = first.error.issues.flatMap((issue): readonly Place[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: [...issue.path, key], expected: 'no-such-field' }))
      : [{ path: issue.path, expected: issue.message as Expectation }],
  );
  const problems = problemsAt(json, places);
  const refused: DeploymentResult = { ok: false, problems, content };
  if (isOfSomethingElse(json)) return refused;
  // From the last place to the first, so that the index of an entry that goes moves no other place.
  if (![...places].reverse().every((place) => passedOver(json, place))) return refused;
  if (isHolder(json) && Array.isArray(json['languages']) && json['languages'].length === 0) {
    Reflect.deleteProperty(json, 'languages');
  }
  const second = schema.safeParse(json);
  return second.success
    ? { ok: true, deployment: second.data, passedOver: problems, content }
    : refused;
}
