/** The sheet itself, one page of paper, in the handout's language. Black on white; every size in it follows the paper. */
import { useTranslation } from 'react-i18next';
import type { LocaleRecord } from '../../locales';
import { clinicianCard } from '../../rules/clinicianCard';
import { signList } from '../../rules/safetyNetting';
import { QrCode } from '../ui/QrCode';
import { RulesetNote } from '../ui/RulesetNote';
import type { RulesetAbout } from '../ui/rulesetText';
import type { Handout, HandoutChoice } from './handoutChoice';
import { SheetNumbers } from './SheetNumbers';

export interface HandoutSheetProps {
  readonly choice: HandoutChoice;
  readonly handout: Handout;
  readonly about: RulesetAbout;
  readonly locale: LocaleRecord;
}

export function HandoutSheet({ choice, handout, about, locale }: HandoutSheetProps) {
  const { t } = useTranslation(['handout', 'app', 'clinicianCard', 'outcome']);
  const { link, shortAddress } = handout;
  const isForClinicians = choice.sheet === 'clinicians';
  return (
    <article
      className="handout-sheet"
      data-paper={choice.paper}
      data-sheet={choice.sheet}
      lang={locale.tag}
      dir={locale.dir}
    >
      <header>
        <h2>{isForClinicians ? t('clinicianCard:heading') : t('sheet/title')}</h2>
        <p>{isForClinicians ? t('sheet/for-clinicians') : t('sheet/for')}</p>
        {choice.name === '' ? null : (
          <p>
            {t('sheet/name')} <bdi>{choice.name}</bdi>
          </p>
        )}
      </header>
      <div className="sheet-signs">
        {isForClinicians ? null : <h3>{t('outcome:sign-list/heading')}</h3>}
        <ul>
          {isForClinicians
            ? clinicianCard.map((line) => <li key={line}>{t(`clinicianCard:lines/${line}`)}</li>)
            : signList.map((sign) => <li key={sign}>{t(`outcome:sign-list/lines/${sign}`)}</li>)}
        </ul>
      </div>
      <div className="sheet-help">
        <SheetNumbers choice={choice} handout={handout} />
        {link === undefined || shortAddress === undefined ? null : (
          <div className="sheet-code">
            <QrCode text={link} label={t('sheet/qr')} />
            <p>
              {t('sheet/scan')} <bdi dir="ltr">{shortAddress}</bdi>
            </p>
          </div>
        )}
      </div>
      <div className="sheet-notes">
        <p>
          {t('sheet/notes')} <bdi>{choice.note}</bdi>
        </p>
      </div>
      <footer>
        <p>{t('app:disclaimer')}</p>
        <RulesetNote about={about} textReview={locale.clinicalReview} />
      </footer>
    </article>
  );
}
