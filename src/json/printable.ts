/**
 * Text from outside without characters that a terminal would obey, that turn the direction of text,
 * or that nobody sees. Each is named by its code, such as `\u{202e}`.
 */
export function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,
    (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
