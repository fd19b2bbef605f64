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
  other: 'Order',
};

export const sayings = {
  decision: (number: string) => `Decision ${number}`,
  signList: 'List of signs',
  picked: (topic: string) => `the topic ${topic} is picked`,
  notQuiet: (question: string) => `the answer to ${question} is not quiet`,
  between: { any: ' or ', all: ' and ' },
  yes: 'Yes',
} as const;
