// @vitest-environment jsdom
/** The questions of the plain page, and what is hidden until they are answered. */
import { describe, expect, test } from 'vitest';
import { languages } from '../../locales';
import { ruleset } from '../../rules/ruleset';
import { wordsOf } from '../../tools/wordsOf';
import { isEnglishOrArabic, wideRows } from '../../tools/wide';
import { fileOf, squeezed } from './plainFile';

describe.each(wideRows(languages, isEnglishOrArabic))('the plain page in $tag', ({ tag }) => {
  const source = fileOf(`${tag}/plain.html`);

  const { plain, ...texts } = wordsOf(tag);

  const page = new DOMParser().parseFromString(source, 'text/html');

  const all = (selector: string, within: ParentNode = page) => [
    ...within.querySelectorAll<HTMLElement>(selector),
  ];

  const labelOf = (input: Element) => squeezed(input.closest('label')?.textContent);

  test.each(ruleset.questions)('asks $id with every option, help and point', (question) => {
    const { id, kind, options, followUpOf } = question;
    const words: { question: string; options: Readonly<Record<string, string>> } =
      texts.questions[id];
    const field = page.getElementById(`q-${id.replaceAll('.', '_')}`);
    if (field === null) throw new Error(`The page does not ask ${id}.`);
    expect(field.hasAttribute('hidden')).toBe(followUpOf !== undefined);
    const topic = followUpOf?.topic;
    const named = topic === undefined ? '' : `${texts.questions.topics.options[topic]} `;
    expect(squeezed(field.querySelector('legend')?.textContent)).toBe(named + words.question);
    const radios = all(`input[type="radio"][name="${id}"]`, field);
    const boxes = all(`input[type="checkbox"][name="${id}"]`);
    if (kind === 'single') {
      expect(radios.map((radio) => radio.getAttribute('value'))).toEqual(options);
      expect(radios.map(labelOf)).toEqual(options.map((option) => words.options[option]));
      expect(boxes).toEqual([]);
    } else {
      expect(radios.map(labelOf)).toEqual([plain.topics.some, words.options['none']]);
      expect(boxes.map(labelOf)).toEqual(options.map((option) => words.options[option]));
    }
    const given: HelpTexts = texts.questions[id];
    const { help = [], 'not-counted': notCounted = [], points = {}, 'small-child': child } = given;
    const shown = squeezed(field.querySelector('.help')?.textContent);
    // The list of topics has a help of its own: there is no next page.
    const helped = kind === 'multi' ? [plain.topics.help, ...help.slice(-1)] : help;
    for (const text of [...helped, ...notCounted, ...Object.values(points), child]) {
      if (text !== undefined) expect(shown).toContain(squeezed(text));
    }
    expect(all('[data-point]', field).map((point) => point.dataset['point'])).toEqual(
      (question.points ?? []).map((point) => `${id}/${point}`),
    );
  });

  test('no group of answers is described, and each that has points can contradict them', () => {
    expect(all('fieldset[aria-describedby]')).toEqual([]);
    const withPoints = ruleset.questions.filter(({ points = [] }) => points.length > 0);
    expect(all('p[data-contradiction]').map(({ dataset }) => dataset['contradiction'])).toEqual(
      withPoints.map(({ id }) => id),
    );
    expect(all('[data-contradiction]').filter((one) => !one.hasAttribute('hidden'))).toEqual([]);
  });

  test('nothing is ticked, and all fields are in the order of the rules', () => {
    expect(all('[checked], [selected]')).toEqual([]);
    const names = all('input').map((input) => input.getAttribute('name'));
    expect([...new Set(names)]).toEqual(
      ruleset.questions.flatMap(({ id, points = [] }) =>
        points.length === 0 ? [id] : [`${id}.points`, id],
      ),
    );
  });

  test('hides both results, every reason and every line that depends on an answer', () => {
    const depends =
      'form, .now, .low, [data-disposition], [data-when], [data-rule], [data-note], [data-topic], [data-missing], [data-unsure], .sure, .notes, .topics';
    expect(all(depends).length).toBeGreaterThan(200);
    expect(all(depends).filter((one) => !one.hasAttribute('hidden'))).toEqual([]);
  });

  test.each(ruleset.rules)('gives $id as a reason, sure and unsure', ({ id }) => {
    const because = texts.outcome.because[id];
    const reason = page.querySelector(`[data-rule="${id}"]`);
    expect(squeezed(reason?.querySelector('.sure')?.textContent)).toBe(because.yes);
    expect(squeezed(reason?.querySelector('.unsure p')?.textContent)).toBe(because['not-sure']);
  });

  test('I-30 leaves out beside "call first" what would take it back', () => {
    const { 'seek-care-now': nowTexts } = texts.outcome;
    const unless = all('[data-unless~="R0-gate"][data-unless~="R3b-face-with"]');
    const words = unless.map(({ textContent }) => squeezed(textContent)).join('\n');
    for (const text of [
      nowTexts.intro,
      nowTexts.go.home,
      nowTexts.go['no-help'],
      nowTexts['call-instead'].heading,
      nowTexts['answer-rest'].heading,
      nowTexts['answer-rest'].text,
      texts.advice.general['take-along'],
    ]) {
      expect(words).toContain(text);
    }
    const last = page.querySelector('.go-now[data-when~="R0-gate"][data-when~="R3b-face-with"]');
    expect(squeezed(last?.textContent)).toBe(nowTexts['call-first-page']['no-answer']);
  });
});

interface HelpTexts {
  readonly question: string;
  readonly help?: readonly string[];
  readonly 'not-counted'?: readonly string[];
  readonly points?: Readonly<Record<string, string>>;
  readonly 'small-child'?: string;
}
