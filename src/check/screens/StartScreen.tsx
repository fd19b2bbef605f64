/** What this is, what it is not, who it is not for, and Start. */
import { useTranslation } from 'react-i18next';
import { Disclaimer } from '../../ui/Disclaimer';
import { PageHeading } from '../../ui/PageHeading';

export interface StartScreenProps {
  readonly onStart: () => void;
  /** False right after a load: the focus stays where the browser puts it. */
  readonly takesFocus: boolean;
}

export function StartScreen({ onStart, takesFocus }: StartScreenProps) {
  const { t } = useTranslation('app');
  return (
    <>
      <PageHeading takesFocus={takesFocus}>{t('start/heading')}</PageHeading>
      <p className="lead">{t('start/what')}</p>
      <p>{t('start/how')}</p>
      <button type="button" className="button" onClick={onStart}>
        {t('start/button')}
      </button>
      <Disclaimer />
      <section aria-labelledby="not-for-heading">
        <h2 id="not-for-heading">{t('start/not-for/heading')}</h2>
        <ul>
          <li>{t('start/not-for/lines/others')}</li>
          <li>{t('start/not-for/lines/plan')}</li>
          <li>{t('start/not-for/lines/transplant')}</li>
        </ul>
      </section>
      <p>{t('start/privacy')}</p>
    </>
  );
}
