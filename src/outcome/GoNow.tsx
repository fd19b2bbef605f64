/** Where to go: at home care or the urgent line, for whoever was not told to call first; at a kiosk always the staff. */
import { useTranslation } from 'react-i18next';
import type { SeekCareNowView } from '../check/checkView';
import type { Clinic } from '../deployment/deployment';
import { bidiIsolated } from '../ui/bidiIsolated';
import { PhoneNumber } from '../ui/PhoneNumber';
import { ClinicHelpLine } from './ClinicHelpLine';

export interface GoNowProps {
  readonly view: Pick<SeekCareNowView, 'callFirst'>;
  readonly place: 'home' | 'kiosk';
  readonly clinic: Clinic | undefined;
  readonly canCall: boolean;
}

export function GoNow({ view, place, clinic, canCall }: GoNowProps) {
  const { t } = useTranslation(['outcome', 'app']);
  return (
    <div className="go-now">
      <p translate="no">{t(`seek-care-now/go/${place}`)}</p>
      {place === 'kiosk' ? null : <p>{t('seek-care-now/go/no-help')}</p>}
      {place === 'kiosk' && view.callFirst ? <p>{t('seek-care-now/go/kiosk-alone')}</p> : null}
      {clinic === undefined || place === 'kiosk' ? null : (
        <p className="urgent-line">
          {t('app:clinic/urgent-line', { clinic: bidiIsolated(clinic.name) })}{' '}
          <PhoneNumber number={clinic.urgentLine} canCall={canCall} />
        </p>
      )}
      {view.callFirst ? null : <ClinicHelpLine clinic={clinic} place={place} />}
    </div>
  );
}
