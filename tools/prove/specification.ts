/**
 * The spec's own tables (sections 3, 6, 7 and appendix A), copied by hand and on purpose a second
 * time: a law that took its "quiet" from the rules could not notice a wrong quiet value in them.
 */
import type { QuestionId, TopicId } from '../../rules/questions';
import type { RuleId } from '../../rules/ruleset';

/**
 * Appendix A and section 3, in the order of the screens. A row is: id, what opens it ("" for a
 * lead, "topics:limp" for a picked topic), options in order with `*` after a quiet one.
 */
// prettier-ignore
const questionRows = [
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
  ['topics', '', 'bone-pain back-pain tired-pale bruise-bleed infections limp cramps belly face-shape growth teeth ' +
    'face-pressure food medicines daily-life mood other'],
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
] as const satisfies readonly (readonly [id: QuestionId, openedBy: string, options: string])[];

export type Lead = Extract<(typeof questionRows)[number], readonly [QuestionId, '', string]>[0];

export interface SpecQuestion {
  readonly id: QuestionId;
  /** A lead, a picked topic such as `topics:limp`, or empty. */
  readonly openedBy: string;
  readonly options: readonly string[];
  readonly quiet: readonly string[];
}

/** Every question, in the order of the screens. */
export const specQuestions: readonly SpecQuestion[] = questionRows.map(([id, openedBy, marked]) => {
  const options = marked.split(' ');
  return {
    id,
    openedBy,
    options: options.map((option) => option.replace('*', '')),
    quiet: options.filter((option) => option.endsWith('*')).map((option) => option.slice(0, -1)),
  };
});

export const leads = specQuestions
  .filter(({ openedBy }) => openedBy === '')
  .map(({ id }) => id as Lead);

/** Those of `topics` are asked when their own topic is picked. */
export const followUpsOf = (lead: Lead): readonly QuestionId[] =>
  specQuestions.filter(({ openedBy }) => openedBy.split(':')[0] === lead).map(({ id }) => id);

/** @throws Error when the spec has no such question */
export function specQuestion(id: string): SpecQuestion {
  const question = specQuestions.find((one) => one.id === id);
  if (question === undefined)
    throw new Error(`tools/prove/specification.ts: expected a row for the question "${id}"`);
  return question;
}

/** A row of section 6: all of `loud`, at least one of `anyLoud`, and the topic, must hold. */
export interface TableRow {
  readonly rule: RuleId;
  readonly loud: readonly QuestionId[];
  readonly anyLoud?: readonly QuestionId[];
  readonly topic?: TopicId;
  readonly callFirst?: true;
}

/** The topics that have danger points, and so a rule. */
// prettier-ignore
export const topicsWithRule = [
  'bone-pain', 'back-pain', 'tired-pale', 'bruise-bleed', 'infections', 'limp', 'cramps', 'belly', 'face-shape',
  'face-pressure', 'food', 'medicines', 'mood',
] as const satisfies readonly TopicId[];

const topicRows = topicsWithRule.map((topic): TableRow => ({
  rule: `R8-${topic}`,
  topic,
  loud: [`topic.${topic}`],
}));

/** Section 6, the decision table, in the order of the screens. */
export const decisionTable: readonly TableRow[] = [
  { rule: 'R0-gate', loud: ['gate'], callFirst: true },
  { rule: 'R4a-headache-severe', loud: ['headache', 'headache.severe'] },
  { rule: 'R4b-headache-warning', loud: ['headache', 'headache.warning'] },
  { rule: 'R4c-headache-and-vomiting', loud: ['headache', 'vomiting'] },
  { rule: 'R4d-vomiting', loud: ['vomiting', 'vomiting.pattern'] },
  { rule: 'R10-alert', loud: ['alert'] },
  { rule: 'R7a-collapse', loud: ['collapse', 'collapse.status'] },
  { rule: 'R7b-weakness', loud: ['weakness', 'weakness.course'] },
  { rule: 'R7c-injury-danger', loud: ['injury', 'injury.danger'] },
  {
    rule: 'R7d-head-knock-with-head-signs',
    loud: ['injury', 'injury.head'],
    anyLoud: ['headache', 'vomiting'],
  },
  { rule: 'R3a-face', loud: ['face', 'face.course'] },
  { rule: 'R3b-face-with', loud: ['face', 'face.with'], callFirst: true },
  { rule: 'R1-vision', loud: ['vision', 'vision.course'] },
  { rule: 'R6-fracture', loud: ['fracture', 'fracture.status'] },
  { rule: 'R5a-jaw-and-fever', loud: ['jaw', 'fever'] },
  { rule: 'R5b-jaw-danger', loud: ['jaw', 'jaw.danger'] },
  { rule: 'R5c-fever-danger', loud: ['fever', 'fever.danger'] },
  { rule: 'R2a-hearing', loud: ['hearing', 'hearing.course'] },
  { rule: 'R2b-hearing-with', loud: ['hearing', 'hearing.with'] },
  ...topicRows,
  { rule: 'R9-worry', loud: ['worry'] },
];

/**
 * Options that change no outcome, by design: the four topics of table 4.1 that are "never urgent by
 * itself".
 */
export const inertTopics: readonly TopicId[] = ['growth', 'teeth', 'daily-life', 'other'];
