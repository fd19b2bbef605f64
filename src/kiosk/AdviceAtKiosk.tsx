/** The full list of what to do while waiting, in the words of a clinic. */
import { useId } from 'react';
import { useTranslation } from '../platform/useTranslation';
import type { ChosenAdvice } from '../../rules/careAdvice';
import { CareCard } from '../ui/CareCard';
import { waitingWords, type WaitingLine } from './waitingLines';

/** @param props.advice without the lines that make no sense in a clinic */
export function AdviceAtKiosk({ advice }: { readonly advice: ChosenAdvice }) {
  const { t } = useTranslation('advice');
  const base = useId();
  return (
    <CareCard heading={t('heading')} tone="plain">
      <Lines lines={advice.whileYouWait} />
      {advice.blocks.map(({ id, lines }) => (
        <section key={id} data-advice-block={id} aria-labelledby={`${base}${id}`}>
          <h3 id={`${base}${id}`}>{t(`blocks/${id}/heading`)}</h3>
          <Lines lines={lines} />
        </section>
      ))}
    </CareCard>
  );
}

function Lines({ lines }: { readonly lines: readonly WaitingLine[] }) {
  const { t } = useTranslation('advice');
  return (
    <ul>
      {lines.map((line) => (
        <li key={line} data-advice={line}>
          {waitingWords(t, line)}
        </li>
      ))}
    </ul>
  );
}
