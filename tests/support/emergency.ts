/**
 * The emergency number as the app hands it to its pages: nothing is known of the place, unless a
 * test says so.
 */
import type { Emergency } from '../../src/deployment/emergency';

export function emergencyOf(exceptions: Partial<Emergency> = {}): Emergency {
  return {
    countries: [],
    country: undefined,
    number: undefined,
    crisisLine: undefined,
    poisonLine: undefined,
    staffLanguage: undefined,
    isElsewhere: false,
    otherCountry: undefined,
    onCountry: () => undefined,
    ...exceptions,
  };
}
