/**
 * The words in which a clinician is told what changed between two versions. In English alone, as
 * decisions and hazards are.
 */

/** Members of a piece, and what is not a text of a family; any other is told by its own name. */
export const names: Readonly<Record<string, string>> = {
  options: 'Answers',
  quiet: 'Quiet answers',
  points: 'Points',
  parts: 'Parts of the page',
  followUpOf: 'Asked when',
  when: 'Holds when',
  evidence: 'What it rests on',
  sources: 'Sources',
  signOff: 'Decisions',
  lines: 'Lines',
  follows: 'Comes when',
  unless: 'Left out when',
  onlyWith: 'Comes only when',
  callFirst: 'Call first',
  help: 'Help',
  'not-counted': 'What does not count',
  'small-child': 'Small child',
  article: 'Source article',
  general: 'General medical knowledge',
  reference: 'Public page',
  guidance: 'Public health pages',
  'design-card': 'The plan for this check',
  'safe-side': 'To be extra careful',
  'to-sign-off': 'A clinician still has to confirm it',
};

export const orders: Readonly<Record<string, string>> = {
  advice: 'Order of the advice',
  'call-instead': 'Call instead',
  'call-instead-nearest': 'Call instead, which rules bring this line to the top',
  questions: 'Order of the questions',
  rules: 'Order of the rules',
  signs: 'Order of the signs',
};

/** What a result page or the card shows beside reasons and advice. */
export const results: Readonly<Record<string, string>> = {
  signList: 'List of signs',
  thingsToNote: 'What to note until the visit',
  noteConditions: 'Notes for the next visit',
  earlierVisitAnswer: 'The answer that asks for an earlier visit',
};

/**
 * Decisions of a release that called things by their names in the code, and what they said. The
 * export of a release is never changed.
 */
export const plainDecisions: Readonly<Record<string, string>> = {
  'callFirst only for the gate and stroke-like signs with face weakness; not for R10-alert or the topics.':
    'The page that says to call first is only for the emergency check and stroke-like signs with face weakness; not for the question on being awake, speech, swallowing and breathing, or the topics.',
  'injury.danger = checked is quiet: it narrows phrase 7 in the way checked-and-well already does; R7d stays.':
    'Danger points since the injury that a doctor has checked, with nothing new or worse, are quiet: this narrows phrase 7 of the source (fainting or weakness after an injury) in the way that a checked faint already does; the rule on a knock to the head with head pain or vomiting stays.',
  'The points of alert (R10-alert), with the lower skull nerve, sleep-breathing and shunt signs.':
    'The points of the question on being awake, speech, swallowing and breathing, with the signs of the lower skull nerves, of breathing in sleep and of the shunt.',
  'face.with counts only the last 7 days; hearing loss after a knock is quiet at R2b once a doctor has checked it.':
    'What came with a face weakness counts only from the last 7 days; hearing loss after a knock is quiet at the question on what came with it once a doctor has checked it.',
};

export const sayings = {
  glance: (reason: string) => `The card at a glance, for: ${reason}`,
  decision: (number: string) => `Decision ${number}`,
  plainly: (text: string) => `${text} (Put in plain words here: it named parts of the code.)`,
  heldWhen: (reason: string, condition: string) => `${reason} It holds when: ${condition}`,
  picked: (topic: string) => `the topic ${topic} is picked`,
  notQuiet: (question: string) => `the answer to ${question} is not quiet`,
  between: { any: ' or ', all: ' and ' },
  yes: 'Yes',
} as const;
