import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { triage } from '../../rules/triage';
import { questionnaireResponse } from '../../src/fhir/questionnaireResponse';
import { readResponse } from '../../src/fhir/readResponse';
import { anything, anyValue, completeSheet, law } from '../support/arbitraries';
import { quietSheet } from '../support/sheets';
import { questionnaire, head, coded, item, responseOf, problems } from './responses';

describe('reads a response', () => {
  test.each<[string, unknown, object]>(
    // prettier-ignore
    [
      ['without items', head, {}],
      ['without its groups', responseOf(item('gate', 'no')), { gate: 'no' }],
      ['in groups of its own', responseOf({ linkId: 'page-1', item: [item('gate', 'no')] }), { gate: 'no' }],
      ['with an item that has no answer', responseOf({ linkId: 'gate' }), {}],
      [
        'with an item beneath an answer',
        responseOf({
          linkId: 'jaw',
          answer: [{ ...coded('jaw:yes'), item: [item('jaw.danger', 'no')] }],
        }),
        { jaw: 'yes', 'jaw.danger': 'no' },
      ],
      ['with "none of these"', responseOf(item('topics', 'none')), { topics: [] }],
      ['with topics', responseOf(item('topics', 'mood', 'teeth')), { topics: ['mood', 'teeth'] }],
      ['with a person in it', { ...responseOf(item('gate', 'no')), subject: { reference: 'Patient/1' } },
        { gate: 'no' }],
      ['in any language', { ...head, questionnaire: questionnaire.replace('|', '-ar|') }, {}],
    ],
  )('%s', (_what, json, sheet) => {
    expect(readResponse(json)).toEqual({ sheet, points: {} });
  });
});

describe('I-29 reads which points fit, and lets none of them decide', () => {
  const points = (linkId: string, ...codes: readonly string[]) => ({
    linkId: `${linkId}.points`,
    answer: codes.map((code) => coded(`${linkId}/${code}`)),
  });
  test.each<[string, unknown, object, object]>(
    // prettier-ignore
    [
      ['beside "yes"', responseOf(item('gate', 'yes'), points('gate', 'awake', 'fit')), { gate: 'yes' },
        { gate: ['awake', 'fit'] }],
      ['beside "not sure"', responseOf(item('alert', 'not-sure'), points('alert', 'speech')), { alert: 'not-sure' },
        { alert: ['speech'] }],
      ['beside "no", which then counts as missing', responseOf(item('gate', 'no'), points('gate', 'awake')), {},
        { gate: ['awake'] }],
      ['under a question without an answer, which stays missing', responseOf(points('gate', 'awake')), {},
        { gate: ['awake'] }],
      ['none of them', responseOf(item('gate', 'no'), { linkId: 'gate.points' }), { gate: 'no' }, {}],
    ],
  )('%s', (_what, json, sheet, read) => {
    expect(readResponse(json)).toEqual({ sheet, points: read });
  });

  test.each([
    ['headache.warning', 'waking', item('headache', 'no')],
    ['topic.mood', 'self-harm', item('topics', 'none')],
  ])('a point of %s, which is not asked, is refused like an answer to it', (id, point, closing) => {
    const { sheet } = readResponse(responseOf(closing, points(id, point)));
    expect(sheet).toBeUndefined();
    expect(triage(sheet).disposition).toBe('seek-care-now');
    expect(problems(responseOf(closing, points(id, point)))?.[0]?.[0]).toBe('invariant');
  });

  test('a point that the question does not have is named, with those that it has', () => {
    expect(problems(responseOf(item('gate', 'yes'), points('gate', 'none-such')))).toEqual([
      [
        'value',
        expect.stringContaining(
          'gate.points: has the code gate/none-such; expected one of gate/awake',
        ),
        'QuestionnaireResponse.item[1].answer[0].value',
      ],
    ]);
  });

  test('what is written with its points comes back with them', () => {
    const sheet = quietSheet({ gate: 'yes', face: 'yes', 'face.with': 'yes' });
    const ticked = { gate: ['breathing'], 'face.with': ['speech', 'headache'] };
    const details = { authored: new Date(0), language: 'en', points: ticked };
    expect(readResponse(questionnaireResponse(sheet, details))).toEqual({ sheet, points: ticked });
  });
});

describe('names what an older version asked otherwise', () => {
  test('of a response, by its questionnaire', () => {
    const [only] =
      problems({ ...head, questionnaire: questionnaire.replace(/\|.*/, '|0.2.0') }) ?? [];
    expect(only?.[1]).toContain('; `life` is of 0.2: ask `mood` and `daily-life` again');
    expect(only?.[1]).toContain('; `food-vitamins` is of 0.2: ask `food` and `medicines` again');
  });

  test('of an item, by its id', () => {
    expect(problems(responseOf(item('topic.life', 'no')))).toEqual([
      [
        'value',
        'topic.life: `topic.life` is of 0.2: ask `mood` and `daily-life` again',
        'QuestionnaireResponse.item[0].linkId',
      ],
    ]);
  });
});

describe('nothing that comes from outside can make it fail open', () => {
  test('it never throws, and what it cannot read is urgent', () => {
    fc.assert(
      fc.property(fc.oneof(anything(), anyValue), (json) => {
        expect(triage(readResponse(json).sheet).disposition).toBe('seek-care-now');
      }),
      law,
    );
  });

  test('one damaged place in a sound response: named and urgent, or the sheet lacks that answer', () => {
    const damaged = completeSheet().chain((sheet) => {
      const whole = JSON.stringify(
        questionnaireResponse(sheet, { authored: new Date(0), language: 'en' }),
      );
      const marks = [...whole.matchAll(/"code":"([^"]*)"|"linkId":"([^"]*)"/g)];
      return fc
        .tuple(fc.constantFrom(...marks), fc.constantFrom('"', '"x', '"no', '":'))
        .map(([mark, instead]) => {
          const at = mark.index + mark[0].length - 1;
          return { sheet, text: whole.slice(0, at) + instead.slice(1) + whole.slice(at) };
        });
    });
    fc.assert(
      fc.property(damaged, ({ sheet, text }) => {
        const { sheet: back, problem } = readResponse(JSON.parse(text));
        if (problem === undefined) expect(back).toEqual(sheet);
        else expect(triage(back).disposition).toBe('seek-care-now');
      }),
      law,
    );
  });

  test('a quiet sheet without any one of its items is urgent', () => {
    const whole = questionnaireResponse(quietSheet(), { authored: new Date(0), language: 'en' });
    for (const dropped of whole.item ?? []) {
      const { sheet } = readResponse({
        ...whole,
        item: whole.item?.filter(({ linkId }) => linkId !== dropped.linkId),
      });
      expect(triage(sheet).disposition).toBe('seek-care-now');
    }
  });
});
