/**
 * What the rules say of the answers that a robot has given, to be held against what the kiosk has
 * shown.
 */
import { withAnswer, type AnswerSheet } from '../../rules/answerSheet';
import type { Answer } from '../../rules/questions';
import { ruleset, type CatalogueQuestion } from '../../rules/ruleset';
import { triage, urgentSoFar } from '../../rules/triage';
import type { Texts } from '../../locales';
import { textsByLanguage } from '../textsByLanguage';
import type { Turn, TurnPlan } from './robot';

const questionsByKey = new Map<string, CatalogueQuestion>(
  Object.values(textsByLanguage).flatMap((texts: Texts) =>
    ruleset.questions.map((question) => {
      const topic = question.followUpOf?.topic;
      const heading =
        topic === undefined
          ? texts.questions[question.id].question
          : texts.check['topic-question'].replace(
              '{{topic}}',
              texts.questions.topics.options[topic],
            );
      return [heading, question] as const;
    }),
  ),
);

/** For the robot: which answers are quiet. */
export const quietByKey: TurnPlan['quietByKey'] = Object.fromEntries(
  [...questionsByKey].map(([key, question]) => [
    key,
    question.kind === 'multi' ? ['none'] : question.quiet,
  ]),
);

/** What is wrong with the result that was shown, or undefined when it is the rules' own. */
export function faultOf({ answered, result }: Turn): string | undefined {
  if (result === undefined) return undefined;
  let sheet: AnswerSheet = {};
  for (const { key, values } of answered) {
    const question = questionsByKey.get(key);
    if (question === undefined) return `no question is called "${key}"`;
    const answer = (question.kind === 'multi' ? values : values[0]) as Answer;
    sheet = withAnswer(sheet, question.id, answer, ruleset);
  }
  const { because } = urgentSoFar(sheet, ruleset);
  const { disposition } = triage(sheet, ruleset);
  const shown = [...result.rules].sort().join();
  const wanted = [...because].sort().join();
  return disposition === result.disposition && shown === wanted
    ? undefined
    : `shown ${result.disposition} (${shown}), the rules say ${disposition} (${wanted}) for ${JSON.stringify(sheet)}`;
}
