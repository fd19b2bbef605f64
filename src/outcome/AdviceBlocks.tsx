/** What to do while waiting: for everyone, then the blocks whose rule fired. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { AdviceBlockId, AdviceLineKey, ChosenAdvice } from '../../rules/careAdvice';
import { CareCard } from '../ui/CareCard';

export function AdviceBlocks({ advice }: { readonly advice: ChosenAdvice }) {
  const { t } = useTranslation('advice');
  const base = useId();
  return (
    <CareCard heading={t('heading')} tone="plain">
      <ul>
        {advice.whileYouWait.map((line) => (
          <li key={line} data-advice={line}>
            {t(`general/${line}`)}
          </li>
        ))}
      </ul>
      {advice.blocks.map(({ id, lines }) => (
        <section key={id} data-advice-block={id} aria-labelledby={`${base}${id}`}>
          <h3 id={`${base}${id}`}>{t(`blocks/${id}/heading`)}</h3>
          <ul>
            {lines.map((line) => (
              <li key={line} data-advice={line}>
                <AdviceLine block={id} line={line} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </CareCard>
  );
}

function AdviceLine({ block, line }: { block: AdviceBlockId; line: AdviceLineKey }) {
  const { t } = useTranslation('advice');
  const name = line.slice(block.length + 1);
  return t(`blocks/${block}/lines/${name}` as 'blocks/worry/lines/say-first');
}
