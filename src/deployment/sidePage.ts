import type { Launch } from './useLaunch';

/** What a page beside the check is given. */
export interface SidePageProps {
  readonly launch: Launch;
  /** BCP 47 tag. */
  readonly language: string;
}
