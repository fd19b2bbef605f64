/** Whether text that was read as UTF-8 was written as something else. */

/**
 * True for text in UTF-16 of either order, with or without its mark, that was taken for UTF-8. JSON
 * begins with a character of ASCII, and one of its two bytes is zero there.
 */
export function looksLikeUtf16(text: string): boolean {
  return /^(?:\ufffd\ufffd)?[^]?\0/.test(text);
}
