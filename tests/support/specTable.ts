/**
 * Appendix A and section 3 of the clinical spec, copied by hand: tests compare the rules with this, never with themselves.
 * A row is: id, what opens it ("" for a lead, "topics:limp" for a picked topic), options in order with `*` after a quiet one.
 */
const rows = [
  ['gate', '', 'yes no* not-sure'],
  ['headache', '', 'yes no* not-sure'],
  ['headache.severe', 'headache', 'yes no* not-sure'],
  ['headache.warning', 'headache', 'yes no* not-sure'],
  ['vomiting', '', 'yes no* not-sure'],
  ['vomiting.pattern', 'vomiting', 'repeated once-unwell once-well* not-sure'],
  ['alert', '', 'yes no* not-sure'],
  ['collapse', '', 'yes no* not-sure'],
  ['collapse.status', 'collapse', 'not-checked again checked-and-well* not-sure'],
  ['weakness', '', 'yes no* not-sure'],
  ['weakness.course', 'weakness', 'new worse came-and-went stable-unknown stable-known* not-sure'],
  ['injury', '', 'yes no* not-sure'],
  ['injury.head', 'injury', 'yes no* not-sure'],
  ['injury.danger', 'injury', 'yes checked* no* not-sure'],
  ['face', '', 'yes no* not-sure'],
  ['face.course', 'face', 'new worse came-and-went stable-unknown stable-known* not-sure'],
  ['face.with', 'face', 'yes no* not-sure'],
  ['vision', '', 'yes no* not-sure'],
  ['vision.course', 'vision', 'new worse came-and-went stable-unknown stable-known* not-sure'],
  ['fracture', '', 'yes no* not-sure'],
  ['fracture.status', 'fracture', 'new known-changed known-healing* not-sure'],
  ['fever', '', 'yes no* not-sure'],
  ['jaw', '', 'yes no* not-sure'],
  ['jaw.danger', 'jaw', 'yes no* not-sure'],
  ['fever.danger', 'fever', 'yes no* not-sure'],
  ['hearing', '', 'yes no* not-sure'],
  ['hearing.course', 'hearing', 'sudden fast slow* stable-unknown* stable-known* not-sure'],
  ['hearing.with', 'hearing', 'yes no* not-sure'],
  [
    'topics',
    '',
    'bone-pain back-pain tired-pale bruise-bleed infections limp cramps belly face-shape ' +
      'growth teeth face-pressure food medicines daily-life mood other',
  ],
  ['topic.bone-pain', 'topics:bone-pain', 'yes no* not-sure'],
  ['topic.back-pain', 'topics:back-pain', 'yes no* not-sure'],
  ['topic.tired-pale', 'topics:tired-pale', 'yes no* not-sure'],
  ['topic.bruise-bleed', 'topics:bruise-bleed', 'yes no* not-sure'],
  ['topic.infections', 'topics:infections', 'yes no* not-sure'],
  ['topic.limp', 'topics:limp', 'yes no* not-sure'],
  ['topic.cramps', 'topics:cramps', 'yes no* not-sure'],
  ['topic.belly', 'topics:belly', 'yes no* not-sure'],
  ['topic.face-shape', 'topics:face-shape', 'yes no* not-sure'],
  ['topic.face-pressure', 'topics:face-pressure', 'yes no* not-sure'],
  ['topic.food', 'topics:food', 'yes no* not-sure'],
  ['topic.medicines', 'topics:medicines', 'yes no* not-sure'],
  ['topic.mood', 'topics:mood', 'yes no* not-sure'],
  ['worry', '', 'yes not-sure weeks* no*'],
] as const;

export interface SpecQuestion {
  readonly id: (typeof rows)[number][0];
  readonly openedBy: string;
  readonly options: readonly string[];
  readonly quiet: readonly string[];
}

/** Every question of the spec, in the order of the screens. */
export const specQuestions: readonly SpecQuestion[] = rows.map(([id, openedBy, marked]) => {
  const options = marked.split(' ');
  return {
    id,
    openedBy,
    options: options.map((option) => option.replace('*', '')),
    quiet: options.filter((option) => option.endsWith('*')).map((option) => option.slice(0, -1)),
  };
});

/** The topics that have danger points, and so a rule (section 6). */
export const specTopicsWithRule = [
  'bone-pain',
  'back-pain',
  'tired-pale',
  'bruise-bleed',
  'infections',
  'limp',
  'cramps',
  'belly',
  'face-shape',
  'face-pressure',
  'food',
  'medicines',
  'mood',
] as const;

/** The rule ids of section 6, in the order of the screens (section 3). */
export const specRuleIds = [
  'R0-gate',
  'R4a-headache-severe',
  'R4b-headache-warning',
  'R4c-headache-and-vomiting',
  'R4d-vomiting',
  'R10-alert',
  'R7a-collapse',
  'R7b-weakness',
  'R7c-injury-danger',
  'R7d-head-knock-with-head-signs',
  'R3a-face',
  'R3b-face-with',
  'R1-vision',
  'R6-fracture',
  'R5a-jaw-and-fever',
  'R5b-jaw-danger',
  'R5c-fever-danger',
  'R2a-hearing',
  'R2b-hearing-with',
  'R8-bone-pain',
  'R8-back-pain',
  'R8-tired-pale',
  'R8-bruise-bleed',
  'R8-infections',
  'R8-limp',
  'R8-cramps',
  'R8-belly',
  'R8-face-shape',
  'R8-face-pressure',
  'R8-food',
  'R8-medicines',
  'R8-mood',
  'R9-worry',
] as const;

/** The groups of section 6 with their counts: quiet combinations, and all. */
export const specGroups = [
  { group: 'gate', quiet: 1, all: 3, questions: ['gate'] },
  { group: 'sight', quiet: 3, all: 13, questions: ['vision', 'vision.course'] },
  {
    group: 'hearing',
    quiet: 7,
    all: 37,
    questions: ['hearing', 'hearing.course', 'hearing.with'],
  },
  { group: 'face', quiet: 3, all: 37, questions: ['face', 'face.course', 'face.with'] },
  {
    group: 'headache, vomiting and injury',
    quiet: 33,
    all: 4275,
    questions: [
      'headache',
      'headache.severe',
      'headache.warning',
      'vomiting',
      'vomiting.pattern',
      'injury',
      'injury.head',
      'injury.danger',
    ],
  },
  { group: 'alert', quiet: 1, all: 3, questions: ['alert'] },
  {
    group: 'jaw and fever',
    quiet: 5,
    all: 49,
    questions: ['jaw', 'jaw.danger', 'fever', 'fever.danger'],
  },
  { group: 'bone', quiet: 3, all: 9, questions: ['fracture', 'fracture.status'] },
  { group: 'collapse', quiet: 3, all: 9, questions: ['collapse', 'collapse.status'] },
  { group: 'weakness', quiet: 3, all: 13, questions: ['weakness', 'weakness.course'] },
  { group: 'worry', quiet: 2, all: 4, questions: ['worry'] },
] as const;

/**
 * How urgent the spec takes one answer to be: 0 quiet, 1 loud, 2 missing or no answer at all (sections 3 and 9).
 * A list of topics is 0: only its danger points are urgent.
 */
export function specRank(id: string, value: unknown): 0 | 1 | 2 {
  const question = specQuestions.find((one) => one.id === id);
  if (question === undefined) throw new Error(`The spec has no question "${id}"`);
  const isOption = (one: unknown) => typeof one === 'string' && question.options.includes(one);
  if (id === 'topics') return Array.isArray(value) && value.every(isOption) ? 0 : 2;
  if (!isOption(value)) return 2;
  return question.quiet.some((quiet) => quiet === value) ? 0 : 1;
}
