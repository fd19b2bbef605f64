import type { RulesetAbout } from '../../ui/rulesetText';
import type { Handout, HandoutChoice } from '../handoutChoice';
import type { Speeches } from '../speeches';

/**
 * What of its foot a sheet has on a back, so that the words are large enough: nothing, what can
 * wait, or all of it. The signs stay on the front.
 */
export const backs = ['nothing', 'what-can-wait', 'all'] as const;
export type Back = (typeof backs)[number];

/** What each sheet is made of. */
export interface SheetProps {
  /** As it may get onto paper. */
  readonly choice: HandoutChoice;
  readonly handout: Handout;
  readonly about: RulesetAbout;
  readonly speeches: Speeches;
  readonly back: Back;
}
