import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOpen, prune, type AnswerSheet } from '../../rules/answerSheet';
import { ruleset } from '../../rules/ruleset';
import { triage } from '../../rules/triage';
import { questionnaire } from '../../src/fhir/questionnaire';
import { questionnaireResponse } from '../../src/fhir/questionnaireResponse';
import type { QuestionnaireResponseItem as ResponseItem } from 'fhir/r4';
import { readResponse } from '../../src/fhir/readResponse';
import { languages } from '../../locales';
import { questionnaireTexts } from '../../tools/fhirFiles';
import { anySheet, completeSheet, law } from '../support/arbitraries';
import { quietSheet, without } from '../support/sheets';
import { vignettes } from '../support/vignettes.json';

const [english] = languages;
const authored = new Date('2026-11-24T08:30:00Z');
const made = (sheet: AnswerSheet) => questionnaireResponse(sheet, { authored, language: 'en' });
/** As another system would get it: through JSON. */
const sent = (sheet: AnswerSheet): unknown => JSON.parse(JSON.stringify(made(sheet)));
const flat = (items: readonly ResponseItem[] = []): readonly ResponseItem[] =>
  items.flatMap((item) => [item, ...flat(item.item)]);
const answered = (sheet: AnswerSheet) =>
  flat(made(sheet).item).filter(({ answer }) => answer !== undefined);

describe('response to sheet to outcome: the same as without the way through FHIR', () => {
  test.each(vignettes)('$id', ({ structured, expected, expectedCallFirst }) => {
    const { sheet } = readResponse(sent(structured as AnswerSheet));
    expect(sheet).toEqual(structured);
    expect(triage(sheet)).toEqual(triage(structured));
    expect(triage(sheet)).toMatchObject({ disposition: expected, callFirst: expectedCallFirst });
  });

  test('any complete sheet comes back as it was', () => {
    fc.assert(
      fc.property(completeSheet(), (sheet) => {
        expect(readResponse(sent(sheet))).toEqual({ sheet, points: {} });
      }),
      law,
    );
  });

  test('a torn sheet comes back without the answers that nobody asked for, and as urgent', () => {
    fc.assert(
      fc.property(anySheet(), (sheet) => {
        const back = readResponse(sent(sheet));
        expect(back).toEqual({ sheet: prune(sheet), points: {} });
        expect(triage(back.sheet)).toEqual(triage(prune(sheet)));
      }),
      law,
    );
  });
});

describe('a response', () => {
  test('has only answers to questions that are open, in the order of the questionnaire', () => {
    fc.assert(
      fc.property(anySheet(), (sheet) => {
        const pruned = prune(sheet);
        const expected = ruleset.questions.filter(
          (question) => sheet[question.id] !== undefined && isOpen(question, pruned),
        );
        expect(answered(sheet).map(({ linkId }) => linkId)).toEqual(expected.map(({ id }) => id));
      }),
      law,
    );
  });

  test('follows the groups of the questionnaire, and has no empty one', () => {
    const groups = questionnaire(questionnaireTexts(english)).item?.filter(
      ({ type }) => type === 'group',
    );
    const order = groups?.map(({ linkId }) => linkId);
    expect(made(quietSheet()).item?.map(({ linkId }) => linkId)).toEqual(order);
    expect(made({ gate: 'no' }).item).toHaveLength(1);
    expect(made({})).not.toHaveProperty('item');
  });

  test('says when, in which language and to which version of the questions, and nothing about who', () => {
    const { item, ...head } = made(quietSheet());
    expect(item).toBeDefined();
    expect(head).toEqual({
      resourceType: 'QuestionnaireResponse',
      language: 'en',
      questionnaire: `https://marble-check.example/fhir/Questionnaire/marble-check-en|${ruleset.version}`,
      status: 'completed',
      authored: '2026-11-24T08:30:00.000Z',
    });
  });

  test.each<[string, AnswerSheet, string]>([
    ['every open question has an answer', quietSheet(), 'completed'],
    ['an urgent answer ended the questions', { gate: 'yes' }, 'stopped'],
    ['a follow-up has no answer', without(quietSheet({ jaw: 'yes' }), 'jaw.danger'), 'stopped'],
  ])('when %s: %j', (_what, sheet, status) => {
    expect(made(sheet).status).toBe(status);
  });

  test('says "none of these" when no topic was picked', () => {
    const topics = answered(quietSheet()).find(({ linkId }) => linkId === 'topics');
    expect(topics?.answer?.map(({ valueCoding }) => valueCoding?.code)).toEqual(['topics:none']);
  });

  test('has the words that were read, when they are handed in', () => {
    const { questions } = questionnaireTexts(english);
    const { item } = questionnaireResponse(
      { gate: 'yes' },
      { authored, language: 'en', questions },
    );
    const [gate] = flat(item).filter(({ linkId }) => linkId === 'gate');
    expect(gate?.text).toContain(questions.gate.question);
    expect(gate?.text).toContain(questions.gate.points?.['awake']);
    expect(gate?.answer?.[0]?.valueCoding?.display).toBe(questions.gate.options['yes']);
  });

  test.each<[string, object]>([
    ['an unknown question', { gate: 'no', gat: 'no' }],
    ['a value that is no option', { gate: 'maybe' }],
  ])(
    'is not made of a sheet with %s, which would come back as one that can be read',
    (_what, sheet) => {
      expect(() => made(sheet as AnswerSheet)).toThrow(TypeError);
    },
  );

  test('is not made without a date', () => {
    const noDate = { authored: new Date('yesterday'), language: 'en' };
    expect(() => questionnaireResponse({}, noDate)).toThrow(RangeError);
  });
});
