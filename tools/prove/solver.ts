/** Z3, spoken to in SMT-LIB text only, so that what was proved can be read and given to another solver. */
import { init, killThreads } from 'z3-solver';

type Z3 = Awaited<ReturnType<typeof init>>;

/** A solver that remembers what it was told. */
export interface Session {
  /** Runs SMT-LIB commands and gives back what they print. Throws with the solver's words when it rejects one. */
  run(script: string): Promise<string>;
  close(): void;
}

let started: Promise<Z3> | undefined;

/** Opens an empty session. The solver itself is started once, at the first call (about 0.2 s). */
export async function openSession(): Promise<Session> {
  started ??= init();
  const { Z3 } = await started;
  const config = Z3.mk_config();
  const context = Z3.mk_context(config);
  Z3.del_config(config);
  return {
    async run(script) {
      const printed = await Z3.eval_smtlib2_string(context, `${script}\n`);
      if (printed.includes('(error')) throw new Error(`The solver rejected a script: ${printed}`);
      return printed.trim();
    },
    close: () => Z3.del_context(context),
  };
}

/** Ends the solver's own threads, which would keep the process alive. */
export async function stopSolver(): Promise<void> {
  if (started === undefined) return;
  const { em } = await started;
  started = undefined;
  await killThreads(em);
}

/** What the solver says to `check-sat`. */
export type Satisfiable = 'sat' | 'unsat' | 'unknown';

/** Asks whether all commands so far, and these, can hold together. */
export async function check(session: Session, commands: readonly string[]): Promise<Satisfiable> {
  const said = await session.run([...commands, '(check-sat)'].join('\n'));
  return said === 'sat' || said === 'unsat' ? said : 'unknown';
}

/** The names among these that are true in the model found by the last `check` (one lane only). */
export async function trueNames(session: Session, names: readonly string[]): Promise<Set<string>> {
  const said = await session.run(`(get-value (${names.join(' ')}))`);
  const found = new Set<string>();
  for (const [, name, value] of said.matchAll(/\((\|[^|]*\||\w+)\s+#b([01])\)/g)) {
    if (name !== undefined && value === '1') found.add(name);
  }
  return found;
}

/** Runs a question in a scope of its own: whatever it asserts is forgotten afterwards. */
export async function inScope<T>(session: Session, ask: () => Promise<T>): Promise<T> {
  await session.run('(push)');
  try {
    return await ask();
  } finally {
    await session.run('(pop)');
  }
}
