/** The way through the questions, as a drawing and in words. */
import { useTranslation } from 'react-i18next';
import type { CatalogueQuestion } from '../../rules/ruleset';
import type { FlowStep } from './flowOfCheck';
import { optionText } from '../ui/questionText';
import { FlowDrawing } from './FlowDrawing';
import { layOut } from './flowLayout';

export function FlowOfQuestions({ steps }: { readonly steps: readonly FlowStep[] }) {
  const { t, i18n } = useTranslation(['about', 'app', 'check', 'outcome', 'signs']);
  const results = {
    now: t('outcome:seek-care-now/heading'),
    visit: t('outcome:discuss-next-visit/heading'),
  };
  return (
    <>
      <p>{t('flow/lead')}</p>
      <ul>
        {(['everybody', 'opened', 'urgent'] as const).map((key) => (
          <li key={key}>{t(`flow/${key}`)}</li>
        ))}
      </ul>
      <FlowDrawing
        layout={layOut(steps, nameOf, results)}
        label={t('flow/drawing')}
        isRightToLeft={i18n.dir() === 'rtl'}
      />
      <details className="flow-words">
        <summary>{t('flow/words')}</summary>
        <ol>
          {steps.map((step) => (
            <li key={step.kind === 'sign' ? step.sign : step.kind}>
              {nameOf(step)}
              {step.kind === 'sign' ? <SignInWords {...step} /> : null}
            </li>
          ))}
        </ol>
      </details>
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
        return results.visit;
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
      {canEndHere ? <p>{t('flow/ends-here')}</p> : null}
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
