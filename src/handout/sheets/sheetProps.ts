import type { RulesetAbout } from '../../ui/rulesetText';
import type { Handout, HandoutChoice } from '../handoutChoice';
import type { Speeches } from '../speeches';

/** What each sheet is made of. */
export interface SheetProps {
  /** As it may get onto paper. */
  readonly choice: HandoutChoice;
  readonly handout: Handout;
  readonly about: RulesetAbout;
  readonly speeches: Speeches;
  /** Whether the paper is printed on both sides, so that the words are large enough. */
  readonly hasBack: boolean;
}
