/**
 * Everything of the rules that a reader can notice, as plain data, with the English words: what
 * `npm run export-rules` keeps of each release, and what a sign-off speaks of.
 */
import { decisions } from '../../../docs/safety/decisions';
import * as advice from '../../../rules/careAdvice';
import { clinicianCard, clinicianCardSources, glanceOf } from '../../../rules/clinicianCard';
import { ruleset, type CatalogueSign } from '../../../rules/ruleset';
import {
  earlierVisitAnswer,
  noteConditions,
  signList,
  thingsToNote,
} from '../../../rules/safetyNetting';
import type { Words } from './words';

/** In the shape of `docs/releases/rules-*.json`. */
export interface ExportedRules {
  readonly id: string;
  readonly version: string;
  readonly reviewedOn: string | null;
  readonly reviewBy: string;
  readonly signs: readonly CatalogueSign[];
  readonly careAdvice: {
    readonly callInsteadLines: readonly string[];
    /** By line: the rules that bring it to the top. 0.2.0 does not tell. */
    readonly callInsteadNearestTo?: Readonly<Record<string, readonly string[]>>;
    readonly whileYouWait: readonly { readonly id: string }[];
    readonly careAdvice: readonly { readonly id: string }[];
  };
  readonly safetyNetting: Readonly<Record<string, unknown>>;
  readonly card: Readonly<Record<string, unknown>>;
  readonly decisions: readonly { readonly number: number; readonly decision: string }[];
  readonly words: Words;
}

/** @param words English */
export function exportedRules(words: Words): ExportedRules {
  const { id, version, reviewedOn, reviewBy, signs } = ruleset;
  const { callInsteadLines, callInsteadNearestTo, whileYouWait, careAdvice } = advice;
  return {
    id,
    version,
    reviewedOn,
    reviewBy,
    signs,
    careAdvice: { callInsteadLines, callInsteadNearestTo, whileYouWait, careAdvice },
    safetyNetting: { signList, thingsToNote, earlierVisitAnswer, noteConditions },
    card: { lines: clinicianCard, sources: clinicianCardSources, glance: glanceByRule() },
    decisions: decisions.map(({ number, decision }) => ({ number, decision })),
    words,
  };
}

/** By rule: the line on top of the card at a glance, and what to think of now. */
const glanceByRule = (): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    ruleset.rules.map(({ id }) => {
      const { lines, now } = glanceOf([id]);
      return [id, [...lines.slice(0, 1), ...now]];
    }),
  );
