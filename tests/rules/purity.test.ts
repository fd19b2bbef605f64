/** Reads the source of the rules, so it says nothing of mutants: the mutation run leaves it out. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

describe('I-02 the rules are pure', () => {
  const root = resolve(import.meta.dirname, '../../rules');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const outside = [
    ...['Date', 'Intl', 'performance', 'setTimeout', 'setInterval', 'random', 'crypto'],
    ...['window', 'document', 'navigator', 'location', 'globalThis', 'self', 'process', 'require'],
    ...['localStorage', 'sessionStorage', 'indexedDB', 'cookie'],
    ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'sendBeacon', 'eval', 'Function'],
  ];

  test('I-02 the scan finds what it looks for', () => {
    const found = readModule(
      join(root, 'made-up.ts'),
      'import("x"); f(Math.random(), new Date());',
    );
    expect(found.imports).toEqual(['x']);
    expect(found.names.filter((name) => outside.includes(name))).toEqual(['random', 'Date']);
    expect(files).toContain('triage.ts');
    expect(files).toContain(join('signs', 'face.ts'));
  });

  test.each(files)('I-02 rules/%s imports only rules and zod', (file) => {
    const path = join(root, file);
    const { imports } = readModule(path, readFileSync(path, 'utf8'));
    const foreign = imports.filter((name) => {
      if (!name.startsWith('.')) return name !== 'zod' && name !== 'zod/mini';
      return relative(root, resolve(dirname(path), name)).startsWith('..');
    });
    expect(foreign).toEqual([]);
  });

  test.each(files)('I-02 rules/%s uses no clock, chance, storage, page or network', (file) => {
    const path = join(root, file);
    const { names } = readModule(path, readFileSync(path, 'utf8'));
    expect(names.filter((name) => outside.includes(name))).toEqual([]);
  });

  /**
   * What a module imports, in whatever way, and every name in its code (not in its comments or
   * texts).
   */
  function readModule(path: string, text: string) {
    const imports: string[] = [];
    const names: string[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node)) names.push(node.text);
      const from =
        ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
          ? node.moduleSpecifier
          : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
            ? node.arguments[0]
            : undefined;
      if (from !== undefined) imports.push(ts.isStringLiteral(from) ? from.text : from.getText());
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
    return { imports, names };
  }
});
