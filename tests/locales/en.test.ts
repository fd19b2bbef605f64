/**
 * The English texts against the rules: nothing is missing, nothing is left over, and some words
 * have no place.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { en } from '../../locales/en';
import kiosk from '../../locales/en/kiosk.json';
import plain from '../../locales/en/plain.json';
import {
  callInsteadLines,
  careAdvice,
  whileYouWait,
  type AdviceLine,
} from '../../rules/careAdvice';
import { clinicianCard } from '../../rules/clinicianCard';
import { questionsIn } from '../../rules/condition';
import { ruleset } from '../../rules/ruleset';
import { linkProblems } from '../../src/deployment/launchLink';
import { signList, thingsToNote, visitNotes } from '../../rules/safetyNetting';

/** Texts of one question, as `locales/en/questions.json` has them. */
interface QuestionWords {
  readonly options: Readonly<Record<string, string>>;
  readonly points?: Readonly<Record<string, string>>;
}

type Tree = string | readonly string[] | { readonly [key: string]: Tree };

/** Every text with its key, as it is asked for on a page. A list of lines is one text. */
function flat(tree: Tree, path: readonly string[] = []): readonly (readonly [string, string])[] {
  if (typeof tree === 'string') return [[path.join('/'), tree]];
  if (Array.isArray(tree)) return [[path.join('/'), tree.join('\n')]];
  return Object.entries(tree).flatMap(([key, value]) => flat(value, [...path, key]));
}

const texts = Object.entries(en).flatMap(([namespace, tree]) =>
  flat(tree).map(([key, text]) => ({ namespace, key, text })),
);
const keysOf = (tree: Tree) => Object.keys(tree).sort();
const sorted = (ids: readonly string[]) => [...ids].sort();

describe('every question has exactly the texts that the rules name', () => {
  test('no question more, none less', () => {
    expect(keysOf(en.questions)).toEqual(sorted(ruleset.questions.map(({ id }) => id)));
  });

  test.each(ruleset.questions)('$id', ({ id, kind, parts, points, options }) => {
    const words: QuestionWords = en.questions[id];
    const { options: labels, points: texts = {}, ...others } = words;
    expect(Object.keys(others)).toEqual(expect.arrayContaining(['question', ...parts]));
    expect(Object.keys(others)).toHaveLength(parts.length + 1);
    expect(Object.keys(texts)).toEqual(points ?? []);
    expect(Object.keys(labels)).toEqual(kind === 'multi' ? [...options, 'none'] : options);
    expect(new Set(Object.values(labels)).size).toBe(Object.keys(labels).length);
  });

  test('points are whole sentences, about 110 of them', () => {
    const points = texts.filter((one) => one.key.includes('/points/'));
    expect(points).toHaveLength(110);
    for (const { text } of points) expect(text).toMatch(/^[A-Z].*\.$/);
  });

  test('help is a sentence a line, and what does not count is apart', () => {
    const lines = texts.filter(({ key }) => /\/(?:help|not-counted)$/.test(key));
    expect(lines.length).toBeGreaterThan(20);
    for (const { key, text } of lines.filter(({ namespace }) => namespace === 'questions')) {
      for (const line of text.split('\n')) {
        expect([key, line]).toEqual([
          key,
          expect.stringMatching(/^[A-Z][^.?!]*(?:\d\.\d[^.?!]*)*[.?]”?\.?$/),
        ]);
      }
    }
    const counting = lines.filter(({ key }) => key.endsWith('/help')).map(({ text }) => text);
    expect(counting.filter((text) => /does not count/.test(text))).toEqual([]);
  });
});

describe('I-18 every reason has a text', () => {
  const { because } = en.outcome;
  const cannotBeUnsure = ['R-INCOMPLETE', 'R-INVALID'];

  test('I-18 for every rule and for answers that can’t be judged, and for nothing else', () => {
    expect(keysOf(because)).toEqual(
      sorted([...ruleset.rules.map(({ id }) => id), ...cannotBeUnsure]),
    );
  });

  test.each(Object.entries(because))('I-18 %s', (rule, cases) => {
    expect(Object.keys(cases)).toEqual(
      cannotBeUnsure.includes(rule) ? ['yes'] : ['yes', ...otherLoudOptions(rule), 'not-sure'],
    );
    const unsure = (cases as { readonly 'not-sure'?: string })['not-sure'];
    if (unsure === undefined || rule === 'R9-worry') return;
    expect(unsure).toMatch(
      /^You were not sure about .*\. When in doubt, it is safer to have it checked now\.$/,
    );
  });

  /**
   * The loud options of the question that decides the rule, when they are more than "yes" and "not
   * sure".
   */
  function otherLoudOptions(rule: string): readonly string[] {
    const deciding = ruleset.rules
      .filter(({ id }) => id === rule)
      .flatMap(({ when }) => questionsIn(when).at(-1) ?? []);
    return deciding.flatMap((id) => {
      const question = ruleset.questionById.get(id);
      if (question?.kind !== 'single') return [];
      const { options, quiet } = question;
      return options.filter(
        (option) => !quiet.includes(option) && !['yes', 'not-sure'].includes(option),
      );
    });
  }

  test('I-18 no two reasons read the same', () => {
    const all = Object.values(because).flatMap((cases) => Object.values<string>(cases));
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('every line of the rules has its text, and no text is without a line', () => {
  const topicsToName = ruleset.signs.map(({ id }) => id);
  test.each<[title: string, texts: Tree, ids: readonly string[]]>([
    ['while you wait', en.advice.general, whileYouWait.map(({ id }) => id)],
    ['advice blocks', en.advice.blocks, careAdvice.map(({ id }) => id)],
    [
      'call instead if [HZ-52a]',
      en.outcome['seek-care-now']['call-instead'].lines,
      callInsteadLines,
    ],
    ['the list of signs', en.outcome['sign-list'].lines, signList],
    ['notes by answer', en.outcome['discuss-next-visit'].notes.lines, visitNotes],
    ['things to note', en.outcome['discuss-next-visit']['things-to-note'].lines, thingsToNote],
    ['the clinician’s card', en.clinicianCard.lines, [...clinicianCard]],
    ['names of the signs', en.signs, topicsToName],
  ])('%s, in this order', (_, lines, ids) => {
    expect(Object.keys(lines)).toEqual(ids);
  });

  test.each(careAdvice)('advice block $id, in this order', ({ id, lines }) => {
    expect(keysOf(en.advice.blocks[id])).toEqual(['heading', 'lines']);
    expect(Object.keys(en.advice.blocks[id].lines)).toEqual(lines.map((line) => line.id));
  });

  test('every sign but the emergency check has a tile', () => {
    for (const [sign, words] of Object.entries(en.signs)) {
      expect(keysOf(words)).toEqual(sign === 'emergency' ? ['name'] : ['name', 'tile']);
    }
  });
});

describe('no text is unused', () => {
  const root = resolve(import.meta.dirname, '../..');
  const sources = ['src', 'tools/pageHtml.ts'].flatMap((place) => {
    if (place.endsWith('.ts')) return [readFileSync(join(root, place), 'utf8')];
    return readdirSync(join(root, place), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readFileSync(join(root, place, file), 'utf8'));
  });
  /** Held against the rules above, and asked for by their id. */
  const byId =
    /^(?:questions:|signs:|advice:(?:general|blocks|kiosk)\/|check:names\/|clinicianCard:lines\/|clinicianCard:glance\/|outcome:(?:because|sign-list\/lines|discuss-next-visit\/(?:notes|things-to-note)\/lines|seek-care-now\/call-instead\/lines)\/)/;
  /**
   * Written down with rules 0.3, so that they are translated once, and shown when the pages take
   * their new form: the page of "call first", the card at a glance, the kiosk's own advice.
   */
  const toCome =
    /^(?:clinicianCard:glance\/kiosk-more$|outcome:seek-care-now\/(?:go|call-instead)\/kiosk)/;
  /** Asked for with a part filled in, or as a property. */
  const inParts: Readonly<Record<string, string>> = {
    'outcome:seek-care-now/why/you-answered': "'you-answered'",
    'outcome:seek-care-now/why/not-sure': "'not-sure'",
    'outcome:seek-care-now/why/your-worry': "'your-worry'",
    'outcome:seek-care-now/why/unreadable': "'unreadable'",
    'app:fallback/broken': 'app.fallback.broken',
    'app:fallback/plain-page': "app.fallback['plain-page']",
    'app:fallback/still-holds': "app.fallback['still-holds']",
    'app:waiting': 'app.waiting',
    'app:links/about': '`links/${name}`',
    'app:links/handout': '`links/${name}`',
    'outcome:take-away/copied': '`take-away/${said}`',
    'outcome:take-away/shared': '`take-away/${said}`',
    'outcome:take-away/not-shared': '`take-away/${said}`',
    'outcome:take-away/saved': '`take-away/${said}`',
    'outcome:take-away/failed': '`take-away/${said}`',
    'outcome:take-away/calendar/no-date': "'calendar/no-date'",
    ...Object.fromEntries(
      linkProblems.map((problem) => [
        `app:link-problem/${problem}`,
        '`link-problem/${linkProblem}`',
      ]),
    ),
  };
  const chrome = texts
    .map(({ namespace, key }) => ({ name: `${namespace}:${key}`, key }))
    .filter(({ name }) => !byId.test(name) && !toCome.test(name));

  test.each(chrome)('$name', ({ name, key }) => {
    const wanted = inParts[name];
    const asked = wanted === undefined ? [`'${key}'`, `'${name}'`] : [wanted];
    expect(sources.filter((code) => asked.some((one) => code.includes(one)))).not.toEqual([]);
  });

  test('what is asked for in parts exists', () => {
    const names = chrome.map(({ name }) => name);
    expect(Object.keys(inParts).filter((name) => !names.includes(name))).toEqual([]);
  });
});

describe('I-28 advice that turns, lays or moves a person says what to do for the neck or back', () => {
  const lines = careAdvice.flatMap((block) =>
    block.lines.map((line: AdviceLine) => ({
      key: `${block.id}/${line.id}`,
      movesPerson: line.movesPerson === true,
      text: (en.advice.blocks[block.id].lines as Readonly<Record<string, string>>)[line.id] ?? '',
    })),
  );

  test.each(lines.filter(({ movesPerson }) => movesPerson))('I-28 $key', ({ text }) => {
    expect(text).toMatch(/If the neck or back may be hurt, /);
  });

  test('I-28 where a sleepy person is turned, breathing comes first [HZ-33c]', () => {
    const turned = lines.filter(
      ({ key, movesPerson }) => movesPerson && /^(?:head-pressure|alertness)\//.test(key),
    );
    expect(turned).toHaveLength(2);
    for (const { text } of turned) expect(text).toMatch(/ Breathing comes first\.$/);
  });

  test('I-28 no other line of a block or of the general advice moves a person', () => {
    const moves = /\b(?:on (?:to )?the side|roll|turn the|lie down|lay)\b/i;
    const others = lines.filter(({ movesPerson }) => !movesPerson).map(({ text }) => text);
    const general = Object.values(en.advice.general);
    expect([...others, ...general].filter((text) => moves.test(text))).toEqual([]);
    expect(lines.filter(({ text }) => moves.test(text))).toHaveLength(
      lines.filter(({ movesPerson }) => movesPerson).length,
    );
  });
});

describe('words that have no place', () => {
  const named = ({ namespace, key }: { namespace: string; key: string }) => `${namespace}:${key}`;
  const holding = (pattern: RegExp, some = texts) =>
    some.filter(({ text }) => pattern.test(text)).map(named);

  test('questions are positive [HZ-08]', () => {
    const asked = texts.filter(
      (one) => one.namespace === 'questions' && one.key.endsWith('/question'),
    );
    expect(asked).toHaveLength(ruleset.questions.length);
    expect(holding(/\b(?:not|no|never|without|cannot)\b|n[’']t\b/i, asked)).toEqual([]);
    expect(
      asked.filter(({ text }) => !/\?(?: Pick all that fit\.)?$/.test(text)).map(named),
    ).toEqual([]);
  });

  test('no text holds HTML or looks like it', () => {
    expect(holding(/[<>]|&[a-z]+;|&#/i)).toEqual([]);
  });

  test('no advice holds a dose [HZ-33]', () => {
    const advice = texts.filter(({ namespace }) => namespace === 'advice');
    expect(
      holding(/\d+\s*(?:mg|ml|mcg|g|µg|iu|units?|tablets?|pills?|drops?|times|doses?)\b/i, advice),
    ).toEqual([]);
    // The one number in it is how long to pinch a nose.
    expect(holding(/\d/, advice)).toEqual(['advice:blocks/bleeding/lines/nosebleed']);
  });

  test('HZ-43 what to do now never says "today"', () => {
    const actions = texts.filter(
      ({ namespace, key }) => namespace === 'outcome' && key.startsWith('seek-care-now/'),
    );
    expect(actions.length).toBeGreaterThan(20);
    expect(holding(/\btoday\b|\btomorrow\b|\bsoon\b/i, actions)).toEqual([]);
    expect(en.outcome['seek-care-now'].go.home).toContain('now, also at night');
  });

  test('a number to call is in no text [HZ-16b]', () => {
    expect(holding(/\b(?:911|999|112|111|000)\b|\+\d|\d{5,}/)).toEqual([]);
  });

  test('that a call costs nothing is promised nowhere [HZ-54a]', () => {
    expect(holding(/\bcredit\b|\bfree\b|\bcosts?\b/i)).toEqual([]);
  });

  test('"diagnosis" occurs only where the check says that it is none, or for the disease itself', () => {
    expect(holding(/diagnos/i)).toEqual([
      'app:disclaimer',
      'app:disclaimer-heading',
      'app:start/not-for/lines/others',
    ]);
    expect(en.app.disclaimer).toContain('This check is not a diagnosis.');
    expect(en.app['disclaimer-heading']).toBe('Not a diagnosis');
  });

  test('no text tells a person what they have', () => {
    expect(holding(/\byou (?:may |might |could |probably )?have (?:a|an|the)\b/i)).toEqual([]);
  });

  test('I-22 nothing on the low page could calm too much', () => {
    const low = texts.filter(
      ({ namespace, key }) =>
        namespace === 'outcome' && /^(?:discuss-next-visit|sign-list)\//.test(key),
    );
    expect(low.length).toBeGreaterThan(20);
    expect(holding(/\b(?:fine|safe|healthy|nothing to worry|all clear|normal)\b/i, low)).toEqual(
      [],
    );
  });
});

describe('fixed sentences of the spec, to the letter [HZ-49b]', () => {
  test.each(
    // prettier-ignore
    [
      [en.app.emergency, 'In an emergency, stop here and call your local emergency number.'],
      [
        en.app.disclaimer,
        'This check is not a diagnosis. It does not take the place of a doctor, a nurse or your care plan. It looks for a short list of warning signs in people who have intermediate osteopetrosis. It can miss things. If your care team gave you a plan that says to act sooner, follow that plan. If you are worried, get help. You do not need this page to say so.',
      ],
      [en.outcome['seek-care-now'].go.home,
        'Go to the nearest emergency room or urgent care now, also at night.'],
      [en.outcome['seek-care-now'].go.ring, 'Or ring the care team’s urgent line.'],
      [en.outcome['seek-care-now']['call-first-page']['no-answer'],
        'No answer, or no ambulance? Go to the nearest emergency room now.'],
      [en.outcome['seek-care-now']['call-first'], 'Call the emergency number first. Do it now.'],
      [
        en.outcome['discuss-next-visit']['for-now-only'],
        'This result is for now only. If you changed an answer because you were not sure, go by the more careful one.',
      ],
      [en.check['small-child'], 'Small child, or anyone who cannot tell you how they feel:'],
      [en.questions.worry.options['not-sure'], 'Not sure, or help may be needed in the next days'],
      [en.questions.worry.options.weeks,
        'No, some weeks from now is soon enough, but it should be before the next visit'],
      [en.outcome.because['R9-worry']['not-sure'],
        'You feel that help may be needed in the next days. That is reason enough.'],
    ],
  )('%s', (text, spec) => {
    expect(text).toBe(spec);
  });
});

describe('words on which the control of a hazard rests, to the letter', () => {
  const { questions, clinicianCard: card, outcome } = en;
  const higherUp = 'If two of these fit, choose the one higher up.';
  test.each<[tag: string, holds: string, text: string | readonly string[]]>(
    // prettier-ignore
    [
      ['[HZ-10a]', higherUp, questions['vision.course'].help],
      ['[HZ-10a]', higherUp, questions['face.course'].help],
      ['[HZ-10a]', higherUp, questions['weakness.course'].help],
      ['[HZ-10a]', higherUp, questions['hearing.course'].help],
      ['[HZ-10a]', 'If the eye on that side is now red or sore, or no longer shuts, choose “getting worse”.',
        questions['face.course'].help],
      ['[HZ-12]', 'in the last 7 days?', questions.fever.question],
      ['[HZ-12]', 'Count it even if medicine brought it down, and even if it comes and goes.',
        questions.fever.help],
      ['[HZ-12]', 'Say yes too if the person felt hot or shivered and you did not measure.',
        questions.fever.help],
      ['[HZ-29a]', 'Answer for one person, as things are now.', kiosk.start.how],
      ['[HZ-29a]', 'Answer for one person, as things are now.', plain.how],
      ['[HZ-40]', 'Was any of this there in the last 7 days?', questions.topics.question],
      ['[HZ-40]', 'Pick it even if it is mild.', questions.topics.help],
      ['[HZ-43a]', 'If you ring and no one helps you within 15 minutes, go.',
        outcome['seek-care-now'].go['no-help']],
      ['[HZ-44]', 'Low calcium with signs: treat it right away', card.lines.calcium],
      ['[HZ-44]', 'Low calcium with signs: treat it right away.', card.glance.check],
      ['[HZ-44]', 'Do not put off an operation that saves life, limb or sight.',
        card.lines.operation],
      ['[HZ-44]', 'Do not put off an operation that saves life, limb or sight.',
        card.glance.operation],
    ],
  )('%s %s', (_tag, holds, text) => {
    expect(text).toContain(holds);
  });

  /** Of each topic with danger points the sign by which a tired reader finds it. */
  const signOfTopic = {
    'bone-pain': 'painful bones',
    'back-pain': 'numb between the legs, or new trouble with pee or poo',
    'tired-pale': 'short of breath, chest pain',
    'bruise-bleed': 'Bleeding, bruises, tiny red spots, or black poo',
    infections: 'An infection',
    limp: 'A limp',
    cramps: 'hands or feet that lock up',
    belly: 'a big or hard belly',
    'face-shape': 'The shape of the face or head is changing',
    'face-pressure': 'pressure in the face',
    food: 'feeding or drinking much less',
    medicines: 'too much, the wrong one, missed',
    mood: 'thoughts of self-harm',
  };

  test('each topic with danger points has their sign in its label [HZ-40]', () => {
    const withDanger = ruleset.questions.flatMap(({ followUpOf }) => followUpOf?.topic ?? []);
    expect(keysOf(signOfTopic)).toEqual(sorted(withDanger));
    const labels: Readonly<Record<string, string>> = questions.topics.options;
    for (const [topic, sign] of Object.entries(signOfTopic)) {
      expect(labels[topic]).toContain(sign);
    }
  });
});
