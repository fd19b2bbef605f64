/**
 * The clinician's card in words: the page, the full screen, the print and the text copy all take it
 * from here.
 */
import { glanceOf, type ClinicianCardLine } from '../../../rules/clinicianCard';
import type { Ticks } from '../../../rules/ticks';
import type { Reason } from '../../../rules/reasons';
import { sureWords } from '../ReasonText';
import { bidiIsolated } from '../../ui/bidiIsolated';
import { unsureQuestions, type ResultT } from '../../ui/resultTexts';
import { signOffText, versionText, type RulesetAbout } from '../../ui/rulesetText';
import { momentInWords } from '../../platform/time';

export interface CareTeam {
  readonly name: string;
  readonly phone: string;
  /** Answered at any hour. */
  readonly urgentLine: string;
}

export interface CardContent {
  readonly lines: readonly ClinicianCardLine[];
  readonly reasons: readonly Reason[];
  readonly ticks: Ticks;
  /** Unknown only in the page that the build makes, which has no clock. */
  readonly takenAt: Date | undefined;
  readonly about: RulesetAbout;
  /** The clinic that the link names. */
  readonly careTeam?: CareTeam | undefined;
}

/** The card at a glance: what nobody may miss, and five lines that each begin with a verb. */
export interface GlanceText {
  readonly disease: readonly string[];
  readonly lines: readonly string[];
  readonly notSure: string;
  readonly morePoints: string;
  /** Whose urgent line it is; undefined where none is known. */
  readonly urgentLine: string | undefined;
  readonly fullCard: string;
}

/** A sign that was answered, and what was said of it. */
export interface SignText {
  readonly sign: string;
  readonly lines: readonly string[];
}

/** The card in one language: what was reported first, then what to know about the disease. */
export interface CardText {
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly heading: string;
  readonly inThisLanguage: string;
  readonly who: string;
  readonly answered: string | undefined;
  /** Each with the points that were ticked, in their own words. */
  readonly reported: readonly SignText[];
  readonly notSureHeading: string;
  /** Each with the questions that were answered so. */
  readonly notSure: readonly SignText[];
  readonly toKnow: readonly string[];
  readonly glance: GlanceText;
  readonly careTeamPhone: string;
  /** Undefined where none is known: the card leaves room to write it. */
  readonly careTeam: CareTeam | undefined;
  readonly rules: readonly string[];
}

/** Texts in one language. */
export interface WordsOf {
  readonly t: ResultT;
  /** BCP 47 tag. */
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
}

/**
 * What the team reads, where that is another language than the page's: `missing` when it could not
 * be loaded, undefined when none is needed or it is on its way.
 */
export type StaffWords = WordsOf | 'missing' | undefined;

/** The card in the page's language, and beside it in that of the place. */
export function cardTexts(
  own: WordsOf,
  staff: StaffWords,
  content: CardContent,
): readonly CardText[] {
  const isThere = staff !== undefined && staff !== 'missing';
  return (isThere ? [own, staff] : [own]).map((words) => cardText(words, content));
}

function cardText({ t, language, dir }: WordsOf, content: CardContent): CardText {
  const { lines, reasons, ticks, takenAt, about, careTeam } = content;
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
    reported: reasons.filter(isReported).map((reason) => ({
      sign: reportedSign(t, reason),
      lines: tickedPoints(t, reason, ticks),
    })),
    notSureHeading: t('clinicianCard:not-sure'),
    notSure: reasons
      .filter((reason) => !isReported(reason))
      .map((reason) => ({
        sign:
          reason.rule === 'R0-gate'
            ? t('clinicianCard:emergency/sign')
            : t(`outcome:because/${reason.rule}/yes`),
        lines: unsureQuestions(t, reason),
      })),
    toKnow,
    glance: glanceText(t, content),
    careTeamPhone: t('clinicianCard:care-team-phone'),
    careTeam,
    rules: [versionText(t, language, about), signOffText(t, language, about)],
  };
}

/** What the page tells the caregiver as "you", the card tells the team about the caregiver. */
function reportedSign(t: ResultT, reason: Reason): string {
  if (reason.rule === 'R0-gate') return t('clinicianCard:emergency/yes');
  if (reason.rule !== 'R9-worry') return sureWords(t, reason);
  return reason.sure ? t('clinicianCard:worry/yes') : t('clinicianCard:worry/not-sure');
}

/** The points of the questions behind a reason that the person ticked, in their own words. */
export function tickedPoints(t: ResultT, { answers }: Reason, ticks: Ticks): readonly string[] {
  return answers.flatMap(({ question }) =>
    (ticks[question] ?? []).map((point) =>
      t(`questions:${question}/points/${point}` as 'questions:gate/points/awake'),
    ),
  );
}

function glanceText(t: ResultT, { reasons, careTeam }: CardContent): GlanceText {
  const { lines, now } = glanceOf(reasons.map(({ rule }) => rule));
  return {
    disease: t('clinicianCard:glance/disease', { returnObjects: true }),
    lines: lines.flatMap((line) =>
      line === 'now'
        ? now.map((one) => t(`clinicianCard:glance/now/${one}`))
        : t(`clinicianCard:glance/${line}`),
    ),
    notSure: t('clinicianCard:glance/not-sure'),
    morePoints: t('clinicianCard:glance/more-points'),
    urgentLine:
      careTeam === undefined
        ? undefined
        : t('app:clinic/urgent-line', { clinic: bidiIsolated(careTeam.name) }),
    fullCard: t('clinicianCard:glance/full-card'),
  };
}
