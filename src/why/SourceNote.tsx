/**
 * "Why do we ask this?" and "Why are we saying this?": the rules concerned and what they rest on,
 * opened in place.
 */
import { createContext, useContext, type ReactNode } from 'react';
import { useTranslation } from '../platform/useTranslation';
import type { CatalogueRule } from '../../rules/ruleset';
import { LazyDetails } from '../ui/LazyDetails';

/**
 * Loads the note for some rules.
 * @param language BCP 47 tag. Fails when its files can't be loaded
 */
export type LoadSourceNote = (
  language: string,
  rules: readonly CatalogueRule[],
) => Promise<ReactNode>;

/** Where the notes come from: their words and addresses are too heavy for the way to a result. */
export const SourceNotes = createContext<LoadSourceNote | undefined>(undefined);

export interface SourceNoteProps {
  readonly summary: string;
  /** Empty when the page says so without a rule: answers are missing, or can't be read. */
  readonly rules: readonly CatalogueRule[];
}

export function SourceNote({ summary, rules }: SourceNoteProps) {
  const load = useContext(SourceNotes);
  const { i18n } = useTranslation();
  if (load === undefined) return null;
  return (
    <LazyDetails summary={summary} load={() => load(i18n.language, rules)}>
      {(note) => note}
    </LazyDetails>
  );
}
