/** How outcomes of stories are counted and told on the page of `npm run evaluation`. */
import type { Outcome } from '../rules/triage';
import { truths, type Truth } from './storyFiles';

interface Judged {
  readonly id: string;
  readonly truth: Truth;
  readonly outcome: Outcome;
}

const isNow = ({ outcome }: Judged) => outcome.disposition === 'seek-care-now';
export const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

/** The 95 % upper bound of a rate of which none was seen in `of` tries: (1 - rate)^of = 0.05. */
function boundOfNone(of: number): string {
  return percent(1 - 0.05 ** (1 / of));
}

export function tally(judged: readonly Judged[]): string {
  const rows = truths.map((one) => {
    const those = judged.filter((each) => each.truth === one);
    const now = those.filter(isNow).length;
    return `| ${one} | ${String(those.length)} | ${String(now)} | ${String(those.length - now)} |`;
  });
  return [
    '| truth | stories | Seek care now | Discuss at next visit |',
    '|---|---|---|---|',
    ...rows,
  ].join('\n');
}

export function because({ because: rules, callFirst }: Outcome): string {
  const names = rules.map((rule) => `\`${rule}\``).join(', ');
  return `${names === '' ? '-' : names}${callFirst ? ' (call first)' : ''}`;
}

/** Urgent ones that were not sent to care, in words; "none" and the bound when there are none. */
export function missed(judged: readonly Judged[]): string {
  const urgent = judged.filter((one) => one.truth === 'now');
  const misses = urgent.filter((one) => !isNow(one));
  if (misses.length > 0) {
    return `**Missed: ${String(misses.length)} of ${String(urgent.length)}**: ${misses.map(({ id }) => id).join(', ')}.`;
  }
  return `Missed: none of ${String(urgent.length)}. That alone bounds the rate of misses below ${boundOfNone(urgent.length)} (95 %, one-sided), for stories like these and readers like these, no more.`;
}

export function overTriaged(judged: readonly Judged[]): string {
  const waits = judged.filter((one) => one.truth === 'wait');
  const sent = waits.filter(isNow);
  if (sent.length === 0)
    return `Sent to care though they could wait: none of ${String(waits.length)}.`;
  const named = sent.map(({ id, outcome }) => `${id} (${because(outcome)})`).join('; ');
  return `Sent to care though they could wait: ${String(sent.length)} of ${String(waits.length)}: ${named}.`;
}

/**
 * Those who need a visit within days: neither page is plainly right, so the number is given without
 * a judgement.
 */
export function withinDays(judged: readonly Judged[]): string {
  const those = judged.filter((one) => one.truth === 'soon');
  const sent = those.filter(isNow).length;
  return `Sent to care though a visit within days was wished for: ${String(sent)} of ${String(those.length)}.`;
}
