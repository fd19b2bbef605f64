/** The words of a questionnaire. They are passed in, a set for each language, with the shape that `locales/` has. */
import type { QuestionId } from '../../rules/questions';
import type { CatalogueQuestion, SignId } from '../../rules/ruleset';

export interface QuestionTexts {
  readonly question: string;
  readonly help?: string;
  readonly 'small-child'?: string;
  readonly points?: readonly string[];
  /** Labels by option id; `none` too where any number may be picked. */
  readonly options: Readonly<Record<string, string>>;
}

export type TextsByQuestion = Readonly<Record<QuestionId, QuestionTexts>>;

export interface QuestionnaireTexts {
  /** BCP 47 tag. */
  readonly language: string;
  readonly title: string;
  readonly description: string;
  /** Paragraphs to be shown before the first question, such as the emergency line and the disclaimer. */
  readonly notices: readonly string[];
  /** The label before what is said of a small child. */
  readonly smallChild: string;
  readonly signs: Readonly<Record<SignId, { readonly name: string }>>;
  readonly questions: TextsByQuestion;
}

/** The question with the points that it asks about, a line each: an answer of "yes" means nothing without them. */
export function questionWithPoints(questions: TextsByQuestion, { id }: CatalogueQuestion): string {
  const { question, points = [] } = questions[id];
  return [question, ...points.map((point) => `- ${point}`)].join('\n');
}

/** What helps to answer, a line each; undefined when there is nothing. */
export function helpText(texts: QuestionnaireTexts, { id }: CatalogueQuestion): string | undefined {
  const { help, 'small-child': smallChild } = texts.questions[id];
  const lines = [help, smallChild === undefined ? undefined : `${texts.smallChild} ${smallChild}`];
  const said = lines.filter((line) => line !== undefined);
  return said.length === 0 ? undefined : said.join('\n');
}

/** @throws TypeError that names the question and the option when there is no label */
export function optionLabel(questions: TextsByQuestion, id: QuestionId, option: string): string {
  const label = questions[id].options[option];
  if (label === undefined) throw new TypeError(`No text for the option ${option} of ${id}`);
  return label;
}
