/**
 * What the built pages may do: run our own files and nothing else. One source makes two policies, for the `<meta>` of each
 * page and for the server's header; a browser obeys both, so what one of them forbids is forbidden.
 */
import { createHash } from 'node:crypto';

/** Sources of what stands inline, such as `'sha256-…'`. */
export interface InlineHashes {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** The hash source of an inline script or style, to the letter of what stands between its tags. */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function directives({ scripts, styles }: InlineHashes): readonly string[] {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
    "img-src 'self' data: blob:",
    // The deployment file, and what the service worker fetches.
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    // The one policy vouches for the address of the service worker.
    'trusted-types marble-check',
  ];
}

/** For the `<meta>` element: everything but `frame-ancestors`, which browsers obey only in a header. */
export function metaPolicy(hashes: InlineHashes): string {
  return directives(hashes).join('; ');
}

/**
 * For the header: the same with the hashes of this and the previous release, so that a new folder can lie under an old
 * header file and the reverse for a while.
 * @param frameAncestors origins that may frame the app; none by default
 */
export function headerPolicy(
  now: InlineHashes,
  before: InlineHashes,
  frameAncestors: readonly string[] = [],
): string {
  const both = {
    scripts: [...new Set([...now.scripts, ...before.scripts])],
    styles: [...new Set([...now.styles, ...before.styles])],
  };
  const ancestors = frameAncestors.length === 0 ? "'none'" : frameAncestors.join(' ');
  return [...directives(both), `frame-ancestors ${ancestors}`].join('; ');
}
