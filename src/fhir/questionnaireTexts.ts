/**
 * The words of a questionnaire. They are passed in, a set for each language, with the shape that
 * `locales/` has.
 */
import type { QuestionId } from '../../rules/questions';
import type { CatalogueQuestion, SignId } from '../../rules/ruleset';

export interface QuestionTexts {
  readonly question: string;
  /** A sentence a line. */
  readonly help?: readonly string[];
  readonly 'not-counted'?: readonly string[];
  readonly 'small-child'?: string;
  /** By the id of the point, in the order of the rules. */
  readonly points?: Readonly<Record<string, string>>;
  /** Labels by option id; `none` too where any number may be picked. */
  readonly options: Readonly<Record<string, string>>;
}

export type TextsByQuestion = Readonly<Record<QuestionId, QuestionTexts>>;

export interface QuestionnaireTexts {
  /** BCP 47 tag. */
  readonly language: string;
  readonly title: string;
  readonly description: string;
  /**
   * Paragraphs to be shown before the first question, such as the emergency line and the
   * disclaimer.
   */
  readonly notices: readonly string[];
  /** The label before what is said about a small child. */
  readonly smallChild: string;
  /** Asks which of the points fit. */
  readonly whichPoints: string;
  readonly signs: Readonly<Record<SignId, { readonly name: string }>>;
  readonly questions: TextsByQuestion;
}

/**
 * The question with the points that it asks about, a line each: an answer of "yes" means nothing
 * without them.
 */
export function questionWithPoints(questions: TextsByQuestion, { id }: CatalogueQuestion): string {
  const { question, points = {} } = questions[id];
  return [question, ...Object.values(points).map((point) => `- ${point}`)].join('\n');
}

/** @throws TypeError that names the question and the point when there is no text */
export function pointText(questions: TextsByQuestion, id: QuestionId, point: string): string {
  const text = questions[id].points?.[point];
  if (text === undefined) throw new TypeError(`No text for the point ${point} of ${id}`);
  return text;
}

/** What helps to answer, a line each; undefined when there is nothing. */
export function helpText(texts: QuestionnaireTexts, { id }: CatalogueQuestion): string | undefined {
  const { help = [], 'not-counted': notCounted = [], 'small-child': child } = texts.questions[id];
  const said = [
    ...help,
    ...notCounted,
    ...(child === undefined ? [] : [`${texts.smallChild} ${child}`]),
  ];
  return said.length === 0 ? undefined : said.join('\n');
}

/** @throws TypeError that names the question and the option when there is no label */
export function optionLabel(questions: TextsByQuestion, id: QuestionId, option: string): string {
  const label = questions[id].options[option];
  if (label === undefined) throw new TypeError(`No text for the option ${option} of ${id}`);
  return label;
}
