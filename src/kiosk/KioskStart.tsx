/**
 * Start in a waiting room: what this is, and one large button. Whoever is very ill is sent to the
 * nurse by the line on top.
 */
import { useId } from 'react';
import { ruleset } from '../../rules/ruleset';
import { useTranslation } from '../platform/useTranslation';
import { Disclaimer } from '../ui/Disclaimer';
import { PageHeading } from '../ui/PageHeading';
import { TrialTag } from '../ui/TrialTag';
import { OwnPhone } from './OwnPhone';

export interface KioskStartProps {
  /** For the person's own phone; undefined where the deployment has no public address. */
  readonly link: string | undefined;
  readonly onStart: () => void;
}

export function KioskStart({ link, onStart }: KioskStartProps) {
  const { t } = useTranslation(['kiosk', 'app']);
  const notForId = useId();
  return (
    <div className="kiosk-start">
      <div className="first-screen">
        <PageHeading>{t('app:start/heading')}</PageHeading>
        <p className="lead">{t('app:start/what')}</p>
        <TrialTag about={ruleset} />
        <p>{t('start/how')}</p>
        <p>{t('start/privacy')}</p>
        <p>{t('language/in-doubt')}</p>
        <OwnPhone link={link} />
        <button type="button" className="button" onClick={onStart}>
          {t('app:start/button')}
        </button>
      </div>
      <section aria-labelledby={notForId}>
        <h2 id={notForId}>{t('app:start/not-for/heading')}</h2>
        <ul>
          <li>{t('app:start/not-for/lines/others')}</li>
          <li>{t('app:start/not-for/lines/plan')}</li>
          <li>{t('app:start/not-for/lines/transplant')}</li>
        </ul>
      </section>
      <Disclaimer />
    </div>
  );
}
