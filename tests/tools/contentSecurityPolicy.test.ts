import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { hashSource, headerPolicy, metaPolicy } from '../../tools/contentSecurityPolicy';

const now = { scripts: ["'sha256-now'", "'sha256-both'"], styles: ["'sha256-style-now'"] };
const before = { scripts: ["'sha256-both'", "'sha256-before'"], styles: [] };

const directivesOf = (policy: string) =>
  new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources] as const;
    }),
  );

describe('the policy in the page', () => {
  const policy = directivesOf(metaPolicy(now));

  test('forbids everything that it does not name', () => {
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('form-action')).toEqual(["'none'"]);
    expect(policy.get('base-uri')).toEqual(["'none'"]);
    expect(policy.get('require-trusted-types-for')).toEqual(["'script'"]);
  });

  test.each([...policy].filter(([name]) => name.endsWith('-src')))(
    '%s names nothing wider than our own origin and hashes',
    (name, sources) => {
      // The manifest that the page makes holds no code; what a blob: could run is not let in.
      const made = name === 'manifest-src' ? ['blob:'] : [];
      for (const source of sources.filter((one) => !made.includes(one))) {
        expect(source).toMatch(/^'(?:none|self|sha256-.+)'$/u);
      }
    },
  );

  test('has no frame-ancestors, which browsers obey only in a header', () => {
    expect(policy.has('frame-ancestors')).toBe(false);
  });
});

describe('the policy in the header', () => {
  const policy = directivesOf(headerPolicy(now, before));

  test('lets both releases run what is inline, each hash once', () => {
    expect(policy.get('script-src')).toEqual([
      "'self'",
      "'sha256-now'",
      "'sha256-both'",
      "'sha256-before'",
    ]);
    expect(policy.get('style-src')).toEqual(["'self'", "'sha256-style-now'"]);
  });

  test('lets nobody frame the app', () => {
    expect(policy.get('frame-ancestors')).toEqual(["'none'"]);
  });

  test('is otherwise the policy in the page', () => {
    const inline = ['script-src', 'style-src', 'frame-ancestors'];
    const rest = (text: string) =>
      [...directivesOf(text)].filter(([name]) => !inline.includes(name));
    expect(rest(headerPolicy(now, before))).toEqual(rest(metaPolicy(now)));
  });
});

test('a hash is of the text to the letter', () => {
  const digest = createHash('sha256').update('a b\n').digest('base64');
  expect(hashSource('a b\n')).toBe(`'sha256-${digest}'`);
});
