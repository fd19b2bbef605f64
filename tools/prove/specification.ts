/**
 * The spec's own tables (sections 3, 6, 7 and appendix A), copied by hand and on purpose a second time: a law that took
 * its "quiet" from the rules could not notice a wrong quiet value in them.
 */
import type { QuestionId, TopicId } from '../../rules/questions';
import type { RuleId } from '../../rules/ruleset';

/** Appendix A: every lead question with its follow-ups. Those of `topics` are asked when their own topic is picked. */
export const followUpsByLead = {
  gate: [],
  headache: ['headache.severe', 'headache.warning'],
  vomiting: ['vomiting.pattern'],
  alert: [],
  collapse: ['collapse.status'],
  weakness: ['weakness.course'],
  injury: ['injury.head', 'injury.danger'],
  face: ['face.course', 'face.with'],
  vision: ['vision.course'],
  fracture: ['fracture.status'],
  fever: ['fever.danger'],
  jaw: ['jaw.danger'],
  hearing: ['hearing.course', 'hearing.with'],
  topics: [
    'topic.bone-pain',
    'topic.back-pain',
    'topic.tired-pale',
    'topic.bruise-bleed',
    'topic.infections',
    'topic.limp',
    'topic.cramps',
    'topic.belly',
    'topic.face-shape',
    'topic.face-pressure',
    'topic.food',
    'topic.medicines',
    'topic.mood',
  ],
  worry: [],
} as const satisfies { readonly [lead: string]: readonly QuestionId[] };

export type Lead = keyof typeof followUpsByLead;
export const leads = Object.keys(followUpsByLead) as readonly Lead[];

/** Section 3: the quiet values. Everywhere else only `no` is quiet. */
const quietValues: { readonly [Q in QuestionId]?: readonly string[] } = {
  'vision.course': ['stable-known'],
  'face.course': ['stable-known'],
  'weakness.course': ['stable-known'],
  'hearing.course': ['stable-known', 'stable-unknown', 'slow'],
  'vomiting.pattern': ['once-well'],
  'fracture.status': ['known-healing'],
  'collapse.status': ['checked-and-well'],
  'injury.danger': ['no', 'checked'],
  worry: ['no', 'weeks'],
};
export const quietValuesOf = (question: QuestionId): readonly string[] =>
  quietValues[question] ?? ['no'];

/** A row of section 6: all of `loud`, at least one of `anyLoud`, and the topic, must hold. */
export interface TableRow {
  readonly rule: RuleId;
  readonly loud: readonly QuestionId[];
  readonly anyLoud?: readonly QuestionId[];
  readonly topic?: TopicId;
  readonly callFirst?: true;
}

const topicRows = (
  [
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
  ] as const
).map((topic): TableRow => ({ rule: `R8-${topic}`, topic, loud: [`topic.${topic}`] }));

/** Section 6, the decision table. */
export const decisionTable: readonly TableRow[] = [
  { rule: 'R0-gate', loud: ['gate'], callFirst: true },
  { rule: 'R1-vision', loud: ['vision', 'vision.course'] },
  { rule: 'R2a-hearing', loud: ['hearing', 'hearing.course'] },
  { rule: 'R2b-hearing-with', loud: ['hearing', 'hearing.with'] },
  { rule: 'R3a-face', loud: ['face', 'face.course'] },
  { rule: 'R3b-face-with', loud: ['face', 'face.with'], callFirst: true },
  { rule: 'R4a-headache-severe', loud: ['headache', 'headache.severe'] },
  { rule: 'R4b-headache-warning', loud: ['headache', 'headache.warning'] },
  { rule: 'R4c-headache-and-vomiting', loud: ['headache', 'vomiting'] },
  { rule: 'R4d-vomiting', loud: ['vomiting', 'vomiting.pattern'] },
  { rule: 'R10-alert', loud: ['alert'] },
  { rule: 'R5a-jaw-and-fever', loud: ['jaw', 'fever'] },
  { rule: 'R5b-jaw-danger', loud: ['jaw', 'jaw.danger'] },
  { rule: 'R5c-fever-danger', loud: ['fever', 'fever.danger'] },
  { rule: 'R6-fracture', loud: ['fracture', 'fracture.status'] },
  { rule: 'R7a-collapse', loud: ['collapse', 'collapse.status'] },
  { rule: 'R7b-weakness', loud: ['weakness', 'weakness.course'] },
  { rule: 'R7c-injury-danger', loud: ['injury', 'injury.danger'] },
  {
    rule: 'R7d-head-knock-with-head-signs',
    loud: ['injury', 'injury.head'],
    anyLoud: ['headache', 'vomiting'],
  },
  ...topicRows,
  { rule: 'R9-worry', loud: ['worry'] },
];

/** Options that change no outcome, by design: the four topics of table 4.1 that are "never urgent by itself". */
export const inertTopics: readonly TopicId[] = ['growth', 'teeth', 'daily-life', 'other'];
