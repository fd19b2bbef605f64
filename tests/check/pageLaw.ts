/**
 * What must hold of the page at every moment of a check, however the person came there (spec I-11).
 */
import { isOpen, prune, unanswered } from '../../rules/answerSheet';
import { adviceFor } from '../../rules/careAdvice';
import type { QuestionId } from '../../rules/questions';
import { visitNotesFor } from '../../rules/safetyNetting';
import { pointsIn } from '../../rules/ticks';
import { triage, urgentSoFar } from '../../rules/triage';
import type { CheckContext } from '../../src/check/checkContext';
import { checkView, type CheckView } from '../../src/check/checkView';

/** The state of the machine in which each page is shown. */
const statesByPage = {
  start: 'start',
  'first-sign': 'choosingFirst',
  question: 'asking',
  'check-answers': 'checkingAnswers',
  'seek-care-now': 'showingResult',
  'discuss-next-visit': 'showingResult',
} as const;

/**
 * A sentence, and whether it holds. Plain comparisons, because a walk asks them a million times.
 */
type Law = readonly [sentence: string, holds: boolean];

/** The sentences that do not hold of the page. `state` is the name of the machine's state. */
export function brokenPageLaws(state: string, context: CheckContext): readonly string[] {
  const view = checkView(context);
  return [...lawsOfEveryPage(state, view, context), ...lawsOf(view, context)]
    .filter(([, holds]) => !holds)
    .map(([sentence]) => sentence);
}

function lawsOfEveryPage(
  state: string,
  view: CheckView,
  { sheet, ticks, ruleset, trail, at }: CheckContext,
): readonly Law[] {
  const answered = Object.keys(sheet).length;
  return [
    ['the state is that of the page', state === statesByPage[view.page]],
    ['the trail begins on Start', trail[0]?.name === 'start'],
    ['the page is in the trail', trail[at] !== undefined],
    ['no closed follow-up has an answer', answered === Object.keys(prune(sheet, ruleset)).length],
    [
      'ticks are points of questions with an answer that bears them',
      ruleset.questions.every((question) => {
        const ticked = ticks[question.id];
        if (ticked === undefined) return true;
        const given = sheet[question.id];
        return (
          given !== undefined &&
          given !== 'no' &&
          ticked.length > 0 &&
          same(ticked, pointsIn(question, ticked))
        );
      }),
    ],
  ];
}

function lawsOf(view: CheckView, { sheet, ticks, ruleset }: CheckContext): readonly Law[] {
  const outcome = triage(sheet, ruleset);
  const { because, callFirst } = urgentSoFar(sheet, ruleset);
  switch (view.page) {
    case 'start':
      return [];
    case 'first-sign': {
      const tiles = ruleset.signs.map(({ id }) => id).filter((id) => id !== 'emergency');
      return [['there is a tile for every sign but the emergency check', same(view.signs, tiles)]];
    }
    case 'question': {
      const { question, answer, number, total, answeringRest } = view;
      const open = ruleset.questions.filter((one) => isOpen(one, sheet));
      return [
        ['the question is open', isOpen(question, sheet)],
        ['it shows the answer that it has', answer === sheet[question.id]],
        ['it shows the ticks that it has', same(view.ticked, ticks[question.id] ?? [])],
        ['all open questions are counted', total === open.length],
        ['it has its number among them', number >= 1 && number <= total],
        [
          'it is for the list only while the answers are urgent',
          !answeringRest || because.length > 0,
        ],
      ];
    }
    case 'check-answers': {
      const given = view.answered.map(({ question, answer }) => [question.id, answer]);
      const kept = ruleset.questions.flatMap(({ id }): [QuestionId, unknown][] =>
        sheet[id] === undefined ? [] : [[id, sheet[id]]],
      );
      return [['every answer is listed', same(given, kept)]];
    }
    case 'seek-care-now': {
      const rules = view.reasons.map(({ rule }) => rule);
      return [
        ['triage says seek care now', outcome.disposition === 'seek-care-now'],
        [
          'the reasons are those of the answers given, or that some are missing',
          same(rules, because.length > 0 ? because : ['R-INCOMPLETE']),
        ],
        [
          'call first is that of the answers given, or the emergency check has none',
          view.callFirst === (callFirst || sheet.gate === undefined),
        ],
        ['the ticks are those beside the answers', same(view.ticks, ticks)],
        ['the advice follows from the reasons', same(view.advice, adviceFor(because))],
        [
          'the rest is offered while questions are open',
          view.canAnswerRest === unanswered(sheet, ruleset).length > 0,
        ],
        [
          'the mistake is a question with an answer',
          view.mistake === undefined || sheet[view.mistake] !== undefined,
        ],
      ];
    }
    case 'discuss-next-visit':
      return [
        ['triage says discuss at next visit', outcome.disposition === 'discuss-next-visit'],
        ['no rule holds', because.length === 0 && outcome.because.length === 0],
        ['every open question has an answer', unanswered(sheet, ruleset).length === 0],
        ['the topics are those that were picked', same(view.topics, sheet.topics ?? [])],
        ['the ticks are those beside the answers', same(view.ticks, ticks)],
        ['the notes follow from the answers', same(view.notes, visitNotesFor(sheet))],
      ];
  }
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
