/** A finished review of the rules as they are now; a test states what is different. */
import { decisions } from '../../../docs/safety/decisions';
import { languageFingerprint, textPairs, type Present } from '../../../src/about/review/present';
import type { LanguageReview, Review, Reviewer } from '../../../src/about/review/reviewFile';
import type { Words } from '../../../src/about/review/words';

export const reviewer: Reviewer = { name: 'Test Person', role: 'pediatrician', date: '2026-11-29' };

export const finished = (present: Present, changes: Partial<Review> = {}): Review => ({
  format: 'marble-check-review/1',
  rules: present.rules.version,
  fingerprint: present.fingerprint,
  reviewer,
  decisions: decisions.map(({ number }) => ({
    number,
    choice: 'agreed',
    reason: '',
    fingerprint: present.ofDecision.get(number) ?? '',
    by: reviewer,
  })),
  languages: [],
  seen: present.items,
  ...changes,
});

export const finishedLanguage = (
  tag: string,
  english: Words,
  translated: Words,
): LanguageReview => ({
  tag,
  fingerprint: languageFingerprint(english, translated),
  by: reviewer,
  texts: Object.fromEntries(
    textPairs(english, translated).map(({ id, fingerprint }) => [
      id,
      { choice: 'agreed', to: '', fingerprint },
    ]),
  ),
});
