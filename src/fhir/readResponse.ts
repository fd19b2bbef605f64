/** A QuestionnaireResponse from outside as an answer sheet, or what is wrong with it. */
import { isAnswer, isOpen, type AnswerSheet } from '../../rules/answerSheet';
import type { Answer, QuestionId } from '../../rules/questions';
import { ruleset, type CatalogueQuestion } from '../../rules/ruleset';
import type { Ticks } from '../../rules/ticks';
import { isOurQuestionnaire, questionnaireUrl, versionOfOurs } from './canonical';
import { noTopic, offeredOptions, optionCode, optionOf, pointCode, pointOf } from './codings';
import { changedSince, formerIdInWords } from './formerAnswers';
import { pointsLinkId } from './linkIds';
import { fewAndShort, whyTooLarge, type Issue, type Problem } from './responseLimits';
import { responseShape, type ReadableItem } from './responseShape';

/**
 * Hand `sheet` to `triage` as it is: undefined, for a response that can't be read, gives Seek care
 * now. `points` tell which points of a question were ticked; they accompany the sheet and decide
 * nothing (I-29).
 */
export type ResponseReading =
  | { readonly sheet: AnswerSheet; readonly points: Ticks; readonly problem?: undefined }
  | { readonly sheet: undefined; readonly points?: undefined; readonly problem: Problem };

/** A place in the response, as FHIRPath. */
type Place = string;
const root: Place = 'QuestionnaireResponse';

interface Found {
  readonly question: CatalogueQuestion;
  readonly answer: Answer;
  readonly place: Place;
}

/**
 * Reads anything as a response to one of our questionnaires, of this version of the rules and in
 * any language. Total: it never throws. One thing that is wrong is enough for no sheet at all,
 * because an answer that can't be read may be the urgent one. A question without an answer is no
 * fault of the response: the sheet lacks it, and `triage` counts it as urgent.
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
      if (reader.issues.length === 0) return { sheet, points: reader.points };
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
  return {
    sheet: undefined,
    problem: { resourceType: 'OperationOutcome', issue: fewAndShort(issues) },
  };
}

const questionByPoints: ReadonlyMap<string, CatalogueQuestion> = new Map(
  ruleset.questions
    .filter(({ points = [] }) => points.length > 0)
    .map((question) => [pointsLinkId(question.id), question]),
);

class ItemReader {
  readonly issues: Issue[] = [];
  readonly #found = new Map<string, Found>();
  readonly #points = new Map<
    QuestionId,
    { readonly ticked: readonly string[]; readonly place: Place }
  >();

  readQuestionnaire(canonical: string): void {
    if (isOurQuestionnaire(canonical, ruleset.version)) return;
    const wanted = `${questionnaireUrl}|${ruleset.version}, or the same in one language`;
    const since = changedSince(versionOfOurs(canonical) ?? '').map((change) => `; ${change}`);
    const text = `is ${canonical}; expected ${wanted}${since.join('')}`;
    this.#say('value', `${root}.questionnaire`, text);
  }

  readItems(items: readonly ReadableItem[], within: Place): void {
    for (const [index, item] of items.entries()) {
      const place = `${within}.item[${String(index)}]`;
      const question = ruleset.questionById.get(item.linkId);
      const pointsFor = questionByPoints.get(item.linkId);
      if (question !== undefined) this.#readQuestion(item, question, place);
      else if (pointsFor !== undefined) this.#readPoints(item, pointsFor, place);
      else if (!isWithoutAnswer(item)) {
        const text = formerIdInWords(item.linkId) ?? 'no such question';
        this.#say('value', `${place}.linkId`, text, item.linkId);
      }
      this.readItems(item.item ?? [], place);
      for (const [at, answer] of (item.answer ?? []).entries()) {
        this.readItems(answer.item ?? [], `${place}.answer[${String(at)}]`);
      }
    }
  }

  get points(): Ticks {
    return Object.fromEntries([...this.#points].map(([id, { ticked }]) => [id, ticked]));
  }

  /**
   * What was read. Says what is wrong with answers that nobody should have been asked for. A point
   * beside "no" contradicts it, so that answer is missing (I-29): nobody can know which was meant.
   */
  sheet(): AnswerSheet {
    const all = [...this.#found.values()].filter(
      ({ question, answer }) => !(answer === 'no' && this.#points.has(question.id)),
    );
    const sheet: AnswerSheet = Object.fromEntries(
      all.map(({ question, answer }) => [question.id, answer]),
    );
    // A point of a question that was closed contradicts the answer that closed it.
    const ticked = [...this.#points].flatMap(([id, { place }]) => {
      const question = ruleset.questionById.get(id);
      return question === undefined ? [] : [{ question, place }];
    });
    for (const { question, place } of [...all, ...ticked]) {
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

  #readPoints({ answer = [] }: ReadableItem, question: CatalogueQuestion, place: Place): void {
    const { id, points = [] } = question;
    const linkId = pointsLinkId(id);
    if (this.#points.has(id)) this.#say('structure', place, 'is there more than once', linkId);
    const ticked = answer.flatMap(({ valueCoding }, index) => {
      const point = pointOf(question, valueCoding);
      if (point !== undefined) return point;
      const wanted = points.map((one) => pointCode(id, one)).join(', ');
      const text = `has the code ${valueCoding.code}; expected one of ${wanted}`;
      this.#say('value', `${place}.answer[${String(index)}].value`, text, linkId);
      return [];
    });
    if (ticked.length > 0) this.#points.set(id, { ticked, place });
  }

  #say(code: Issue['code'], place: Place, text: string, linkId?: string): void {
    this.issues.push(issue(code, place, text, linkId));
  }
}

/** Our groups and paragraphs, and those of a form made from ours, hold no answer of their own. */
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

function issue(code: Issue['code'], place: Place, text: string, linkId?: string): Issue {
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
