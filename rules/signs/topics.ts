/**
 * Other signs and things to talk about (spec S10, 4.1). Picking a topic is never urgent by itself;
 * its danger points are.
 */
import { all, loud, picked } from '../condition';
import { yesNoNotSure, type Question, type Rule, type Source } from '../sign';

/** Topics with danger points that come first on the screen, with no heading of their own. */
const dangerTopics = [
  'bone-pain',
  'back-pain',
  'tired-pale',
  'bruise-bleed',
  'infections',
  'limp',
  'cramps',
  'belly',
  'face-shape',
] as const;

/** Topics under "Things to talk about". Four of them have danger points too. */
export const talkTopics = [
  'growth',
  'teeth',
  'face-pressure',
  'food',
  'medicines',
  'daily-life',
  'mood',
  'other',
] as const;

type Topic = (typeof dangerTopics)[number] | (typeof talkTopics)[number];

/** The follow-up of a topic: is any of its danger points true? */
function dangerPoints<T extends Topic, const P extends readonly string[]>(topic: T, points: P) {
  return {
    id: `topic.${topic}`,
    kind: 'single',
    followUpOf: { question: 'topics', topic },
    options: yesNoNotSure,
    quiet: ['no'],
    parts: [],
    points,
  } as const;
}

export const questions = [
  { id: 'topics', kind: 'multi', options: [...dangerTopics, ...talkTopics], parts: ['help'] },
  dangerPoints('bone-pain', ['very-bad', 'night', 'hot']),
  dangerPoints('back-pain', ['new', 'limb', 'numb', 'pee-poo', 'fever', 'fall']),
  dangerPoints('tired-pale', ['fast', 'breath', 'dizzy', 'weak']),
  dangerPoints('bruise-bleed', ['long', 'bruises', 'blood']),
  dangerPoints('infections', ['spreading', 'ear', 'not-better', 'deep']),
  dangerPoints('limp', ['new', 'standing']),
  dangerPoints('cramps', ['tingling', 'locking', 'jerks', 'breathing']),
  dangerPoints('belly', ['pain', 'growing', 'knock', 'blood', 'dry', 'yellow']),
  dangerPoints('face-shape', ['fast', 'one-side', 'hot']),
  dangerPoints('face-pressure', ['inside', 'eye', 'blocked']),
  dangerPoints('food', ['half', 'dry']),
  dangerPoints('medicines', ['too-much', 'missed', 'reaction', 'dry']),
  dangerPoints('mood', ['self-harm']),
] as const satisfies readonly Question[];

/** The rule of a topic: it was picked, and its danger points have an answer that is not quiet. */
function topicRule<T extends DangerTopic>(
  topic: T,
  sources: readonly Source[],
  alsoToSignOff: readonly number[] = [],
) {
  return {
    id: `R8-${topic}`,
    when: all(picked(topic), loud(`topic.${topic}`)),
    evidence: ['safe-side', 'to-sign-off'],
    sources,
    signOff: [8, ...alsoToSignOff],
  } as const;
}

type DangerTopic = Extract<(typeof questions)[number], { kind: 'single' }>['followUpOf']['topic'];

/** Decision 22 of spec section 11: danger points that are new in version 0.3. */
const newDangerPoints = [22];

export const rules = [
  topicRule('bone-pain', [
    { article: 'Symptoms: bone pain and tenderness' },
    { article: 'Symptoms: frequent fractures from minor falls' },
    { article: 'Symptoms: frequent infections' },
  ]),
  topicRule('back-pain', [{ article: 'Symptoms: back pain' }, { reference: 'E21' }]),
  topicRule('tired-pale', [{ article: 'Symptoms: fatigue and pallor' }], newDangerPoints),
  topicRule(
    'bruise-bleed',
    [{ article: 'Symptoms: easy bruising or nosebleeds' }, { reference: 'E22' }],
    newDangerPoints,
  ),
  topicRule('infections', [
    { article: 'Symptoms: frequent infections' },
    { article: 'Non-drug care: infection control' },
  ]),
  topicRule('limp', [{ article: 'Symptoms: limping gait' }, { reference: 'E17' }]),
  topicRule('cramps', [{ article: 'Symptoms: low calcium seizures' }, { reference: 'E19' }]),
  topicRule('belly', [{ article: 'Symptoms: large liver or spleen' }], newDangerPoints),
  topicRule('face-shape', [{ article: 'Symptoms: facial shape changes' }]),
  topicRule('face-pressure', [
    { article: 'Symptoms: headaches or facial pressure' },
    { general: true },
  ]),
  topicRule(
    'food',
    [{ article: 'What to eat and what to avoid' }, { general: true }],
    newDangerPoints,
  ),
  topicRule(
    'medicines',
    [{ article: 'Dietary supplements' }, { article: 'Drug treatments' }, { general: true }],
    newDangerPoints,
  ),
  topicRule('mood', [{ article: 'Non-drug care: mental health' }, { general: true }]),
] as const satisfies readonly Rule[];
