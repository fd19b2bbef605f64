/**
 * What each figure on the page "How this check decides" can't show. In English alone, as decisions
 * and hazards are.
 */
export const evidenceLimits = {
  laws: 'It does not show that these laws are the right ones, or that families answer as things are.',
  'broken-rulesets': 'It does not show that a law catches every way to break the rules.',
  'random-sheets': 'It says nothing of the sets of answers that were not drawn.',
  'published-cases':
    'Of the same cases, 15 of 17 that needed a visit within days or weeks were sent to care and 2 were not; 2 of 11 that could wait were sent to care too. It does not show how often urgent cases are missed in life: none missed of 28 leaves room for a rate of 10.1 %. The cases are few; one simulated reader answered from short excerpts, to the words of version 0.2; no patient, family or clinician took part.',
  stories:
    'It does not show how the check does on people: the stories come from the plan for this check itself.',
  'stories-by-keyboard': 'It does not show how another browser, a finger or a screen reader does.',
  'unit-tests': 'It does not show what no test asks.',
  'browser-tests': 'It does not show how other browsers and devices do: all of it ran in Chromium.',
  faults: 'It says nothing of faults that nobody thought of. All of it ran in Chromium.',
  mutants:
    'It does not show that the tests ask for the right thing. Only the rules and the order of the check were changed, not its screens.',
} as const;
