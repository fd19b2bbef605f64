/**
 * Sheets of two languages that have a back, because words of 12 points do not fit on one side:
 * Spanish and Urdu need a third more room than English.
 */
const withBack: Readonly<Partial<Record<string, readonly string[]>>> = {
  es: ['family letter', 'team letter'],
  ur: ['family a4', 'family letter', 'team letter'],
};

/**
 * How many sides of paper a sheet has.
 * @param isBeside whether English stands beside the language
 */
export function sidesOf(tag: string, sheet: string, paper: string, isBeside: boolean): 1 | 2 {
  if (paper === 'a5') return 2;
  return isBeside && withBack[tag]?.includes(`${sheet} ${paper}`) === true ? 2 : 1;
}
