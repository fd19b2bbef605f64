/** "Seek care now" as plain text, in the order of the page. */
import { callInsteadFor } from '../../rules/careAdvice';
import type { ReasonId } from '../../rules/ruleset';
import type { Ticks } from '../../rules/ticks';
import type { Reason } from '../../rules/reasons';
import type { SeekCareNowView } from '../check/checkView';
import type { ResultT } from '../ui/resultTexts';
import { tickedPoints, type CardText } from './card/cardText';
import { reasonWords } from './ReasonText';
import { groupedReasons } from './reasonGroups';
import {
  helpLine,
  list,
  numberInText,
  section,
  topicsToBring,
  type ResultShown,
  type ResultWords,
} from './textParts';

export function seekCareNowText(
  words: ResultWords,
  view: SeekCareNowView,
  result: ResultShown,
): readonly string[] {
  const { t } = words;
  const { isPastReview, cards = [], clinic } = result;
  const because = view.reasons.map(({ rule }) => rule);
  return [
    t('outcome:seek-care-now/heading'),
    ...(view.callFirst
      ? [t('outcome:seek-care-now/call-first')]
      : whereToGo(words, because, result)),
    ...(isPastReview ? [t('app:past-review')] : []),
    ...(view.callFirst
      ? [...sayOnThePhone(t, view), ...untilHelpComes(t, view)]
      : callInstead(t, because)),
    t('outcome:seek-care-now/why/heading'),
    ...reasonsInWords(t, view),
    ...(view.callFirst
      ? []
      : [...topicsToBring(t, view.topics), ...whileYouWait(t, view), ...helpLine(words, clinic)]),
    ...cards.flatMap((card) => cardParts(words, card)),
  ];
}

/** Without a heading where all were answered, as on the page. */
function reasonsInWords(t: ResultT, { reasons, ticks }: SeekCareNowView): readonly string[] {
  const groups = groupedReasons(reasons);
  return groups.flatMap(({ group, reasons: inGroup }) => {
    const lines = inGroup.map((reason) => reasonLines(t, reason, ticks));
    return groups.length === 1 && group === 'you-answered'
      ? [list(lines).join('\n')]
      : section(t(`outcome:seek-care-now/why/${group}`), lines);
  });
}

function whereToGo(
  words: ResultWords,
  because: readonly ReasonId[],
  { clinic, emergency }: ResultShown,
): readonly string[] {
  const { t } = words;
  const line = (label: string, number: string | undefined) =>
    number === undefined ? [] : [`${label}: ${numberInText(words, number)}`];
  return [
    t('outcome:seek-care-now/go/home'),
    ...(because.includes('R8-mood')
      ? line(t('app:clinic/crisis-line'), emergency?.crisisLine)
      : []),
    ...(because.includes('R8-medicines')
      ? line(t('app:clinic/poison-line'), emergency?.poisonLine)
      : []),
    ...(clinic === undefined
      ? [t('outcome:seek-care-now/go/ring')]
      : line(t('app:clinic/or-ring', { clinic: clinic.name }), clinic.urgentLine)),
    t('outcome:seek-care-now/go/no-help'),
  ];
}

function callInstead(t: ResultT, because: readonly ReasonId[]): readonly string[] {
  return [
    t('outcome:seek-care-now/intro'),
    ...section(
      t('outcome:seek-care-now/call-instead/heading'),
      callInsteadFor(because).map((line) => t(`outcome:seek-care-now/call-instead/lines/${line}`)),
    ),
  ];
}

function sayOnThePhone(t: ResultT, { reasons, ticks }: SeekCareNowView): readonly string[] {
  const ticked = reasons.flatMap((reason) => tickedPoints(t, reason, ticks));
  return [
    t('outcome:seek-care-now/call-first-page/say/heading'),
    t('outcome:seek-care-now/call-first-page/say/first'),
    ...section(t('outcome:seek-care-now/call-first-page/say/ticked'), ticked),
    ...(ticked.length === 0 ? [] : [t('outcome:seek-care-now/call-first-page/say/more')]),
    t('outcome:seek-care-now/call-first-page/say/disease'),
  ];
}

const generalLines = (t: ResultT, { advice }: SeekCareNowView) =>
  advice.whileYouWait.map((line) => t(`advice:general/${line}`));

const blocksOf = (t: ResultT, { advice }: SeekCareNowView) =>
  advice.blocks.flatMap(({ id, lines }) =>
    section(
      t(`advice:blocks/${id}/heading`),
      lines.map((line) => adviceLine(t, line)),
    ),
  );

function untilHelpComes(t: ResultT, view: SeekCareNowView): readonly string[] {
  return [
    ...section(t('outcome:seek-care-now/call-first-page/until-help'), generalLines(t, view)),
    ...blocksOf(t, view),
    t('outcome:seek-care-now/call-first-page/no-answer'),
  ];
}

function whileYouWait(t: ResultT, view: SeekCareNowView): readonly string[] {
  return [t('advice:heading'), ...blocksOf(t, view), list(generalLines(t, view)).join('\n')];
}

function reasonLines(t: ResultT, reason: Reason, ticks: Ticks): string {
  const { text, unsure } = reasonWords(t, reason);
  return [
    text,
    ...(unsure.length === 0 ? [] : [t('outcome:seek-care-now/why/not-sure-to'), ...list(unsure)]),
    ...list(tickedPoints(t, reason, ticks)),
  ].join('\n  ');
}

function adviceLine(t: ResultT, line: string): string {
  const [block = '', name = ''] = line.split('/');
  return t(`advice:blocks/${block}/lines/${name}` as 'advice:blocks/worry/lines/say-first');
}

function cardParts(words: ResultWords, card: CardText): readonly string[] {
  const { careTeam } = card;
  return [
    card.heading,
    card.who,
    ...(card.answered === undefined ? [] : [card.answered]),
    ...(card.reported.length === 0
      ? []
      : [
          list(card.reported.map(({ sign, lines }) => [sign, ...list(lines)].join('\n  '))).join(
            '\n',
          ),
        ]),
    ...section(
      card.notSureHeading,
      card.notSure.map(({ sign, lines }) => [sign, ...list(lines)].join('\n  ')),
    ),
    list(card.toKnow).join('\n'),
    [
      card.careTeamPhone,
      ...(careTeam === undefined ? [] : [careTeam.name, numberInText(words, careTeam.phone)]),
    ].join('\n'),
    card.rules.join('\n'),
  ];
}
