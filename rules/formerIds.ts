/**
 * Ids of older versions that no question has any more. Their answers are never guessed: to the
 * rules they are unknown ids, and so urgent. An id that has had a danger point never gets another
 * meaning (I-31).
 */
import type { TopicId } from './questions';

export interface FormerTopic {
  /** The last version that asked for it, as `major.minor`. */
  readonly until: string;
  /** The topics that took its place. */
  readonly askAgain: readonly TopicId[];
}

export const formerTopics = {
  life: { until: '0.2', askAgain: ['mood', 'daily-life'] },
  'food-vitamins': { until: '0.2', askAgain: ['food', 'medicines'] },
} as const satisfies Readonly<Record<string, FormerTopic>>;
