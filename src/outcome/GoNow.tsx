/** Where to go, and whom to ring meanwhile, for whoever was not told to call first. */
import { useTranslation } from '../platform/useTranslation';
import type { ReasonId } from '../../rules/ruleset';
import type { Clinic } from '../deployment/deployment';
import type { Emergency } from '../deployment/emergency';
import { bidiIsolated } from '../ui/bidiIsolated';
import { CallLink } from '../ui/CallLink';
import { Drawing } from '../ui/Pictogram';
import { glyphs } from '../ui/pictograms/glyphs';

export interface GoNowProps {
  readonly because: readonly ReasonId[];
  readonly emergency: Pick<Emergency, 'crisisLine' | 'poisonLine'>;
  readonly clinic: Clinic | undefined;
}

export function GoNow({ because, emergency, clinic }: GoNowProps) {
  const { t } = useTranslation(['outcome', 'app']);
  const crisisLine = because.includes('R8-mood') ? emergency.crisisLine : undefined;
  const poisonLine = because.includes('R8-medicines') ? emergency.poisonLine : undefined;
  return (
    <>
      <p className="the-order" translate="no">
        <Drawing of={glyphs.hospital} />
        <span>{t('seek-care-now/go/home')}</span>
      </p>
      {crisisLine === undefined ? null : (
        <OtherLine number={crisisLine} words={t('app:clinic/crisis-line')} />
      )}
      {poisonLine === undefined ? null : (
        <OtherLine number={poisonLine} words={t('app:clinic/poison-line')} />
      )}
      {clinic === undefined ? (
        <p>{t('seek-care-now/go/ring')}</p>
      ) : (
        <OtherLine
          number={clinic.urgentLine}
          words={t('app:clinic/or-ring', { clinic: bidiIsolated(clinic.name) })}
        />
      )}
      <p>{t('seek-care-now/go/no-help')}</p>
    </>
  );
}

function OtherLine({ number, words }: { readonly number: string; readonly words: string }) {
  return (
    <CallLink number={number} className="other-line">
      {words} <bdi dir="ltr">{number}</bdi>
    </CallLink>
  );
}
