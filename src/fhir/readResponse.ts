/** A QuestionnaireResponse from outside as an answer sheet, or what is wrong with it. */
import { isAnswer, isOpen, type AnswerSheet } from '../../rules/answerSheet';
import type { Answer } from '../../rules/questions';
import { ruleset, type CatalogueQuestion } from '../../rules/ruleset';
import { isOurQuestionnaire, questionnaireUrl } from './canonical';
import { noTopic, offeredOptions, optionCode, optionOf } from './codings';
import type { Issue, IssueCode, OperationOutcome } from './r4';
import { fewAndShort, whyTooLarge } from './responseLimits';
import { responseShape, type ReadableItem } from './responseShape';

/** Hand `sheet` to `triage` as it is: undefined, for a response that can't be read, gives Seek care now. */
export type ResponseReading =
  | { readonly sheet: AnswerSheet; readonly problem?: undefined }
  | { readonly sheet: undefined; readonly problem: OperationOutcome };

/** A place in the response, as FHIRPath. */
type Place = string;
const root: Place = 'QuestionnaireResponse';

interface Found {
  readonly question: CatalogueQuestion;
  readonly answer: Answer;
  readonly place: Place;
}

/**
 * Reads anything as a response to a questionnaire of ours, of this version of the rules and in any language. Total: it never
 * throws. One thing that is wrong is enough for no sheet at all, because an answer that can't be read may be the urgent one.
 * A question without an answer is no fault of the response: the sheet lacks it, and `triage` counts it as urgent.
 */
export function readResponse(json: unknown): ResponseReading {
  let issues: readonly Issue[];
  try {
    const tooLarge = whyTooLarge(json);
    if (tooLarge !== undefined) return refused([issue('not-supported', root, tooLarge)]);
    const shape = responseShape.safeParse(json);
    if (shape.success) {
      const { questionnaire, item = [] } = shape.data;
      const reader = new ItemReader();
      reader.readQuestionnaire(questionnaire);
      reader.readItems(item, root);
      const sheet = reader.sheet();
      if (reader.issues.length === 0) return { sheet };
      issues = reader.issues;
    } else {
      issues = shape.error.issues.map(({ path, message }) =>
        issue('structure', placeOf(path), message, linkIdAt(json, path)),
      );
    }
  } catch {
    issues = [issue('exception', root, 'it cannot be read at all')];
  }
  return refused(issues);
}

function refused(issues: readonly Issue[]): ResponseReading {
  const problem = { resourceType: 'OperationOutcome', issue: fewAndShort(issues) } as const;
  return { sheet: undefined, problem };
}

class ItemReader {
  readonly issues: Issue[] = [];
  readonly #found = new Map<string, Found>();

  readQuestionnaire(canonical: string): void {
    if (isOurQuestionnaire(canonical, ruleset.version)) return;
    const wanted = `${questionnaireUrl}|${ruleset.version}, or the same in one language`;
    this.#say('value', `${root}.questionnaire`, `is ${canonical}; expected ${wanted}`);
  }

  readItems(items: readonly ReadableItem[], within: Place): void {
    for (const [index, item] of items.entries()) {
      const place = `${within}.item[${String(index)}]`;
      const question = ruleset.questionById.get(item.linkId);
      if (question !== undefined) this.#readQuestion(item, question, place);
      else if (!isWithoutAnswer(item)) {
        this.#say('value', `${place}.linkId`, 'no such question', item.linkId);
      }
      this.readItems(item.item ?? [], place);
      for (const [at, answer] of (item.answer ?? []).entries()) {
        this.readItems(answer.item ?? [], `${place}.answer[${String(at)}]`);
      }
    }
  }

  /** What was read. Says what is wrong with answers that nobody should have been asked for. */
  sheet(): AnswerSheet {
    const all = [...this.#found.values()];
    const sheet: AnswerSheet = Object.fromEntries(
      all.map(({ question, answer }) => [question.id, answer]),
    );
    for (const { question, place } of all) {
      if (isOpen(question, sheet)) continue;
      const text = `has an answer, and is not asked when ${question.followUpOf?.question ?? ''} is as it is here`;
      this.#say('invariant', place, text, question.id);
    }
    return sheet;
  }

  #readQuestion(item: ReadableItem, question: CatalogueQuestion, place: Place): void {
    const { id } = question;
    if (this.#found.has(id)) this.#say('structure', place, 'is there more than once', id);
    const options = (item.answer ?? []).map(({ valueCoding }, index) => {
      const option = optionOf(question, valueCoding);
      if (option === undefined) {
        const wanted = offeredOptions(question).map((one) => optionCode(id, one));
        const text = `has the code ${valueCoding.code}; expected one of ${wanted.join(', ')}`;
        this.#say('value', `${place}.answer[${String(index)}].value`, text, id);
      }
      return option;
    });
    if (options.length === 0) return;
    const answer = question.kind === 'multi' ? topicsIn(options) : onlyOne(options);
    if (isAnswer(question, answer)) this.#found.set(id, { question, answer, place });
    else if (!options.includes(undefined)) {
      this.#say('structure', `${place}.answer`, 'has answers that exclude each other', id);
    }
  }

  #say(code: IssueCode, place: Place, text: string, linkId?: string): void {
    this.issues.push(issue(code, place, text, linkId));
  }
}

/** Groups and paragraphs of ours, or of a form that was made from ours, hold no answer of their own. */
function isWithoutAnswer({ answer }: ReadableItem): boolean {
  return answer === undefined || answer.length === 0;
}

function onlyOne(options: readonly (string | undefined)[]): unknown {
  return options.length === 1 ? options[0] : undefined;
}

/** "None of these" stands alone, and no topic comes twice. */
function topicsIn(options: readonly (string | undefined)[]): unknown {
  if (options.length === 1 && options[0] === noTopic) return [];
  return new Set(options).size === options.length ? options : undefined;
}

function issue(code: IssueCode, place: Place, text: string, linkId?: string): Issue {
  return {
    severity: 'error',
    code,
    details: { text: linkId === undefined ? text : `${linkId}: ${text}` },
    expression: [place],
  };
}

/** FHIRPath has no `valueCoding`: a value is a value, whatever its type. */
function placeOf(path: readonly PropertyKey[]): Place {
  return path.reduce<string>((place, step) => {
    if (typeof step === 'number') return `${place}[${String(step)}]`;
    return `${place}.${step === 'valueCoding' ? 'value' : String(step)}`;
  }, root);
}

/** The id of the innermost item on the way to what is wrong. */
function linkIdAt(json: unknown, path: readonly PropertyKey[]): string | undefined {
  let linkId: string | undefined;
  let at: unknown = json;
  for (const step of [undefined, ...path]) {
    if (step !== undefined) at = (at as Readonly<Record<PropertyKey, unknown>>)[step];
    if (typeof at !== 'object' || at === null) break;
    if ('linkId' in at && typeof at.linkId === 'string') linkId = at.linkId;
  }
  return linkId;
}
