/**
 * The source notes of each place: they load when somebody opens one. At a kiosk no address is a
 * link.
 */
import type { LoadSourceNote } from './SourceNote';

const notes =
  (linksOut: boolean): LoadSourceNote =>
  async (language, rules) => {
    const { sourceNote } = await import('./loadSourceNote');
    return sourceNote(language, rules, linksOut);
  };

export const sourceNotes: Readonly<Record<'home' | 'kiosk', LoadSourceNote>> = {
  home: notes(true),
  kiosk: notes(false),
};
