/** What this is, what it is not, who it is not for, and Start. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Disclaimer } from '../../ui/Disclaimer';
import { PageHeading } from '../../ui/PageHeading';
import { isPlainPress } from '../../ui/plainPress';

export interface StartScreenProps {
  /** Address of the check without a script: where Start leads when the app is not there. */
  readonly plainPage: string;
  /** Whether it works without a network from now on; not given where nobody is told. */
  readonly isOnDevice?: boolean | undefined;
  readonly onStart: () => void;
  /** False right after a load: the focus stays where the browser puts it. */
  readonly takesFocus: boolean;
}

export function StartScreen({ plainPage, isOnDevice, onStart, takesFocus }: StartScreenProps) {
  const { t } = useTranslation('app');
  const notForId = useId();
  return (
    <>
      <PageHeading takesFocus={takesFocus}>{t('start/heading')}</PageHeading>
      <p className="lead">{t('start/what')}</p>
      <p>{t('start/how')}</p>
      <p>
        <a
          className="button"
          href={plainPage}
          data-to="emergency-check"
          onClick={(event) => {
            if (!isPlainPress(event)) return;
            event.preventDefault();
            onStart();
          }}
        >
          {t('start/button')}
        </a>
      </p>
      <Disclaimer />
      <section aria-labelledby={notForId}>
        <h2 id={notForId}>{t('start/not-for/heading')}</h2>
        <ul>
          <li>{t('start/not-for/lines/others')}</li>
          <li>{t('start/not-for/lines/plan')}</li>
          <li>{t('start/not-for/lines/transplant')}</li>
        </ul>
      </section>
      <p>{t('start/privacy')}</p>
      {isOnDevice === undefined ? null : (
        <p role="status" className="on-device">
          {isOnDevice ? t('start/on-device') : null}
        </p>
      )}
    </>
  );
}
