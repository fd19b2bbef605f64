import { describe, expect, it } from 'vitest';
import { withHelpersInside } from '../../tools/helpersInside';

const helpers = 'var e=1,t=(a)=>a+e;export{t as n,e as t};';
const check = 'import{n as x,t}from"./rolldown-runtime-AbC1.js";var e=x(41);export{e as out,t};';

/** What the code gives when it is run as a module. */
const run = (code: string) =>
  import(`data:text/javascript,${encodeURIComponent(code)}`) as Promise<Record<string, unknown>>;

describe('the file of the check with its own helpers', () => {
  it('asks for no other file, and gives what it gave', async () => {
    const code = withHelpersInside(check, helpers);
    expect(code).not.toContain('rolldown-runtime');
    expect({ ...(await run(code)) }).toEqual({ out: 42, t: 1 });
  });

  it('fails the build when either file is written in another way', () => {
    expect(() => withHelpersInside('var e=1;', helpers)).toThrow('to import its helpers');
    expect(() => withHelpersInside(check, 'var e=1;')).toThrow('to end with its exports');
  });
});
