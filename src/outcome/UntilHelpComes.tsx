/**
 * After "call first": what to say on the phone, and what to do until help comes. Nothing here takes
 * the order back (I-30).
 */
import { useId } from 'react';
import { useTranslation } from '../platform/useTranslation';
import { Lines } from '../ui/Lines';
import type { AdviceBlockId, ChosenAdvice } from '../../rules/careAdvice';
import type { Ticks } from '../../rules/ticks';
import { AdviceBlock, GeneralLines } from './WhileYouWait';

/** @param props.ticked the points of the emergency check that were ticked, in their own words */
export function SayOnThePhone({ ticked }: { readonly ticked: readonly string[] }) {
  const { t } = useTranslation('outcome');
  const headingId = useId();
  return (
    <section className="say-on-the-phone" aria-labelledby={headingId}>
      <h2 id={headingId}>{t('seek-care-now/call-first-page/say/heading')}</h2>
      <p>{t('seek-care-now/call-first-page/say/first')}</p>
      {ticked.length === 0 ? null : (
        <>
          <p>{t('seek-care-now/call-first-page/say/ticked')}</p>
          <Lines lines={ticked} />
          <p>{t('seek-care-now/call-first-page/say/more')}</p>
        </>
      )}
      <p>{t('seek-care-now/call-first-page/say/disease')}</p>
    </section>
  );
}

export interface UntilHelpComesProps {
  readonly advice: ChosenAdvice;
  readonly ticks: Ticks;
}

/**
 * First aid for two points of the emergency check: one press away, unless that point was ticked.
 */
const onePressAway = ['fit', 'bleeding'] as const;

export function UntilHelpComes({ advice, ticks }: UntilHelpComesProps) {
  const { t } = useTranslation('outcome');
  const headingId = useId();
  const isOnePressAway = (id: AdviceBlockId) =>
    onePressAway.some((one) => one === id && ticks.gate?.includes(one) !== true);
  return (
    <section className="waiting-advice" aria-labelledby={headingId}>
      <h2 id={headingId}>{t('seek-care-now/call-first-page/until-help')}</h2>
      <GeneralLines lines={advice.whileYouWait} />
      {advice.blocks.map((block) => (
        <AdviceBlock key={block.id} {...block} isFolded={isOnePressAway(block.id)} />
      ))}
      <p className="no-answer">{t('seek-care-now/call-first-page/no-answer')}</p>
    </section>
  );
}
