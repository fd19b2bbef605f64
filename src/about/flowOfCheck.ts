/** The way through the questions as the machine itself takes it: walked, not written down. Drawn on the page about the check. */
import { createActor } from 'xstate';
import { isAnswer } from '../../rules/answerSheet';
import type { Answer } from '../../rules/questions';
import type { CatalogueQuestion, CatalogueSign, Ruleset, SignId } from '../../rules/ruleset';
import { currentPage, type Page } from '../check/checkContext';
import { checkMachine } from '../check/checkMachine';

/** A question that everybody is asked, with those that only its answer can open. */
export interface Lead {
  readonly question: CatalogueQuestion;
  readonly followUps: readonly CatalogueQuestion[];
}

export type FlowStep =
  | { readonly kind: Exclude<Page['name'], 'question'> }
  | {
      readonly kind: 'sign';
      readonly sign: SignId;
      readonly leads: readonly Lead[];
      /** True when urgent answers to its questions end the check before the next step. */
      readonly canEndHere: boolean;
    };

type AnswerTo = (question: CatalogueQuestion) => Answer;

/** Every step from Start to the lower result, in the order of who comes for nothing special and answers all quietly. */
export function flowOfCheck(ruleset: Ruleset): readonly FlowStep[] {
  const leads = pagesOf(ruleset, quietAnswer);
  return leads.flatMap((page, at): readonly FlowStep[] => {
    if (page.name !== 'question') return [{ kind: page.name }];
    const sign = signOf(page, ruleset);
    const before = leads[at - 1];
    return before?.name === 'question' && signOf(before, ruleset) === sign
      ? []
      : [{ kind: 'sign', sign: sign.id, leads: leadsOf(sign), canEndHere: endsAt(sign, ruleset) }];
  });
}

const leadsOf = ({ questions }: CatalogueSign): readonly Lead[] =>
  questions
    .filter(({ followUpOf }) => followUpOf === undefined)
    .map((question) => ({
      question,
      followUps: questions.filter(({ followUpOf }) => followUpOf?.question === question.id),
    }));

/** Whether loud answers to this sign alone lead from it straight to the result. */
function endsAt(sign: CatalogueSign, ruleset: Ruleset): boolean {
  const pages = pagesOf(ruleset, (question) =>
    sign.questions.includes(question) ? loudAnswer(question) : quietAnswer(question),
  );
  const last = pages.findLastIndex(
    (page) => page.name === 'question' && signOf(page, ruleset) === sign,
  );
  return pages[last + 1]?.name === 'result';
}

/** The pages that the machine opens when it gets these answers. */
function pagesOf(ruleset: Ruleset, answerTo: AnswerTo): readonly Page[] {
  const actor = createActor(checkMachine, { input: { ruleset, run: 'drawing' } }).start();
  for (;;) {
    const { context } = actor.getSnapshot();
    const page = currentPage(context);
    switch (page.name) {
      case 'start':
        actor.send({ type: 'START' });
        break;
      case 'first-sign':
        actor.send({ type: 'CHOOSE_FIRST', first: 'everything' });
        break;
      case 'question': {
        const question = questionOf(page, ruleset);
        actor.send({ type: 'ANSWER', question: question.id, answer: answerTo(question) });
        break;
      }
      case 'check-answers':
        actor.send({ type: 'SHOW_RESULT' });
        break;
      case 'result':
        return context.trail;
    }
    if (actor.getSnapshot().context.at === context.at) {
      throw new Error(`The check does not go on from its page ${JSON.stringify(page)}`);
    }
  }
}

type QuestionPage = Extract<Page, { name: 'question' }>;

function questionOf({ question: id }: QuestionPage, ruleset: Ruleset): CatalogueQuestion {
  const question = ruleset.questionById.get(id);
  if (question === undefined) throw new RangeError(`No question ${id} in ruleset ${ruleset.id}`);
  return question;
}

function signOf(page: QuestionPage, ruleset: Ruleset): CatalogueSign {
  const question = questionOf(page, ruleset);
  const sign = ruleset.signs.find(({ questions }) => questions.includes(question));
  if (sign === undefined) throw new RangeError(`Question ${question.id} is in no sign`);
  return sign;
}

const quietAnswer: AnswerTo = (question) =>
  checked(question, question.kind === 'multi' ? [] : question.quiet[0]);

const loudAnswer: AnswerTo = (question) =>
  checked(
    question,
    question.kind === 'multi'
      ? question.options
      : question.options.find((option) => !question.quiet.includes(option)),
  );

function checked(question: CatalogueQuestion, value: unknown): Answer {
  if (isAnswer(question, value)) return value;
  throw new TypeError(`${question.id} has no such answer`);
}
