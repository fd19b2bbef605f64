/** The whole proof as one SMT-LIB file, for a reader who would rather trust another solver. */
import type { Ruleset } from '../../rules/ruleset';
import { ourAdvice } from './adviceTerms';
import { laws } from './laws';
import { script } from './proof';
import { assert, not } from './terms';
import { unknownSheet } from './translate';

/** Every law with its expected answer: `unsat` means that no sheet breaks it. */
export function proofAsSmtLib(ruleset: Ruleset): string {
  const a = unknownSheet(ruleset, 'a');
  const b = unknownSheet(ruleset, 'b');
  return [
    `; Ruleset ${ruleset.id} ${ruleset.version}. Every check-sat must answer unsat.`,
    '(set-logic QF_BV)',
    script({ ruleset }),
    ...laws.flatMap((law) => {
      const { given, then } = law.claim(a, b, ourAdvice);
      return [
        `\n; ${law.id}: ${law.name}`,
        '(push 1)',
        assert(given),
        assert(not(then)),
        '(check-sat)',
        '(pop 1)',
      ];
    }),
    '',
  ].join('\n');
}
