/**
 * Spares a request before the first answer. Rolldown puts the few lines that load CommonJS packages
 * into a file of their own as soon as files are grouped, and no group can take them in. Here the
 * file of the check gets its own copy of them.
 */
import type { Plugin } from 'vite';

const helpers = /^assets\/rolldown-runtime-[^/]+\.js$/;
const importOfHelpers = /import\{([^}]*)\}from"\.\/rolldown-runtime-[^"]+";/;
const exportsOfHelpers = /export\{([^}]*)\};?\s*$/;

/** `a as b,c` as pairs of names. */
const pairs = (list: string) =>
  list.split(',').map((pair) => {
    const [from = '', to = from] = pair.split(' as ');
    return { from, to };
  });

/**
 * The code with its own helpers in the place of the import.
 * @throws Error when either file is not written as expected
 */
export function withHelpersInside(code: string, helpersCode: string): string {
  const [statement, imported] = importOfHelpers.exec(code) ?? [];
  const [end, exported] = exportsOfHelpers.exec(helpersCode) ?? [];
  if (statement === undefined || imported === undefined) {
    throw new Error('Expected the file of the check to import its helpers.');
  }
  if (end === undefined || exported === undefined) {
    throw new Error('Expected the file of helpers to end with its exports.');
  }
  const taken = pairs(imported).map(({ from, to }) => `${from}:${to}`);
  const given = pairs(exported).map(({ from, to }) => `${to}:${from}`);
  // A function, so that no name of the helpers meets one of the check.
  const copy = `var{${taken.join()}}=(()=>{${helpersCode.slice(0, -end.length)};return{${given.join()}}})();`;
  return code.replace(statement, () => copy);
}

export function helpersInside(): Plugin {
  return {
    name: 'marble-check:helpers-inside',
    generateBundle: {
      order: 'pre',
      handler(_options, bundle) {
        if (this.environment.name !== 'client') return;
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const shared = chunks.find(({ fileName }) => helpers.test(fileName));
        if (shared === undefined) throw new Error('Expected a file of helpers in the build.');
        for (const chunk of chunks) {
          if (!chunk.isEntry && chunk.name !== 'check') continue;
          if (chunk.name === 'check') chunk.code = withHelpersInside(chunk.code, shared.code);
          // The page names the files that its entry imports.
          chunk.imports = chunk.imports.filter((file) => file !== shared.fileName);
        }
      },
    },
  };
}
