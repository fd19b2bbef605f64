/**
 * What is inline in the pages of a built folder: every script that runs and every style, each
 * once.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { hashSource, type InlineHashes } from './contentSecurityPolicy';

// With a `src` it is no inline script; with a `type`, here, a block of data.
const scripts = /<script(?![^>]*\s(?:src|type)=)[^>]*>([^]*?)<\/script>/g;
const styles = /<style[^>]*>([^]*?)<\/style>/g;

/** @param folder as the build leaves it; searched to the bottom for pages */
export function inlineHashesOf(folder: string): InlineHashes {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const hashesOf = (inline: RegExp) => {
    const texts = pages.flatMap((html) => [...html.matchAll(inline)].map(([, text = '']) => text));
    return [...new Set(texts.map(hashSource))].sort();
  };
  return { scripts: hashesOf(scripts), styles: hashesOf(styles) };
}
