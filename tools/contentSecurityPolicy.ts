/**
 * What the built pages may do: run our own files and nothing else. One source makes two policies,
 * for the `<meta>` of each page and for the server's header; a browser obeys both, so what one of
 * them forbids is forbidden.
 */
import { createHash } from 'node:crypto';

/** Sources of inline scripts and styles, such as `'sha256-…'`. */
export interface InlineHashes {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** True where pictures are in the page itself. */
  readonly hasPictures?: boolean;
}

/** The hash source of an inline script or style, of exactly what is between its tags. */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function directives({ scripts, styles, hasPictures = false }: InlineHashes): readonly string[] {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
    ["img-src 'self'", ...(hasPictures ? ['data:'] : [])].join(' '),
    // The deployment file, and what the service worker fetches.
    "connect-src 'self'",
    // The page makes the one that starts an installed app with its clinic.
    "manifest-src 'self' blob:",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    // The one policy vouches for the address of the service worker.
    'trusted-types marble-check',
  ];
}

/**
 * For the `<meta>` element: everything but `frame-ancestors`, which browsers obey only in a header.
 */
export function metaPolicy(hashes: InlineHashes): string {
  return directives(hashes).join('; ');
}

/**
 * For the header: the same with the hashes of this and the previous release, so that the old folder
 * can lie under the new header file for a while, and with `frame-ancestors`, which nobody passes
 * until a host names a parent.
 */
export function headerPolicy(now: InlineHashes, before: InlineHashes): string {
  const both = {
    scripts: [...new Set([...now.scripts, ...before.scripts])],
    styles: [...new Set([...now.styles, ...before.styles])],
  };
  return [...directives(both), "frame-ancestors 'none'"].join('; ');
}
