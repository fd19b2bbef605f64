/**
 * Keeps a text of its own direction, such as a number in an Arabic sentence, in its own order
 * (Unicode TR9, FSI and PDI).
 */
export const bidiIsolated = (text: string): string => `\u2068${text}\u2069`;
