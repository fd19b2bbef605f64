import { expect, test } from 'vitest';
import { languages } from '../../locales';
import { codeSystem } from '../../src/fhir/codeSystem';
import { questionnaire } from '../../src/fhir/questionnaire';
import type { CodeSystemConcept as Concept, QuestionnaireItem } from 'fhir/r4';
import { questionnaireTexts } from '../../tools/fhirFiles';

const [english, ...others] = languages;
const system = codeSystem([questionnaireTexts(english), ...others.map(questionnaireTexts)]);
const flat = (concepts: readonly Concept[] = []): readonly Concept[] =>
  concepts.flatMap((concept) => [concept, ...flat(concept.concept)]);
const concepts = flat(system.concept);

function codingsIn(
  item: QuestionnaireItem,
): readonly (readonly [code: string | undefined, display: string | undefined])[] {
  const own = [...(item.code ?? []), ...(item.answerOption ?? []).map((one) => one.valueCoding)];
  return [
    ...own.map((coding) => [coding?.code, coding?.display] as const),
    ...(item.item ?? []).flatMap(codingsIn),
  ];
}

test('holds each code once, and says how many there are', () => {
  expect(new Set(concepts.map(({ code }) => code)).size).toBe(concepts.length);
  expect(system.count).toBe(concepts.length);
});

test.each(languages)(
  'says of every coding of the questionnaire in $tag what that says',
  (locale) => {
    const said = new Map(
      concepts.map(
        ({ code, display, designation = [] }): [string | undefined, string | undefined] => [
          code,
          locale.tag === english.tag
            ? display
            : designation.find(({ language }) => language === locale.tag)?.value,
        ],
      ),
    );
    const codings = questionnaire(questionnaireTexts(locale)).item?.flatMap(codingsIn) ?? [];
    expect(codings.length).toBe(concepts.length);
    expect(codings.map(([code]) => [code, said.get(code)])).toEqual(codings);
  },
);

test('is a draft that nobody has signed off, of the same version as the rules', () => {
  expect(system).toMatchObject({ status: 'draft', experimental: true, content: 'complete' });
});

test('in one language alone, it has no designations', () => {
  const alone = codeSystem([questionnaireTexts(english)]);
  expect(flat(alone.concept).filter(({ designation }) => designation !== undefined)).toEqual([]);
});
