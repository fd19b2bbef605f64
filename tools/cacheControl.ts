/** How long a browser may keep a file of the built folder. */

/**
 * The path of a file whose name holds a hash of its content, as a regular expression that every
 * server reads alike.
 */
export const hashedFile = String.raw`/assets/[^/]+-[A-Za-z0-9_-]{8}\.[a-z0-9]+$`;

/** Such a file never changes. */
export const forEver = 'public, max-age=31536000, immutable';
/**
 * The page without a script holds answers in its form: a browser that kept it would show them to
 * whoever presses Back.
 */
export const plainPage = String.raw`/plain\.html$`;
export const never = 'no-store';
/** Any other is asked for again at each visit, and sent again only when it has changed. */
export const askAgain = 'no-cache';

/** @param path within the built folder, with a slash before it */
export function cacheControl(path: string): string {
  if (new RegExp(plainPage).test(path)) return never;
  return new RegExp(hashedFile).test(path) ? forEver : askAgain;
}
