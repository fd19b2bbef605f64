/**
 * Puts what Lighthouse said into `lighthouse.json` and the README: the scores of each screen, and
 * what each lost points for.
 */
import { table, writeJson, writeSection } from './readme';

/** The part of a Lighthouse result that is read here. */
interface LighthouseResult {
  readonly gatherMode: string;
  readonly categories: Readonly<Record<string, Category>>;
  readonly audits: Readonly<Record<string, Audit>>;
}

interface Category {
  readonly title: string;
  readonly score: number | null;
  readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
}

interface Audit {
  readonly title: string;
  readonly score: number | null;
  readonly displayValue?: string | undefined;
}

interface Miss {
  readonly audit: string;
  readonly score: number;
  readonly says: string;
  /** An audit without weight costs no point. */
  readonly weight: number;
}

export interface Judged {
  readonly screen: string;
  readonly mode: string;
  /** Of 100; null when the mode gives none. */
  readonly scores: Readonly<Record<string, number | null>>;
  readonly misses: readonly Miss[];
}

export function judged(screen: string, result: LighthouseResult): Judged {
  const categories = Object.entries(result.categories);
  const refs = categories.flatMap(([, { auditRefs }]) => auditRefs);
  const misses = refs.flatMap(({ id, weight }): readonly Miss[] => {
    const audit = result.audits[id];
    if (audit?.score === undefined || audit.score === null || audit.score === 1) return [];
    const says = [audit.title, audit.displayValue].filter((text) => text !== undefined);
    return [{ audit: id, score: audit.score, says: says.join(': '), weight }];
  });
  const scores = categories.map(([id, { score }]) => [
    id,
    // A snapshot has nothing to measure speed by; Lighthouse then says 0.
    score === null || (id === 'performance' && result.gatherMode === 'snapshot')
      ? null
      : Math.round(score * 100),
  ]);
  return {
    screen,
    mode: result.gatherMode,
    scores: Object.fromEntries(scores) as Judged['scores'],
    misses: misses.filter(
      (miss, index) => misses.findIndex(({ audit }) => audit === miss.audit) === index,
    ),
  };
}

/** A screen that could not be reached: no score at all, and the reason. */
export function notJudged(screen: string, why: string): Judged {
  const misses = [{ audit: 'not-reached', score: 0, says: why, weight: 1 }];
  return { screen, mode: 'not reached', scores: {}, misses };
}

const columns = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export async function writeLighthouse(
  about: Readonly<Record<'command' | 'date' | 'machine' | 'browser', string>>,
  screens: readonly Judged[],
): Promise<void> {
  await writeJson('lighthouse.json', { ...about, screens });
  const rows = screens.map(({ screen, mode, scores }) => [
    screen,
    mode,
    ...columns.map((column) => String(scores[column] ?? '-')),
  ]);
  const missed = screens
    .filter(({ misses }) => misses.length > 0)
    .map(({ screen, mode, misses }) => {
      const said = misses.map(({ says, weight }) => (weight > 0 ? `**${says}**` : says));
      return `- ${screen}, ${mode}: ${said.join('; ')}.`;
    });
  await writeSection(
    'lighthouse',
    [
      `Measured once on ${about.date} by \`${about.command}\`: ${about.machine}, ${about.browser}.`,
      'Scores of 100; "-" where the mode gives none. No address opens a question or a result, so those were reached by hand: a timespan over the press that brings them, and a snapshot of the screen.',
      table(['screen', 'mode', ...columns], rows, 2),
      'What each missed; in bold what costs points:',
      missed.length === 0 ? 'Nothing.' : missed.join('\n'),
    ].join('\n\n'),
  );
}
