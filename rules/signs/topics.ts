/** Other signs and things to talk about (spec S10, 4.1). Picking a topic is never urgent by itself; its danger points are. */
import { all, loud, picked } from '../condition';
import { yesNoNotSure, type Question, type Rule } from '../sign';

/** Topics with danger points that stand first on the screen, with no heading of their own. */
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

/** Topics under "Things to talk about". Three of them have danger points too. */
export const talkTopics = [
  'growth',
  'teeth',
  'face-pressure',
  'food-vitamins',
  'life',
  'other',
] as const;

export const questions = [
  {
    id: 'topics',
    kind: 'multi',
    options: [...dangerTopics, ...talkTopics],
    parts: ['help'],
  },
  {
    id: 'topic.bone-pain',
    kind: 'single',
    followUpOf: { question: 'topics', topic: 'bone-pain' },
    options: yesNoNotSure,
    quiet: ['no'],
    parts: ['points'],
  },
  {
    id: 'topic.back-pain',
    kind: 'single',
    followUpOf: { question: 'topics', topic: 'back-pain' },
    options: yesNoNotSure,
    quiet: ['no'],
    parts: ['points'],
  },
  {
    id: 'topic.tired-pale',
    kind: 'single',
    followUpOf: { question: 'topics', topic: 'tired-pale' },
    options: yesNoNotSure,
    quiet: ['no'],
    parts: ['points'],
  },
  {
    id: 'topic.bruise-bleed',
    kind: 'single',
    followUpOf: { question: 'topics', topic: 'bruise-bleed' },
    options: yesNoNotSure,
    quiet: ['no'],
    parts: ['points'],
  },
  {
    id: 'topic.infections',
    kind: 'single',
    followUpOf: { question: 'topics', topic: 'infections' },
    options: yesNoNotSure,
    quiet: ['no'],
    parts: ['points'],
  },
  {
    id: 'topic.limp',
    kind: 'single',
    followUpOf: { question: 'topics', topic: 'limp' },
    options: yesNoNotSure,
    quiet: ['no'],
    parts: ['points'],
  },
  {
    id: 'topic.cramps',
    kind: 'single',
    followUpOf: { question: 'topics', topic: 'cramps' },
    options: yesNoNotSure,
    quiet: ['no'],
    parts: ['points'],
  },
  {
    id: 'topic.belly',
    kind: 'single',
    followUpOf: { question: 'topics', topic: 'belly' },
    options: yesNoNotSure,
    quiet: ['no'],
    parts: ['points'],
  },
  {
    id: 'topic.face-shape',
    kind: 'single',
    followUpOf: { question: 'topics', topic: 'face-shape' },
    options: yesNoNotSure,
    quiet: ['no'],
    parts: ['points'],
  },
  {
    id: 'topic.face-pressure',
    kind: 'single',
    followUpOf: { question: 'topics', topic: 'face-pressure' },
    options: yesNoNotSure,
    quiet: ['no'],
    parts: ['points'],
  },
  {
    id: 'topic.food-vitamins',
    kind: 'single',
    followUpOf: { question: 'topics', topic: 'food-vitamins' },
    options: yesNoNotSure,
    quiet: ['no'],
    parts: ['points'],
  },
  {
    id: 'topic.life',
    kind: 'single',
    followUpOf: { question: 'topics', topic: 'life' },
    options: yesNoNotSure,
    quiet: ['no'],
    parts: ['points'],
  },
] as const satisfies readonly Question[];

export const rules = [
  {
    id: 'R8-bone-pain',
    when: all(picked('bone-pain'), loud('topic.bone-pain')),
    evidence: ['safe-side', 'to-sign-off'],
    sources: [
      { article: 'Symptoms: bone pain and tenderness' },
      { article: 'Symptoms: frequent fractures from minor falls' },
      { article: 'Symptoms: frequent infections' },
    ],
    signOff: [8],
  },
  {
    id: 'R8-back-pain',
    when: all(picked('back-pain'), loud('topic.back-pain')),
    evidence: ['safe-side', 'to-sign-off'],
    sources: [{ article: 'Symptoms: back pain' }, { reference: 'E21' }],
    signOff: [8],
  },
  {
    id: 'R8-tired-pale',
    when: all(picked('tired-pale'), loud('topic.tired-pale')),
    evidence: ['safe-side', 'to-sign-off'],
    sources: [{ article: 'Symptoms: fatigue and pallor' }],
    signOff: [8],
  },
  {
    id: 'R8-bruise-bleed',
    when: all(picked('bruise-bleed'), loud('topic.bruise-bleed')),
    evidence: ['safe-side', 'to-sign-off'],
    sources: [{ article: 'Symptoms: easy bruising or nosebleeds' }, { reference: 'E22' }],
    signOff: [8],
  },
  {
    id: 'R8-infections',
    when: all(picked('infections'), loud('topic.infections')),
    evidence: ['safe-side', 'to-sign-off'],
    sources: [
      { article: 'Symptoms: frequent infections' },
      { article: 'Non-drug care: infection control' },
    ],
    signOff: [8],
  },
  {
    id: 'R8-limp',
    when: all(picked('limp'), loud('topic.limp')),
    evidence: ['safe-side', 'to-sign-off'],
    sources: [{ article: 'Symptoms: limping gait' }, { reference: 'E17' }],
    signOff: [8],
  },
  {
    id: 'R8-cramps',
    when: all(picked('cramps'), loud('topic.cramps')),
    evidence: ['safe-side', 'to-sign-off'],
    sources: [{ article: 'Symptoms: low calcium seizures' }, { reference: 'E19' }],
    signOff: [8],
  },
  {
    id: 'R8-belly',
    when: all(picked('belly'), loud('topic.belly')),
    evidence: ['safe-side', 'to-sign-off'],
    sources: [{ article: 'Symptoms: large liver or spleen' }],
    signOff: [8],
  },
  {
    id: 'R8-face-shape',
    when: all(picked('face-shape'), loud('topic.face-shape')),
    evidence: ['safe-side', 'to-sign-off'],
    sources: [{ article: 'Symptoms: facial shape changes' }],
    signOff: [8],
  },
  {
    id: 'R8-face-pressure',
    when: all(picked('face-pressure'), loud('topic.face-pressure')),
    evidence: ['safe-side', 'to-sign-off'],
    sources: [{ article: 'Symptoms: headaches or facial pressure' }, { general: true }],
    signOff: [8],
  },
  {
    id: 'R8-food-vitamins',
    when: all(picked('food-vitamins'), loud('topic.food-vitamins')),
    evidence: ['safe-side', 'to-sign-off'],
    sources: [
      { article: 'Dietary supplements' },
      { article: 'What to eat and what to avoid' },
      { general: true },
    ],
    signOff: [8],
  },
  {
    id: 'R8-life',
    when: all(picked('life'), loud('topic.life')),
    evidence: ['safe-side', 'to-sign-off'],
    sources: [
      { article: 'Non-drug care: school and work, physiotherapy, mental health' },
      { general: true },
    ],
    signOff: [8],
  },
] as const satisfies readonly Rule[];
