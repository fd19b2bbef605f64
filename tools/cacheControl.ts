/** How long a browser may keep a file of the built folder. */

/** The path of a file whose name holds a hash of its content, as a regular expression that every server reads alike. */
export const hashedFile = String.raw`/assets/[^/]+-[A-Za-z0-9_-]{8}\.[a-z0-9]+$`;

/** Such a file never changes. */
export const forEver = 'public, max-age=31536000, immutable';
/** Any other is asked for again at each visit, and sent again only when it has changed. */
export const askAgain = 'no-cache';

/** @param path within the built folder, with a slash before it */
export function cacheControl(path: string): string {
  return new RegExp(hashedFile).test(path) ? forEver : askAgain;
}
