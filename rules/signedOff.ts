/**
 * Who stands behind the rules as they are now.
 * Made by tools/signedOff.ts from docs/safety/sign-offs; do not edit.
 */
import type { FormerSignOff, SignOff } from './ruleset';

export const signOff: SignOff | null = null;

export const formerSignOff: FormerSignOff | null = null;
