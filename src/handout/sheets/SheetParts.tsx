/** What several sheets have in common: numbers, the code, the review state. */
import type { ReactNode } from 'react';
import { cleanNumber } from '../../deployment/cleanText';
import { bidiIsolated } from '../../ui/bidiIsolated';
import { countryName } from '../../ui/countryName';
import { QrCode } from '../../ui/QrCode';
import { signOffText, textReviewText, versionText, type RulesetAbout } from '../../ui/rulesetText';
import type { Handout, HandoutChoice } from '../handoutChoice';
import type { Speech } from '../speeches';
import type { SheetProps } from './sheetProps';

export interface PartProps {
  readonly handout: Handout;
  readonly speeches: readonly Speech[];
}

/** What the disease is, in a few words (spec section 8, "at a glance"). */
export const diseaseIn = ({ say }: Speech): readonly string[] =>
  say('clinicianCard:glance/disease', { returnObjects: true });

export interface LinesProps {
  readonly handout: Handout;
  readonly speech: Speech;
}

/** Whose number it is. */
export function emergencyLabel({ t, locale }: Speech, { country }: Handout): string {
  return country === undefined
    ? t('sheet/emergency')
    : t('sheet/emergency-in', {
        country: bidiIsolated(countryName(country.country, locale.tag)),
      });
}

/**
 * The number of the country and of nothing else, and whose it is; without one a line to write it
 * on, after the words.
 * @param hasNumber false where the number stands beside the same words in another language; a line
 *   to write it on is in each of them
 */
export function EmergencyNumber(props: LinesProps & { readonly hasNumber?: boolean }) {
  const { handout, speech, hasNumber = true } = props;
  const label = <b>{emergencyLabel(speech, handout)}</b>;
  if (handout.country === undefined)
    return (
      <>
        {label} <span className="sheet-blank" />
      </>
    );
  return (
    <>
      {hasNumber ? (
        <bdi className="sheet-number" dir="ltr">
          {handout.country.emergencyNumber}
        </bdi>
      ) : null}{' '}
      {label}
    </>
  );
}

/** The care team's urgent line, with a line to write on where it is not known. */
export function UrgentLine({ handout: { clinic }, speech: { locale, t, say } }: LinesProps) {
  return (
    <p className="sheet-urgent" lang={locale.tag} dir={locale.dir}>
      {clinic === undefined ? (
        <>
          {t('sheet/urgent-line')} <span className="sheet-blank" />
        </>
      ) : (
        <>
          {say('app:clinic/urgent-line', { clinic: bidiIsolated(clinic.name) })}{' '}
          <bdi dir="ltr">{clinic.urgentLine}</bdi>
        </>
      )}
    </p>
  );
}

export interface OwnLinesProps extends LinesProps {
  readonly choice: HandoutChoice;
}

/** The clinic's address and what was typed for the print. */
export function OwnLines({ handout: { clinic, logo }, choice, speech }: OwnLinesProps) {
  const { locale, t } = speech;
  return (
    <div className="sheet-own" lang={locale.tag} dir={locale.dir}>
      {logo === undefined ? null : <img className="sheet-logo" src={logo} alt="" />}
      {clinic === undefined ? null : (
        <p>
          {t('sheet/clinic-phone')} <bdi dir="ltr">{clinic.phone}</bdi>
        </p>
      )}
      {clinic?.address === undefined ? null : (
        <p>
          <bdi>{clinic.address}</bdi>
        </p>
      )}
      <TypedLines choice={choice} speech={speech} />
    </div>
  );
}

/** What was typed for the print beside the name. */
export function TypedLines({ choice, speech: { t } }: Omit<OwnLinesProps, 'handout'>) {
  return (
    <>
      {choice.phone === '' ? null : (
        <p>
          {t('sheet/phone')} <bdi dir="ltr">{cleanNumber(choice.phone)}</bdi>
        </p>
      )}
      <p className="sheet-note">
        {t('sheet/notes')} <bdi>{choice.note}</bdi>
      </p>
    </>
  );
}

/** The code, where there is a link. */
export function Code({ handout: { link }, speech: { t } }: LinesProps) {
  return link === undefined ? null : <QrCode text={link} label={t('sheet/qr')} />;
}

interface CodeLinesProps extends PartProps {
  /** Stands above the address. */
  readonly children?: ReactNode;
}

/** The address to type, and what is to be known of it. */
export function CodeLines({ handout, speeches, children }: CodeLinesProps) {
  const { shortAddress, base } = handout;
  return (
    <div className="sheet-small">
      {children}
      {shortAddress === undefined
        ? null
        : speeches.map(({ t, locale }) => (
            <p key={locale.tag} className="sheet-scan" lang={locale.tag} dir={locale.dir}>
              {t('sheet/scan')} <bdi dir="ltr">{shortAddress}</bdi>
              {base.kind === 'here' || base.kind === 'this-machine' ? (
                <b> {t(`sheet/${base.kind}`)}</b>
              ) : null}
            </p>
          ))}
    </div>
  );
}

/** The code beside its lines. */
export function CodeBeside(lines: CodeLinesProps) {
  const [first] = lines.speeches;
  return (
    <div className="sheet-last">
      <CodeLines {...lines} />
      {first === undefined ? null : <Code handout={lines.handout} speech={first} />}
    </div>
  );
}

/**
 * What the front says of itself where its foot is on the back: not everybody copies both. Small
 * paper has room for one sentence; the others are on the back.
 */
export function FrontFoot({
  choice,
  handout,
  about,
  speeches,
}: PartProps & Pick<SheetProps, 'about' | 'choice'>) {
  const [first] = speeches;
  return (
    <footer className="sheet-foot">
      {first === undefined ? null : <UrgentLine handout={handout} speech={first} />}
      {speeches.map((speech) => (
        <ReviewState
          key={speech.locale.tag}
          about={about}
          speech={speech}
          isShort={choice.paper === 'a5'}
        />
      ))}
    </footer>
  );
}

/**
 * That it is no diagnosis, who stands behind the rules and, unless it is short, the words, and
 * which version they are.
 */
export function ReviewState({
  about,
  speech: { say, locale },
  isShort = false,
  hasDisclaimer = false,
}: {
  readonly about: RulesetAbout;
  readonly speech: Speech;
  readonly isShort?: boolean;
  /** True where the whole disclaimer stands beside it. */
  readonly hasDisclaimer?: boolean;
}) {
  return (
    <p className="sheet-review" lang={locale.tag} dir={locale.dir}>
      {hasDisclaimer ? null : <span>{say('app:disclaimer-heading')} · </span>}
      <span>{signOffText(say, locale.tag, about)}</span>
      {isShort ? null : (
        <>
          {' '}
          <span>{textReviewText(say, locale.tag, locale.clinicalReview)}</span>{' '}
          <span>{versionText(say, locale.tag, about)}</span>
        </>
      )}
    </p>
  );
}
