/**
 * What to do while waiting: the blocks of what was answered first, then the lines for everyone;
 * most of these are one press away.
 */
import { useId } from 'react';
import { useTranslation } from '../platform/useTranslation';
import type {
  AdviceBlockId,
  AdviceLineKey,
  ChosenAdvice,
  WaitingLineId,
} from '../../rules/careAdvice';
import { Fold } from '../ui/Fold';
import { PictogramCell } from '../ui/PictogramCell';
import type { WaitingCell } from '../ui/pictograms/ids';
import { callInsteadPictograms } from '../ui/pictograms/callInstead';
import { waitingPictograms } from '../ui/pictograms/waiting';

/** What nobody may miss; the other lines for everyone are one press away. */
const inSight: readonly WaitingLineId[] = ['stay', 'nothing-by-mouth'];

const drawings: Partial<Record<WaitingLineId, string>> = {
  ...waitingPictograms,
  'no-driving': callInsteadPictograms['cannot-travel'],
};

export function WhileYouWait({ advice }: { readonly advice: ChosenAdvice }) {
  const { t } = useTranslation(['advice', 'outcome']);
  const headingId = useId();
  const { whileYouWait, blocks } = advice;
  return (
    <section className="waiting-advice" aria-labelledby={headingId}>
      <h2 id={headingId}>{t('heading')}</h2>
      {blocks.map((block) => (
        <AdviceBlock key={block.id} {...block} />
      ))}
      <GeneralLines lines={whileYouWait.filter((line) => inSight.includes(line))} />
      <Fold summary={t('outcome:seek-care-now/more-advice')}>
        <GeneralLines lines={whileYouWait.filter((line) => !inSight.includes(line))} />
      </Fold>
    </section>
  );
}

/** The lines for everyone, each with its drawing where it has one. */
export function GeneralLines({ lines }: { readonly lines: readonly WaitingLineId[] }) {
  const { t } = useTranslation('advice');
  return (
    <ul className="cells">
      {lines.map((line) => (
        <PictogramCell key={line} drawing={drawings[line]} advice={line}>
          {t(`general/${line}`)}
        </PictogramCell>
      ))}
    </ul>
  );
}

export interface AdviceBlockProps {
  readonly id: AdviceBlockId;
  readonly lines: readonly AdviceLineKey[];
  /** True where its heading alone is in sight. */
  readonly isFolded?: boolean;
}

export function AdviceBlock({ id, lines, isFolded = false }: AdviceBlockProps) {
  const { t } = useTranslation('advice');
  const headingId = useId();
  const heading = t(`blocks/${id}/heading`);
  const list = (
    <ul className="cells">
      {lines.map((line) => (
        <PictogramCell
          key={line}
          drawing={line in waitingPictograms ? waitingPictograms[line as WaitingCell] : undefined}
          advice={line}
        >
          {t(`blocks/${id}/lines/${line.slice(id.length + 1)}` as 'blocks/worry/lines/say-first')}
        </PictogramCell>
      ))}
    </ul>
  );
  return (
    <section data-advice-block={id} aria-labelledby={isFolded ? undefined : headingId}>
      {isFolded ? (
        <Fold summary={heading}>{list}</Fold>
      ) : (
        <>
          <h3 id={headingId}>{heading}</h3>
          {list}
        </>
      )}
    </section>
  );
}
