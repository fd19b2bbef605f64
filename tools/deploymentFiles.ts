/**
 * Puts `deployment.schema.json`, made from the zod schema, beside `deployment.json`, so that an
 * editor completes the file.
 */
import type { Plugin } from 'vite';
import * as z from 'zod/mini';
import { languages } from '../locales';
import { deploymentSchema } from '../src/deployment/deployment';

/**
 * The JSON Schema (draft 2020-12) of a deployment file. Rules over several fields, such as "each id
 * once", are not in it.
 */
export function deploymentJsonSchema(): object {
  return {
    title: 'Deployment file of Marble Check',
    ...z.toJSONSchema(deploymentSchema(languages.map(({ tag }) => tag)), { io: 'input' }),
  };
}

export function deploymentFiles(): Plugin {
  return {
    name: 'marble-check:deployment-files',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: 'deployment.schema.json',
        source: `${JSON.stringify(deploymentJsonSchema(), null, 2)}\n`,
      });
    },
  };
}
