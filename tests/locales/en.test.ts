/**
 * The English texts against the rules: nothing is missing, nothing is left over, and some words
 * have no place.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { en } from '../../locales/en';
import { callInsteadLines, careAdvice, whileYouWait } from '../../rules/careAdvice';
import { clinicianCard } from '../../rules/clinicianCard';
import { questionsIn } from '../../rules/condition';
import { ruleset } from '../../rules/ruleset';
import { linkProblems } from '../../src/deployment/launchLink';
import { signList, thingsToNote, visitNotes } from '../../rules/safetyNetting';
import { type Tree, texts, keysOf, sorted } from './englishTexts';

/** Texts of one question, as `locales/en/questions.json` has them. */
interface QuestionWords {
  readonly options: Readonly<Record<string, string>>;
  readonly points?: Readonly<Record<string, string>>;
}

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
