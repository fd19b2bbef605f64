/**
 * Z3, told everything in SMT-LIB text, so that what was proved can be read and given to another
 * solver.
 *
 * Text goes in through the parser, which is synchronous. The package's `eval_smtlib2_string` must
 * not be used: it reads its text in another thread from memory that JavaScript has already
 * released, and a long script comes out garbled.
 */
import { init, killThreads, Z3_error_code, Z3_lbool, type Z3_ast } from 'z3-solver';
import { assert, type Term } from './terms';

type Z3 = Awaited<ReturnType<typeof init>>['Z3'];
type Model = ReturnType<Z3['solver_get_model']>;

/** `unknown`: the solver gave up. */
export type Satisfiable = 'sat' | 'unsat' | 'unknown';

const satisfiable: Readonly<Record<Z3_lbool, Satisfiable>> = {
  [Z3_lbool.Z3_L_TRUE]: 'sat',
  [Z3_lbool.Z3_L_FALSE]: 'unsat',
  [Z3_lbool.Z3_L_UNDEF]: 'unknown',
};

let started: ReturnType<typeof init> | undefined;

/**
 * Opens a session that has taken in the script: declarations, definitions, and assertions that hold
 * from then on. The solver itself is started once, at the first call (about 0.2 s).
 */
export async function openSession(script: string): Promise<Session> {
  started ??= init();
  const { Z3 } = await started;
  return new Session(Z3, script);
}

/** Ends the solver's own threads, which would keep the process alive. */
export async function stopSolver(): Promise<void> {
  if (started === undefined) return;
  const solver = await started;
  started = undefined;
  await killThreads(solver.em);
}

/** A solver that remembers its script. For one question at a time. */
export class Session {
  readonly #z3: Z3;
  readonly #context;
  readonly #parser;
  readonly #solver;
  readonly #facts: readonly Z3_ast[];
  #model: Model | undefined;

  constructor(z3: Z3, script: string) {
    const config = z3.mk_config();
    this.#z3 = z3;
    this.#context = z3.mk_context(config);
    z3.del_config(config);
    this.#parser = z3.mk_parser_context(this.#context);
    z3.parser_context_inc_ref(this.#context, this.#parser);
    const logic = z3.mk_string_symbol(this.#context, 'QF_BV');
    this.#solver = z3.mk_solver_for_logic(this.#context, logic);
    z3.solver_inc_ref(this.#context, this.#solver);
    this.#facts = this.#parse(script);
    this.#assert(this.#facts);
  }

  /** Whether the script and these terms can hold at once, in every lane. */
  async check(terms: readonly Term[]): Promise<Satisfiable> {
    this.#z3.solver_push(this.#context, this.#solver);
    this.#assert(this.#claims(terms));
    const found = await this.#z3.solver_check(this.#context, this.#solver);
    if (found === Z3_lbool.Z3_L_TRUE) {
      this.#keep(this.#z3.solver_get_model(this.#context, this.#solver));
    }
    this.#z3.solver_pop(this.#context, this.#solver, 1);
    return satisfiable[found];
  }

  /** As `check`, and the model found breaks as few of the wishes as any model can. */
  async checkBest(terms: readonly Term[], wishes: readonly Term[]): Promise<Satisfiable> {
    const optimizer = this.#z3.mk_optimize(this.#context);
    this.#z3.optimize_inc_ref(this.#context, optimizer);
    for (const fact of [...this.#facts, ...this.#claims(terms)]) {
      this.#z3.optimize_assert(this.#context, optimizer, fact);
    }
    const broken = this.#z3.mk_string_symbol(this.#context, 'broken wishes');
    for (const wish of this.#claims(wishes)) {
      this.#z3.optimize_assert_soft(this.#context, optimizer, wish, '1', broken);
    }
    const found = await this.#z3.optimize_check(this.#context, optimizer, []);
    if (found === Z3_lbool.Z3_L_TRUE) {
      this.#keep(this.#z3.optimize_get_model(this.#context, optimizer));
    }
    this.#z3.optimize_dec_ref(this.#context, optimizer);
    return satisfiable[found];
  }

  /** The names among these that are true in the model that the last check found (one lane only). */
  trueNames(names: readonly Term[]): ReadonlySet<Term> {
    const model = this.#model;
    if (model === undefined) throw new Error('trueNames needs a check that found "sat"');
    const isTrue = this.#claims(names).map((claim) => {
      const value = this.#z3.model_eval(this.#context, model, claim, true);
      if (value === null) throw new Error('The solver could not work out a name');
      return this.#z3.get_bool_value(this.#context, value) === Z3_lbool.Z3_L_TRUE;
    });
    return new Set(names.filter((_, at) => isTrue[at] === true));
  }

  /**
   * Gives declared names known values, one bit for each lane, and works out the wanted terms from
   * them.
   * @returns for each wanted term a row of "0" and "1", one for each lane
   */
  workOut(
    known: ReadonlyMap<Term, readonly boolean[]>,
    wanted: readonly Term[],
  ): ReadonlyMap<Term, string> {
    const z3 = this.#z3;
    const context = this.#context;
    const model = z3.mk_model(context);
    z3.model_inc_ref(context, model);
    for (const [name, bits] of known) {
      const declared = z3.get_app_decl(context, z3.to_app(context, this.#term(name)));
      z3.add_const_interp(context, model, declared, z3.mk_bv_numeral(context, [...bits]));
    }
    const valueOf = (term: Term) => {
      const value = z3.model_eval(context, model, this.#term(term), false);
      if (value === null) throw new Error(`The solver could not work out ${term}`);
      const digits = z3.get_numeral_binary_string(context, value);
      const lanes = known.values().next().value?.length ?? 0;
      return Array.from(digits.padStart(lanes, '0')).reverse().join('');
    };
    const found = new Map(wanted.map((term) => [term, valueOf(term)]));
    z3.model_dec_ref(context, model);
    return found;
  }

  /** Gives the solver's memory back. */
  close(): void {
    this.#z3.solver_dec_ref(this.#context, this.#solver);
    this.#z3.del_context(this.#context);
  }

  #keep(model: Model): void {
    this.#z3.model_inc_ref(this.#context, model);
    if (this.#model !== undefined) this.#z3.model_dec_ref(this.#context, this.#model);
    this.#model = model;
  }

  #assert(facts: readonly Z3_ast[]): void {
    for (const fact of facts) this.#z3.solver_assert(this.#context, this.#solver, fact);
  }

  readonly #terms = new Map<Term, Z3_ast>();

  #term(term: Term): Z3_ast {
    const known = this.#terms.get(term);
    if (known !== undefined) return known;
    const [claim] = this.#claims([term]);
    if (claim === undefined) throw new Error(`The solver did not read ${term}`);
    const read = this.#z3.get_app_arg(this.#context, this.#z3.to_app(this.#context, claim), 0);
    this.#terms.set(term, read);
    return read;
  }

  /** Each term as a claim that it holds in every lane. */
  #claims(terms: readonly Term[]): readonly Z3_ast[] {
    return this.#parse(terms.map(assert).join('\n'));
  }

  #parse(script: string): readonly Z3_ast[] {
    const found = this.#z3.parser_context_from_string(this.#context, this.#parser, `${script}\n`);
    const error = this.#z3.get_error_code(this.#context);
    if (error !== Z3_error_code.Z3_OK) {
      const why = this.#z3.get_error_msg(this.#context, error);
      throw new Error(`The solver rejected a script: ${why}. It begins: ${script.slice(0, 200)}`);
    }
    this.#z3.ast_vector_inc_ref(this.#context, found);
    const size = this.#z3.ast_vector_size(this.#context, found);
    return Array.from({ length: size }, (_, at) =>
      this.#z3.ast_vector_get(this.#context, found, at),
    );
  }
}
