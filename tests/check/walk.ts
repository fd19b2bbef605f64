/**
 * Walks the machine without a browser: what was pressed goes in, the page that is then shown comes
 * out.
 */
import { initialTransition, transition, type SnapshotFrom } from 'xstate';
import { isAnswer } from '../../rules/answerSheet';
import type { Answer, QuestionId } from '../../rules/questions';
import { ruleset, type CatalogueQuestion, type Ruleset } from '../../rules/ruleset';
import type { CheckContext, FirstSign } from '../../src/check/checkContext';
import { checkMachine, type CheckEvent } from '../../src/check/checkMachine';
import { checkView, type CheckView, type SeekCareNowView } from '../../src/check/checkView';
import type { Answers } from '../support/sheets';

export const start: CheckEvent = { type: 'START' };
export const answerRest: CheckEvent = { type: 'ANSWER_REST' };
export const showResult: CheckEvent = { type: 'SHOW_RESULT' };
export const chooseFirst = (first: FirstSign): CheckEvent => ({ type: 'CHOOSE_FIRST', first });
export const answer = (question: QuestionId, value: Answer): CheckEvent => ({
  type: 'ANSWER',
  question,
  answer: value,
});
/** An answer with ticks beside it. */
export const ticking = (
  question: QuestionId,
  value: Answer,
  ...ticked: readonly string[]
): CheckEvent => ({ type: 'ANSWER', question, answer: value, ticked });
export const change = (question: QuestionId): CheckEvent => ({ type: 'CHANGE', question });
export const goTo = (n: number): CheckEvent => ({ type: 'GO_TO', n });
export const restart = (run: string): CheckEvent => ({ type: 'RESTART', run });

/** The first quiet answer of a question, or none of the topics. */
export function quietAnswerTo(question: CatalogueQuestion): Answer {
  const value: unknown = question.kind === 'multi' ? [] : question.quiet[0];
  if (isAnswer(question, value)) return value;
  throw new Error(`Test set-up: ${question.id} has no quiet answer.`);
}

/** A check at one moment. Every step gives a new one and leaves this as it was. */
export class Walk {
  private constructor(private readonly snapshot: SnapshotFrom<typeof checkMachine>) {}

  /** A check that has just been opened. */
  static begin(by: Ruleset = ruleset): Walk {
    return new Walk(initialTransition(checkMachine, { ruleset: by, run: 'one' })[0]);
  }

  /** At the first question after the emergency check, with the chosen sign in front. */
  static asking(first: FirstSign = 'everything', by: Ruleset = ruleset): Walk {
    return Walk.begin(by).then(start, answer('gate', 'no'), chooseFirst(first));
  }

  /**
   * All questions answered: at "Check your answers", or at the result if an exception is urgent.
   */
  static toTheEnd(exceptions: Answers = {}, first: FirstSign = 'everything'): Walk {
    return Walk.asking(first).answering(exceptions);
  }

  then(...events: readonly CheckEvent[]): Walk {
    return events.reduce<Walk>(
      (walk, event) => new Walk(transition(checkMachine, walk.snapshot, event)[0]),
      this,
    );
  }

  /**
   * Answers one question after another, quietly but for the exceptions, until another page comes.
   */
  answering(exceptions: Answers = {}): Walk {
    const { view } = this;
    if (view.page !== 'question') return this;
    const { question } = view;
    const value = exceptions[question.id] ?? quietAnswerTo(question);
    return this.then(answer(question.id, value)).answering(exceptions);
  }

  get context(): CheckContext {
    return this.snapshot.context;
  }

  get state(): string {
    return this.snapshot.value;
  }

  get view(): CheckView {
    return checkView(this.context);
  }

  /** The page in a few words, such as "question vision" or "seek-care-now: R1-vision". */
  get page(): string {
    const { view } = this;
    if (view.page === 'question') {
      return `question ${view.question.id}${view.answeringRest ? ', for the list' : ''}`;
    }
    if (view.page === 'seek-care-now') {
      return `seek-care-now: ${view.reasons.map(({ rule }) => rule).join(', ')}`;
    }
    return view.page;
  }

  back(): Walk {
    return this.then(goTo(this.context.at - 1));
  }

  forward(): Walk {
    return this.then(goTo(this.context.at + 1));
  }
}

/** @throws where the walk has not ended on it */
export function seekCareNowOf({ view }: Walk): SeekCareNowView {
  if (view.page !== 'seek-care-now') throw new Error(`Test set-up: ${view.page}`);
  return view;
}
export const sightIsNew = seekCareNowOf(
  Walk.asking('sight').answering({ vision: 'yes', 'vision.course': 'new' }),
);
export const callFirst = seekCareNowOf(Walk.begin().then(start, answer('gate', 'yes')));
