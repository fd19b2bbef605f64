import { describe, expect, test } from 'vitest';
import { glanceOf, type GlanceLine, type GlanceNow } from '../../rules/clinicianCard';
import { ruleset, type ReasonId } from '../../rules/ruleset';

/** By hand from spec section 8, "at a glance"; of every other reason only that it is looked at. */
const now: Partial<Record<ReasonId, readonly GlanceNow[]>> = {
  'R1-vision': ['nerve'],
  'R2a-hearing': ['nerve'],
  'R2b-hearing-with': ['nerve'],
  'R3a-face': ['nerve'],
  'R3b-face-with': ['nerve'],
  'R4a-headache-severe': ['head-pressure'],
  'R4b-headache-warning': ['head-pressure'],
  'R4c-headache-and-vomiting': ['head-pressure'],
  'R4d-vomiting': ['head-pressure'],
  'R10-alert': ['head-pressure'],
  'R5a-jaw-and-fever': ['jaw'],
  'R5b-jaw-danger': ['jaw'],
  'R5c-fever-danger': ['fever'],
  'R7a-collapse': ['faint-weakness'],
  'R7b-weakness': ['faint-weakness'],
  'R7c-injury-danger': ['head-knock'],
  'R7d-head-knock-with-head-signs': ['head-pressure', 'head-knock'],
};
const look: readonly ReasonId[] = ['R6-fracture', 'R8-bone-pain', 'R8-limp'];
const check: readonly ReasonId[] = ['R8-cramps', 'R8-bruise-bleed', 'R8-tired-pale'];

const reasons: readonly ReasonId[] = [
  ...ruleset.rules.map(({ id }) => id),
  'R-INCOMPLETE',
  'R-INVALID',
];

describe('the card at a glance', () => {
  test.each(reasons)('%s has its line on top, and what to think of now', (reason) => {
    const top = look.includes(reason) ? 'look' : check.includes(reason) ? 'check' : 'now';
    const lines: readonly GlanceLine[] = ['now', 'look', 'check', 'avoid', 'operation'];
    expect(glanceOf([reason])).toEqual({
      lines: [top, ...lines.filter((line) => line !== top)],
      now: now[reason] ?? ['other'],
    });
  });

  test('the first reason decides what is on top; all of them say what to think of, each once', () => {
    expect(
      glanceOf(['R6-fracture', 'R8-cramps', 'R1-vision', 'R3a-face', 'R5b-jaw-danger']),
    ).toEqual({
      lines: ['look', 'now', 'check', 'avoid', 'operation'],
      now: ['nerve', 'jaw'],
    });
    expect(glanceOf([]).now).toEqual(['other']);
  });
});
