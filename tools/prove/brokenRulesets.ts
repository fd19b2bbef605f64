/**
 * Negative controls: rules, readings and advice, each with one mistake that somebody could make,
 * and the law that must refuse it. A proof that accepted one of them would be worth nothing. Every
 * law refuses at least one.
 */
import { all, any, loud, picked } from '../../rules/condition';
import type { AdviceLine } from '../../rules/careAdvice';
import type { QuestionId } from '../../rules/questions';
import {
  assemble,
  type CatalogueQuestion,
  type CatalogueRule,
  type RuleId,
  type Ruleset,
} from '../../rules/ruleset';
import { ourAdvice, type Advice } from './adviceTerms';
import type { Subject } from './proof';
import { asTriageReads, type Reading } from './reading';

export interface BrokenRuleset extends Subject {
  readonly id: string;
  /** What is wrong with it, in words. */
  readonly mistake: string;
  /** The id of the law that must be refuted. */
  readonly caughtBy: string;
}

/** The controls, each made from the given sound ruleset. */
export function brokenRulesets(sound: Ruleset): readonly BrokenRuleset[] {
  const withRule = (id: RuleId, change: (rule: CatalogueRule) => readonly CatalogueRule[]) =>
    edited(sound, { rule: (rule) => (rule.id === id ? change(rule) : [rule]) });
  const withQuiet = (id: QuestionId, quiet: string) =>
    edited(sound, {
      question: (question) => (question.id === id ? moreQuiet(question, quiet) : [question]),
    });
  const without = (question: QuestionId, rule: RuleId) =>
    edited(sound, {
      question: (one) => (one.id === question ? [] : [one]),
      rule: (one) => (one.id === rule ? [] : [one]),
    });
  const reading = (change: Partial<Reading>): Subject => ({
    ruleset: sound,
    reading: { ...asTriageReads, ...change },
  });
  const advice = (line: string): Subject => ({ ruleset: sound, advice: neverLeftOut(line) });

  return [
    {
      id: 'rule-dropped',
      mistake: 'The rule on sight is gone',
      caughtBy: 'I-04',
      ...withRule('R1-vision', () => []),
    },
    {
      id: 'and-for-or',
      mistake: 'A head knock needs headache AND vomiting',
      caughtBy: 'I-04',
      ...withRule('R7d-head-knock-with-head-signs', (rule) => [
        {
          ...rule,
          when: all(loud('injury'), loud('injury.head'), loud('headache'), loud('vomiting')),
        },
      ]),
    },
    {
      id: 'headache-with-vomiting-only',
      mistake: 'Vomiting alone, however bad, waits until there is a headache too (hazard HZ-02)',
      caughtBy: 'I-08',
      ...withRule('R4d-vomiting', (rule) => [
        { ...rule, when: all(loud('headache'), loud('vomiting'), loud('vomiting.pattern')) },
      ]),
    },
    {
      id: 'quiet-value-too-many',
      mistake: 'Sight trouble that stays the same is quiet though nobody has checked it',
      caughtBy: 'I-08',
      ...withQuiet('vision.course', 'stable-unknown'),
    },
    {
      id: 'rule-too-loud',
      mistake: 'Fever alone is urgent, with no danger point',
      caughtBy: 'I-01',
      ...withRule('R5c-fever-danger', (rule) => [{ ...rule, when: loud('fever') }]),
    },
    {
      id: 'or-for-and',
      mistake: 'A jaw sign OR fever is enough for the jaw rule',
      caughtBy: 'section-6',
      ...withRule('R5a-jaw-and-fever', (rule) => [
        { ...rule, when: any(loud('jaw'), loud('fever')) },
      ]),
    },
    {
      id: 'not-sure-made-quiet',
      mistake: '"Not sure" about a weak face counts as "no"',
      caughtBy: 'I-06',
      ...withQuiet('face', 'not-sure'),
    },
    {
      id: 'not-sure-made-quiet-everywhere',
      mistake: '"Not sure" never makes a rule hold',
      caughtBy: 'I-06',
      ...reading({ notSure: { triage: 'quiet', 'so-far': 'quiet' } }),
    },
    {
      id: 'missing-made-quiet',
      mistake: 'A missing answer is quiet, and unanswered questions are not looked for',
      caughtBy: 'I-03',
      ...reading({ missing: { triage: 'quiet', 'so-far': 'quiet' }, incomplete: 'forgotten' }),
    },
    {
      id: 'missing-gate-made-quiet',
      mistake: 'A missing answer is quiet to the rules; only R-INCOMPLETE speaks for it',
      caughtBy: 'I-12',
      ...reading({ missing: { triage: 'quiet', 'so-far': 'quiet' } }),
    },
    {
      id: 'unanswered-forgotten',
      mistake: 'Unanswered questions are not looked for',
      caughtBy: 'I-07',
      ...reading({ incomplete: 'forgotten' }),
    },
    {
      id: 'follow-up-forgotten',
      mistake: 'Follow-ups are asked after "yes" only, not after "not sure"',
      caughtBy: 'I-07b',
      ...reading({ followUpsOpen: 'on-yes' }),
    },
    {
      id: 'topic-follow-up-forgotten',
      mistake: 'The topic "mood" has lost its danger points',
      caughtBy: 'I-08',
      ...without('topic.mood', 'R8-mood'),
    },
    {
      id: 'weeks-left-out',
      mistake: 'Who can wait some weeks for an earlier visit is sent to an emergency room',
      caughtBy: 'I-01',
      ...edited(sound, {
        question: (question) =>
          question.id === 'worry' ? lessQuiet(question, 'weeks') : [question],
      }),
    },
    {
      id: 'missing-worry-made-quiet',
      mistake: 'The last question may stay open: nobody has said that it can wait',
      caughtBy: 'I-07',
      ...reading({ overlooked: ['worry'] }),
    },
    {
      id: 'mood-hung-on-daily-life',
      mistake: 'The rule on self-harm looks for the topic "daily life"',
      caughtBy: 'section-6',
      ...withRule('R8-mood', (rule) => [
        { ...rule, when: all(picked('daily-life'), loud('topic.mood')) },
      ]),
    },
    {
      id: 'lead-forgotten',
      mistake: 'Nobody is asked about new sleepiness (R10)',
      caughtBy: 'I-08',
      ...without('alert', 'R10-alert'),
    },
    {
      id: 'stale-answer-counts',
      mistake: 'The rule on the face forgets its lead and reads a hidden follow-up',
      caughtBy: 'I-10',
      ...withRule('R3b-face-with', (rule) => [{ ...rule, when: loud('face.with') }]),
    },
    {
      id: 'stale-answer-stops-early',
      mistake: 'The rule on hearing forgets its lead and reads a hidden follow-up',
      caughtBy: 'I-10b',
      ...withRule('R2b-hearing-with', (rule) => [{ ...rule, when: loud('hearing.with') }]),
    },
    {
      id: 'hidden-question-required',
      mistake: 'Hidden follow-ups count as unanswered',
      caughtBy: 'I-01',
      ...reading({ followUpsOpen: 'always' }),
    },
    {
      id: 'call-first-dropped',
      mistake: 'The emergency check no longer says "call first"',
      caughtBy: 'I-12',
      ...withRule('R0-gate', withoutCallFirst),
    },
    {
      id: 'call-first-dropped-face',
      mistake: 'A sudden weak face no longer says "call first"',
      caughtBy: 'section-6',
      ...withRule('R3b-face-with', withoutCallFirst),
    },
    {
      id: 'scored',
      mistake: 'Signs are added up: it takes two of them',
      caughtBy: 'I-27',
      ...reading({ reasonsNeeded: 2 }),
    },
    {
      id: 'early-stop-on-missing',
      mistake: 'The early stop takes a missing answer for a loud one',
      caughtBy: 'I-25',
      ...reading({ missing: { triage: 'loud', 'so-far': 'loud' } }),
    },
    {
      id: 'reasons-nobody-gave',
      mistake: 'The page names signs that nobody has reported',
      caughtBy: 'I-25b',
      ...reading({ missing: { triage: 'loud', 'so-far': 'loud' } }),
    },
    {
      id: 'early-stop-overlooks-not-sure',
      mistake: 'The early stop and the reasons overlook "not sure"',
      caughtBy: 'section-3',
      ...reading({ notSure: { triage: 'loud', 'so-far': 'quiet' } }),
    },
    {
      id: 'pain-medicine-always',
      mistake: 'The pain-medicine line is shown in an emergency too',
      caughtBy: 'I-28a',
      ...advice('pain-medicine'),
    },
    {
      id: 'small-drinks-always',
      mistake: 'Small drinks are offered with a broken bone or new sleepiness',
      caughtBy: 'I-28b',
      ...advice('small-drinks'),
    },
    {
      id: 'food-with-weak-face',
      mistake: 'Food is allowed beside "give no food, drink or pills"',
      caughtBy: 'I-28c',
      ...advice('food-that-goes-down'),
    },
    {
      id: 'poison-line-beside-call-first',
      mistake: 'Who was told to call the emergency number first reads of another number to ring',
      caughtBy: 'I-30',
      ...advice('ring'),
    },
  ];
}

function withoutCallFirst({
  id,
  when,
  evidence,
  sources,
  signOff,
}: CatalogueRule): readonly CatalogueRule[] {
  return [{ id, when, evidence, sources, signOff }];
}

interface Edit {
  readonly question?: (question: CatalogueQuestion) => readonly CatalogueQuestion[];
  readonly rule?: (rule: CatalogueRule) => readonly CatalogueRule[];
}

function edited(sound: Ruleset, edit: Edit): Subject {
  const { question = (one: CatalogueQuestion) => [one], rule = (one: CatalogueRule) => [one] } =
    edit;
  const signs = sound.signs.map((sign) => ({
    ...sign,
    questions: sign.questions.flatMap(question),
    rules: sign.rules.flatMap(rule),
  }));
  return { ruleset: assemble(sound, signs) };
}

function moreQuiet(question: CatalogueQuestion, value: string): readonly CatalogueQuestion[] {
  if (question.kind === 'multi') throw new TypeError(`${question.id} has no quiet answers`);
  return [{ ...question, quiet: [...question.quiet, value] }];
}

function lessQuiet(question: CatalogueQuestion, value: string): readonly CatalogueQuestion[] {
  if (question.kind === 'multi') throw new TypeError(`${question.id} has no quiet answers`);
  return [{ ...question, quiet: question.quiet.filter((one) => one !== value) }];
}

/** The advice with one line that nothing rules out any more. */
function neverLeftOut(id: string): Advice {
  const free = (line: AdviceLine): AdviceLine => (line.id === id ? { ...line, unless: [] } : line);
  return {
    whileYouWait: ourAdvice.whileYouWait.map(free),
    blocks: ourAdvice.blocks.map((block) => ({ ...block, lines: block.lines.map(free) })),
  };
}
