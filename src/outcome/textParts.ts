/** What the parts of a result in plain text are made of. */
import type { TopicId } from '../../rules/questions';
import type { Clinic } from '../deployment/deployment';
import type { DiscussNextVisitView, SeekCareNowView } from '../check/checkView';
import type { Emergency } from '../deployment/emergency';
import type { ResultT } from '../ui/resultTexts';
import type { RulesetAbout, TextReview } from '../ui/rulesetText';
import type { CardText } from './card/cardText';

export interface ResultShown {
  readonly view: SeekCareNowView | DiscussNextVisitView;
  readonly takenAt: Date | undefined;
  readonly isPastReview: boolean;
  readonly about: RulesetAbout;
  readonly textReview: TextReview;
  /** The clinician's card in each language that the page shows. */
  readonly cards?: readonly CardText[];
  readonly emergency?: Pick<Emergency, 'country' | 'number' | 'crisisLine' | 'poisonLine'>;
  readonly clinic?: Clinic | undefined;
}

export interface ResultWords {
  readonly t: ResultT;
  /** BCP 47 tag, for dates and times. */
  readonly language: string;
  /** In which direction the language is read. */
  readonly dir: 'ltr' | 'rtl';
}

/**
 * A number that keeps its order wherever the text is pasted: without a letter beside it a receiving
 * program shows `+966 11 123` from the right. The mark is the left-to-right mark, which every
 * program knows that shows Arabic. None in a text that runs left to right, since a field for
 * numbers may refuse what it can't show.
 */
export function numberInText({ dir }: Pick<ResultWords, 'dir'>, number: string): string {
  return dir === 'rtl' ? `\u200E${number}\u200E` : number;
}

/** Lines as a list. */
export const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`);
/** A list under its heading; nothing where there is no line. */
export const section = (heading: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : [[heading, ...list(lines)].join('\n')];

/** What there is to talk about besides, as `Topics` shows it. */
export const topicsToBring = (t: ResultT, topics: readonly TopicId[]) =>
  section(
    t('outcome:discuss-next-visit/topics/heading'),
    topics.map((topic) => t(`questions:topics/options/${topic}`)),
  );

/** The clinic's line for questions that are not urgent, where it has one. */
export function helpLine(words: ResultWords, clinic: Clinic | undefined): readonly string[] {
  if (clinic?.helpLine === undefined) return [];
  const label = words.t('app:clinic/help-line', { clinic: clinic.name });
  return [`${label}\n${numberInText(words, clinic.helpLine)}`];
}
