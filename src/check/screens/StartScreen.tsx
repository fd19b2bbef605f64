/**
 * What this is, Start, what to do in an emergency instead; what it is not, who it is not for and
 * what is kept open in place.
 */
import { useTranslation } from '../../platform/useTranslation';
import type { ReactNode } from 'react';
import type { Clinic } from '../../deployment/deployment';
import type { Emergency } from '../../deployment/emergency';
import { bidiIsolated } from '../../ui/bidiIsolated';
import { Disclaimer } from '../../ui/Disclaimer';
import { EmergencyCall } from '../../ui/EmergencyCall';
import { focusOn } from '../../ui/focusOn';
import { Fold } from '../../ui/Fold';
import { PageHeading } from '../../ui/PageHeading';
import { onPlainPress } from '../../ui/plainPress';

export interface StartScreenProps {
  /** Address of the check without a script: where Start leads when the app is not there. */
  readonly plainPage: string;
  /** Says that nobody has signed the rules off, while that is so. */
  readonly reviewState: ReactNode;
  /** Not given at a kiosk, where nobody can call. */
  readonly emergency: Emergency | undefined;
  /** The clinic that the link names. */
  readonly clinic: Clinic | undefined;
  /** Address of its picture. */
  readonly logo?: string | undefined;
  /** Whether it works without a network from now on; not given where nobody is told. */
  readonly isOnDevice?: boolean | undefined;
  readonly onStart: () => void;
  /** False right after a load: the focus stays where the browser puts it. */
  readonly takesFocus: boolean;
}

export function StartScreen(props: StartScreenProps) {
  const { plainPage, reviewState, emergency, clinic, logo, isOnDevice, onStart, takesFocus } =
    props;
  const { t } = useTranslation('app');
  return (
    <div className="start">
      {reviewState}
      <PageHeading takesFocus={takesFocus}>{t('start/heading')}</PageHeading>
      <p>{t('start/what')}</p>
      {/* Its line is kept: nothing moves when the deployment file comes. */}
      <p className="from-clinic">
        {logo === undefined ? null : <img className="clinic-logo" src={logo} alt="" />}
        {clinic === undefined ? null : t('start/from', { clinic: bidiIsolated(clinic.name) })}
      </p>
      <a
        className="button button-large"
        href={plainPage}
        data-to="emergency-check"
        onClick={onPlainPress(() => onStart())}
      >
        {t('start/button')}
      </a>
      <p className="start-how">{t('start/how')}</p>
      {isOnDevice === undefined ? null : (
        <p role="status" className="on-device">
          {isOnDevice ? t('start/on-device') : null}
        </p>
      )}
      {emergency === undefined ? null : (
        <section className="emergency-frame">
          <h2>{t('start/emergency')}</h2>
          <p>{t('emergency')}</p>
          <EmergencyCall emergency={emergency} />
        </section>
      )}
      <div className="start-rows">
        <a href="#plain-list" onClick={onPlainPress(() => focusOn('plain-list'))}>
          {t('start/signs')}
        </a>
        <Fold summary={t('start/not-for/heading')}>
          <ul>
            <li>{t('start/not-for/lines/others')}</li>
            <li>{t('start/not-for/lines/plan')}</li>
            <li>{t('start/not-for/lines/transplant')}</li>
          </ul>
        </Fold>
        <Fold summary={t('disclaimer-heading')}>
          <Disclaimer />
        </Fold>
        <Fold summary={t('start/kept')}>
          <p>{t('start/privacy')}</p>
        </Fold>
      </div>
    </div>
  );
}
