/**
 * Holds every language against English, and English against the rules. The build stops when a
 * text is missing, left over, empty, out of order or not translated, or when a number, a unit or a
 * time window differs. The message names file and key.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { languages } from '../locales';
import { questionsIn } from '../rules/condition';
import { ruleset } from '../rules/ruleset';
import { isolateProblems, numberProblems, scriptProblems, typographyProblems } from './textCheck';

export type TextTree = string | readonly string[] | { readonly [key: string]: TextTree };

/** What only a reader of the language can say: `locales/<tag>/review/checks.json`. */
const languageChecks = z.object({
  /**
   * Texts that may be the same as in English, `*` for any one part of the path. Everything else
   * that is equal was forgotten.
   */
  sameAsEnglish: z.array(z.string()),
  /** How units are written after a number, as regular expressions. */
  units: z.record(z.string(), z.string()),
  /**
   * Words that stand for a number, with or without a unit, such as an Arabic dual: `2 week`.
   * Regular expressions.
   */
  numberWords: z.record(z.string(), z.string()),
  /** Texts whose numbers differ from English on purpose, with the reason. */
  exceptions: z.record(z.string(), z.string()),
  /** Words and patterns that a review found to mislead. */
  banned: z.array(z.object({ pattern: z.string(), why: z.string() })),
});
export type LanguageChecks = z.infer<typeof languageChecks>;

/** Every text by its path: `namespace/key/.../key`, list entries by their number. */
function flat(tree: TextTree, path = ''): readonly (readonly [string, string])[] {
  if (typeof tree === 'string') return [[path, tree]];
  return Object.entries(tree).flatMap(([key, value]) =>
    flat(value, path === '' ? key : `${path}/${key}`),
  );
}

const placeholders = (text: string) => [...text.matchAll(/\{\{[^}]*\}\}/g)].map(String).sort();

/** The file and the key within it, as a translator looks for them. */
function place(tag: string, path: string): string {
  const [file, ...key] = path.split('/');
  return `locales/${tag}/${file ?? ''}.json: ${key.join('/')}`;
}

const matches = (pattern: string, path: string) =>
  new RegExp(`^${pattern.replaceAll('*', '[^/]+')}$`).test(path);

/**
 * What is wrong with a language's texts, one sentence each with file and key; empty when all is
 * well.
 * @param tag BCP 47 tag, also the folder under `locales/`
 */
export function localeProblems(
  tag: string,
  texts: TextTree,
  english: TextTree,
  checks: LanguageChecks = checksOf(tag),
): readonly string[] {
  const isRightToLeft = languages.some((one) => one.tag === tag && one.dir === 'rtl');
  const ofEnglish = checksOf('en');
  const source = new Map(flat(english));
  const target = new Map(flat(texts));
  const missing = [...source.keys()]
    .filter((path) => !target.has(path))
    .map((path) => `${place(tag, path)}: is missing`);
  const others = [...target].flatMap(([path, text]) =>
    problemsOf(path, text).map((problem) => `${place(tag, path)}: ${problem}`),
  );
  return [...missing, ...others, ...outOfOrder()];

  function problemsOf(path: string, text: string): readonly string[] {
    const original = source.get(path);
    if (original === undefined) return ['is not in English'];
    if (text.trim() === '') return ['is empty'];
    const expected = placeholders(original).join(' ');
    const found = placeholders(text).join(' ');
    const maybeEnglish = checks.sameAsEnglish.some((pattern) => matches(pattern, path));
    const isLeft = tag !== 'en' && text === original && !maybeEnglish;
    return [
      ...(/<[a-z/!]/i.test(text) ? ['holds HTML; texts are plain words'] : []),
      ...(found === expected ? [] : [`expected the placeholders ${expected}, found ${found}`]),
      ...(isLeft ? ['is the same as in English'] : []),
      ...(maybeEnglish || isLeft ? [] : scriptProblems(text, tag)),
      ...typographyProblems(text),
      // A name that is Latin as a whole needs none.
      ...(isRightToLeft && text !== original ? isolateProblems(text) : []),
      ...(path in checks.exceptions ? [] : numberProblems(text, original, checks, ofEnglish)),
      ...checks.banned
        .filter(({ pattern }) => new RegExp(pattern, 'u').test(text))
        .map(({ pattern, why }) => `holds what no text may hold (${pattern}): ${why}`),
    ];
  }

  /**
   * The order of points and options is that of the screen, and a list that was reordered reads as
   * another list.
   */
  function outOfOrder(): readonly string[] {
    const wanted = [...source.keys()].filter((path) => target.has(path));
    const found = [...target.keys()].filter((path) => source.has(path));
    const at = wanted.findIndex((path, index) => path !== found[index]);
    const [expected, instead] = [wanted[at], found[at]];
    if (expected === undefined || instead === undefined) return [];
    return [`${place(tag, instead)}: is out of order; expected ${expected} here, as in English`];
  }
}

/** @throws Error that names the file when it can't be read or is of another shape */
export function checksOf(tag: string, root = process.cwd()): LanguageChecks {
  const file = join('locales', tag, 'review', 'checks.json');
  const result = languageChecks.safeParse(JSON.parse(readFileSync(join(root, file), 'utf8')));
  if (result.success) return result.data;
  throw new Error(`${file}: ${result.error.message}`);
}

/** Every text of a language, by file, as `locales/` has them. */
export function textsOf(tag: string, root = process.cwd()): Readonly<Record<string, TextTree>> {
  const folder = join(root, 'locales', tag);
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return Object.fromEntries(
    files.map((name) => [
      name.replace('.json', ''),
      JSON.parse(readFileSync(join(folder, name), 'utf8')) as TextTree,
    ]),
  );
}

/** A question, an option, a sign or a reason that the rules have and English lacks. */
function missingInEnglish(english: Readonly<Record<string, TextTree>>): readonly string[] {
  const has = (path: string) =>
    path
      .split('/')
      .reduce<TextTree | undefined>(
        (tree, key) => (tree as Readonly<Record<string, TextTree>> | undefined)?.[key],
        english,
      ) !== undefined;
  return [
    ...ruleset.questions.flatMap(({ id, options, parts }) =>
      ['question', ...parts, ...options.map((option) => `options/${option}`)].map(
        (text) => `questions/${id}/${text}`,
      ),
    ),
    ...ruleset.questions
      .filter(({ followUpOf }) => followUpOf === undefined)
      .map(({ id }) => `check/names/${id}`),
    ...ruleset.signs.map(({ id }) => `signs/${id}/name`),
    ...ruleset.signs.filter(({ id }) => id !== 'emergency').map(({ id }) => `signs/${id}/tile`),
    ...ruleset.rules.flatMap(({ id, when }) =>
      ['yes', ...loudOptions(questionsIn(when).at(-1) ?? '')].map(
        (option) => `outcome/because/${id}/${option}`,
      ),
    ),
  ]
    .filter((path) => !has(path))
    .map((path) => `${place('en', path)}: is missing`);
}

/** The options of a question that are not quiet: each needs a reason of its own. */
function loudOptions(id: string): readonly string[] {
  const question = ruleset.questionById.get(id);
  if (question?.kind !== 'single') return [];
  return question.options.filter((option) => !question.quiet.includes(option));
}

/**
 * A point that a rule file names and English lacks, or the other way round, or in another order.
 */
function pointProblems(english: Readonly<Record<string, TextTree>>): readonly string[] {
  const questions = english['questions'] as Readonly<
    Record<string, { readonly points?: Readonly<Record<string, string>> }>
  >;
  return ruleset.questions.flatMap(({ id, points = [] }) => {
    const found = Object.keys(questions[id]?.points ?? {}).join(' ');
    const expected = points.join(' ');
    if (found === expected) return [];
    return [`locales/en/questions.json: ${id}/points: expected ${expected}, found ${found}`];
  });
}

/** All that is wrong with all languages. @param root the project's folder */
export function allLocaleProblems(root = process.cwd()): readonly string[] {
  const english = textsOf('en', root);
  return [
    ...missingInEnglish(english),
    ...pointProblems(english),
    ...languages.flatMap(({ tag }) =>
      localeProblems(tag, textsOf(tag, root), english, checksOf(tag, root)),
    ),
  ];
}
