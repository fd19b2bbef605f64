/** The way through the questions: a list along one line, which wraps and prints like any text. */
import { useTranslation } from '../platform/useTranslation';
import type { CatalogueQuestion } from '../../rules/ruleset';
import type { FlowStep } from './flowOfCheck';
import { optionText } from '../ui/questionText';

export function FlowOfQuestions({ steps }: { readonly steps: readonly FlowStep[] }) {
  const { t } = useTranslation(['about', 'app', 'check', 'outcome', 'signs']);
  return (
    <>
      <p>{t('flow/lead')}</p>
      <ol className="flow">
        {steps.map((step) => (
          <li key={step.kind === 'sign' ? step.sign : step.kind}>
            {nameOf(step)}
            {step.kind === 'sign' ? <SignInWords {...step} /> : null}
          </li>
        ))}
      </ol>
    </>
  );

  function nameOf(step: FlowStep): string {
    switch (step.kind) {
      case 'start':
        return t('app:start/button');
      case 'first-sign':
        return t('check:first-sign/heading');
      case 'sign':
        return t(`signs:${step.sign}/name`);
      case 'check-answers':
        return t('check:check-answers/heading');
      case 'result':
        return t('outcome:discuss-next-visit/heading');
    }
  }
}

function SignInWords({ leads, canEndHere }: Extract<FlowStep, { kind: 'sign' }>) {
  const { t } = useTranslation('about');
  return (
    <>
      <ul>
        {leads.map(({ question, followUps }) => (
          <li key={question.id}>
            <QuestionName question={question} />
            {followUps.length === 0 ? null : (
              <ul>
                {followUps.map((followUp) => (
                  <li key={followUp.id}>
                    <QuestionName question={followUp} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      {canEndHere ? <p className="flow-ends">{t('flow/ends-here')}</p> : null}
    </>
  );
}

/** A topic's follow-up goes by its topic, since the questions of the topics read alike. */
function QuestionName({ question: { id, followUpOf } }: { readonly question: CatalogueQuestion }) {
  const { t } = useTranslation('questions');
  return followUpOf?.topic === undefined
    ? t(`${id}/question`)
    : optionText(t, 'topics', followUpOf.topic);
}
