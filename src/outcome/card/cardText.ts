/** The clinician's card in words: the page, the full screen, the print and the text copy all take it from here. */
import type { ClinicianCardLine } from '../../../rules/clinicianCard';
import type { Reason } from '../../../rules/triage';
import { sureWords } from '../ReasonText';
import { unsureQuestions, type ResultT } from '../../ui/resultTexts';
import { signOffText, versionText, type RulesetAbout } from '../../ui/rulesetText';
import { momentInWords } from '../../platform/time';

export interface CareTeam {
  readonly name: string;
  readonly phone: string;
}

export interface CardContent {
  readonly lines: readonly ClinicianCardLine[];
  readonly reasons: readonly Reason[];
  /** Unknown only in the page that the build makes, which has no clock. */
  readonly takenAt: Date | undefined;
  readonly about: RulesetAbout;
  /** The clinic that the link names. */
  readonly careTeam?: CareTeam | undefined;
}

/** The card in one language: what was reported first, then what to know about the disease. */
export interface CardText {
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly heading: string;
  readonly inThisLanguage: string;
  readonly who: string;
  readonly answered: string | undefined;
  readonly reported: readonly string[];
  readonly notSureHeading: string;
  readonly notSure: readonly {
    readonly sign: string;
    readonly questions: readonly string[];
  }[];
  readonly toKnow: readonly string[];
  readonly careTeamPhone: string;
  /** Undefined where none is known: the card leaves room to write it. */
  readonly careTeam: CareTeam | undefined;
  readonly rules: readonly string[];
}

/** English words for a team that may not read the page's language: `missing` when they could not be loaded, undefined when none are needed or they are on their way. */
export type EnglishWords = ResultT | 'missing' | undefined;

/** The card in the page's language, and in English beside it where there are English words. */
export function cardTexts(
  t: ResultT,
  page: { readonly language: string; readonly dir: 'ltr' | 'rtl' },
  english: EnglishWords,
  content: CardContent,
): readonly CardText[] {
  const own = cardText(t, page, content);
  return typeof english === 'function'
    ? [own, cardText(english, { language: 'en', dir: 'ltr' }, content)]
    : [own];
}

function cardText(
  t: ResultT,
  { language, dir }: { readonly language: string; readonly dir: 'ltr' | 'rtl' },
  { lines, reasons, takenAt, about, careTeam }: CardContent,
): CardText {
  const isReported = ({ rule, sure }: Reason) => sure || rule === 'R9-worry';
  const [who = '', ...toKnow] = lines.map((line) => t(`clinicianCard:lines/${line}`));
  return {
    language,
    dir,
    heading: t('clinicianCard:heading'),
    inThisLanguage: t('clinicianCard:in-this-language'),
    who,
    answered:
      takenAt === undefined
        ? undefined
        : t('clinicianCard:answered', momentInWords(takenAt, language)),
    reported: reasons.filter(isReported).map((reason) => reportedSign(t, reason)),
    notSureHeading: t('clinicianCard:not-sure'),
    notSure: reasons
      .filter((reason) => !isReported(reason))
      .map((reason) => ({
        sign:
          reason.rule === 'R0-gate'
            ? t('clinicianCard:emergency/sign')
            : t(`outcome:because/${reason.rule}/yes`),
        questions: unsureQuestions(t, reason),
      })),
    toKnow,
    careTeamPhone: t('clinicianCard:care-team-phone'),
    careTeam,
    rules: [versionText(t, language, about), signOffText(t, language, about)],
  };
}

/** What the page says to the caregiver as "you" is told to the team of the caregiver. */
function reportedSign(t: ResultT, reason: Reason): string {
  if (reason.rule === 'R0-gate') return t('clinicianCard:emergency/yes');
  if (reason.rule !== 'R9-worry') return sureWords(t, reason);
  return reason.sure ? t('clinicianCard:worry/yes') : t('clinicianCard:worry/not-sure');
}
