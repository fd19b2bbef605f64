/** A sheet with known answers, read from the solver's model and put into words. */
import texts from '../../locales/en/questions.json';
import { isOpen } from '../../rules/answerSheet';
import { allInputs, type AnswerTerms } from './answerTerms';
import type { CatalogueQuestion } from '../../rules/ruleset';
import type { Session } from './solver';

/** Answers by question id, as `triage` takes them. */
export interface PlainSheet {
  readonly [question: string]: string | readonly string[];
}

/** Reads the sheet from the model that the last `check` found. */
export function sheetInModel(session: Session, sheet: AnswerTerms): PlainSheet {
  const holds = session.trueNames(allInputs(sheet));
  const answered = sheet.questions.filter(({ id }) => !holds.has(sheet.missing(id)));
  return Object.fromEntries(
    answered.map(({ id, kind, options }) => {
      const chosen = options.filter((option) => holds.has(sheet.is(id, option)));
      return [id, kind === 'multi' ? chosen : chosen.join()];
    }),
  );
}

const textOf: Readonly<
  Record<string, { readonly question: string; readonly options: Readonly<Record<string, string>> }>
> = texts;

/**
 * One line for each answer that is not the plain quiet one: the id and value, then the question and
 * answer in words.
 */
export function sheetInWords(
  sheet: PlainSheet,
  questions: readonly CatalogueQuestion[],
  ids: 'with ids' | 'without ids' = 'with ids',
): readonly string[] {
  const lines = questions
    .filter((question) => isWorthSaying(question, sheet))
    .map(({ id }) => {
      const words = inWords(id, sheet[id]);
      return ids === 'without ids' ? words : `${id} = ${valueOf(sheet[id])} (${words})`;
    });
  return [...lines, `${lines.length === 0 ? 'Every' : 'Every other'} lead question: no`];
}

function isWorthSaying(question: CatalogueQuestion, sheet: PlainSheet): boolean {
  const answer = sheet[question.id];
  const isLead = question.followUpOf === undefined;
  if (answer === undefined) return isOpen(question, sheet);
  return !isLead || (answer !== 'no' && answer.length > 0);
}

function valueOf(answer: PlainSheet[string] | undefined): string {
  if (answer === undefined) return 'no answer';
  return typeof answer === 'string' ? answer : answer.join(', ');
}

function inWords(id: string, answer: PlainSheet[string] | undefined): string {
  const text = textOf[id];
  if (text === undefined) return 'no text';
  const chosen = [answer ?? []].flat().map((option) => text.options[option] ?? option);
  return [text.question, ...chosen].join(' / ');
}
