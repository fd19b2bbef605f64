/** Seek care now on the screen. */
import { vi } from 'vitest';
import { en } from '../../locales/en';
import type { SeekCareNowView } from '../../src/check/checkView';
import { SeekCareNow, type SeekCareNowProps } from '../../src/outcome/SeekCareNow';
import { show } from '../setupDom';
import { emergencyOf } from '../support/emergency';

export const now = en.outcome['seek-care-now'];
const takenAt = new Date(2026, 10, 22, 21, 5);

export function showNow(view: SeekCareNowView, props: Partial<SeekCareNowProps> = {}) {
  const acts = { onLookAgain: vi.fn(), onAnswerRest: vi.fn(), onStartAgain: vi.fn() };
  const page = (
    <SeekCareNow
      view={view}
      mayPrint
      emergency={emergencyOf()}
      clinic={undefined}
      takenAt={takenAt}
      isPastReview={false}
      textReview={null}
      {...acts}
      {...props}
    />
  );
  return { ...acts, ...show(page) };
}
