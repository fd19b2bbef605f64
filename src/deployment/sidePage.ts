import type { Site } from '../platform/addresses';
import type { Launch } from './useLaunch';

/** What a page beside the check is given. */
export interface SidePageProps {
  /** From the address to the folder that holds all languages. */
  readonly root: Site['root'];
  readonly launch: Launch;
  /** BCP 47 tag. */
  readonly language: string;
}
