/** Sheets that have a back, because words of the size they should have do not fit on one side. */
import type { Back } from '../../src/handout/sheets/sheetProps';

/** By language, then sheet and paper; of a family's sheet of two languages `two` follows. */
const withBack: Readonly<Partial<Record<string, Readonly<Partial<Record<string, Back>>>>>> = {
  es: { 'family a5': 'what-can-wait' },
  fr: { 'family a5': 'what-can-wait' },
  'pt-BR': { 'family a5': 'what-can-wait' },
  ru: { 'family a5': 'what-can-wait' },
  tr: { 'family a5': 'what-can-wait' },
  ur: { 'family a5': 'what-can-wait' },
};

/**
 * What a sheet has on its back.
 * @param isBeside whether English stands beside the language
 */
export function backOf(tag: string, sheet: string, paper: string, isBeside: boolean): Back {
  const name = [sheet, paper, ...(isBeside && sheet === 'family' ? ['two'] : [])].join(' ');
  return withBack[tag]?.[name] ?? 'nothing';
}
