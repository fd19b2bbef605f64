/**
 * Asks the browser to compile the whole file of the check while it is still coming in, off the main
 * thread, instead of function by function at the first press. An explicit compile hint of V8
 * (Chromium 136 and later); to others a comment.
 */
import type { Plugin } from 'vite';

const hint = '//# allFunctionsCalledOnLoad\n';

export function compiledAhead(): Plugin {
  return {
    name: 'marble-check:compiled-ahead',
    generateBundle: {
      // After everything else that writes into the file: the hint counts only at its very head.
      order: 'post',
      handler(_options, bundle) {
        if (this.environment.name !== 'client') return;
        const check = Object.values(bundle).find(
          (file) => file.type === 'chunk' && file.name === 'check',
        );
        if (check?.type !== 'chunk') throw new Error('Expected a file of the check in the build.');
        check.code = hint + check.code;
      },
    },
  };
}
