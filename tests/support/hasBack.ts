/** Where a family’s sheet does not fit on one side of A5 in letters of its size: by language. */
const withBack: readonly string[] = ['es', 'fr', 'pt-BR', 'ru', 'tr', 'ur'];

/** Whether a sheet has a back, with what of its foot can wait. */
export const hasBack = (tag: string, sheet: string, paper: string): boolean =>
  sheet === 'family' && paper === 'a5' && withBack.includes(tag);
