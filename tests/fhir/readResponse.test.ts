import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ruleset } from '../../rules/ruleset';
import { triage } from '../../rules/triage';
import { codeSystemUrl } from '../../src/fhir/canonical';
import { questionnaireResponse } from '../../src/fhir/questionnaireResponse';
import { readResponse } from '../../src/fhir/readResponse';
import { anything, anyValue, completeSheet, law } from '../support/arbitraries';
import { quietSheet } from '../support/sheets';

const questionnaire = `https://marble-check.example/fhir/Questionnaire/marble-check|${ruleset.version}`;
const head = { resourceType: 'QuestionnaireResponse', status: 'completed', questionnaire };
const coded = (code: string, system = codeSystemUrl) => ({ valueCoding: { system, code } });
const item = (linkId: string, ...codes: readonly string[]) => ({
  linkId,
  answer: codes.map((code) => coded(`${linkId}:${code}`)),
});
const responseOf = (...items: readonly unknown[]) => ({ ...head, item: items });

const problems = (json: unknown) =>
  readResponse(json).problem?.issue.map(({ code, details, expression }) => [
    code,
    details.text,
    expression.join(),
  ]);

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

describe('names what is wrong, and where, and gives Seek care now', () => {
  const at = 'QuestionnaireResponse';
  test.each<[what: string, json: unknown, code: string, text: string, place: string]>(
    // prettier-ignore
    [
      ['nothing', undefined, 'structure', 'expected a QuestionnaireResponse', at],
      ['text', 'QuestionnaireResponse', 'structure', 'expected a QuestionnaireResponse', at],
      ['another resource', { ...head, resourceType: 'Patient' }, 'structure', 'expected a QuestionnaireResponse',
        `${at}.resourceType`],
      ['no questionnaire', { ...head, questionnaire: undefined }, 'structure',
        'expected the address of the questionnaire', `${at}.questionnaire`],
      [
        'another questionnaire',
        { ...head, questionnaire: 'http://other.example/q|0.2.0' },
        'value',
        `is http://other.example/q|0.2.0; expected ${questionnaire}, or the same in one language`,
        `${at}.questionnaire`,
      ],
      ['an entry made in error', { ...head, status: 'entered-in-error' }, 'structure',
        'expected in-progress, completed, amended or stopped', `${at}.status`],
      ['implicit rules', { ...head, implicitRules: 'http://x.example' }, 'structure',
        'has implicit rules, which is not understood here', `${at}.implicitRules`],
      ['a modifier extension', { ...head, modifierExtension: [{}] }, 'structure',
        'has a modifier extension, which is not understood here', `${at}.modifierExtension`],
      ['items that are no list', { ...head, item: {} }, 'structure', 'expected a list of items', `${at}.item`],
      ['an item without an id', responseOf({}), 'structure', 'expected the id of a question', `${at}.item[0].linkId`],
      [
        'a negated item',
        responseOf({ linkId: 'sign.jaw', item: [{ ...item('jaw', 'no'), modifierExtension: [{}] }] }),
        'structure',
        'jaw: has a modifier extension, which is not understood here',
        `${at}.item[0].item[0].modifierExtension`,
      ],
      [
        'a negated answer',
        responseOf({ linkId: 'jaw', answer: [{ ...coded('jaw:no'), modifierExtension: [{}] }] }),
        'structure',
        'jaw: has a modifier extension, which is not understood here',
        `${at}.item[0].answer[0].modifierExtension`,
      ],
      ['an answer without a coding', responseOf({ linkId: 'jaw', answer: [{}] }), 'structure',
        'jaw: expected a coding of the code system of the questions', `${at}.item[0].answer[0].value`],
      [
        'an answer with a second value',
        responseOf({ linkId: 'jaw', answer: [{ ...coded('jaw:no'), valueString: 'yes' }] }),
        'structure',
        'jaw: has another value beside its coding, which is not understood here',
        `${at}.item[0].answer[0].valueString`,
      ],
      ['a code without its system', responseOf({ linkId: 'jaw', answer: [{ valueCoding: { code: 'jaw:no' } }] }),
        'structure', 'jaw: expected a code system', `${at}.item[0].answer[0].value.system`],
      [
        'a code of another system',
        responseOf({ linkId: 'jaw', answer: [coded('jaw:no', 'http://x.example')] }),
        'value',
        'jaw: has the code jaw:no; expected one of jaw:yes, jaw:no, jaw:not-sure',
        `${at}.item[0].answer[0].value`,
      ],
      ["another question's code", responseOf({ linkId: 'jaw', answer: [coded('gate:no')] }), 'value',
        'jaw: has the code gate:no; expected one of jaw:yes, jaw:no, jaw:not-sure', `${at}.item[0].answer[0].value`],
      ['an unknown question', responseOf(item('gat', 'no')), 'value', 'gat: no such question',
        `${at}.item[0].linkId`],
      ['a name of JavaScript', responseOf(item('__proto__', 'no')), 'value', '__proto__: no such question',
        `${at}.item[0].linkId`],
      ['a question twice', responseOf(item('jaw', 'yes'), item('jaw', 'no')), 'structure',
        'jaw: is there more than once', `${at}.item[1]`],
      ['two answers to one question', responseOf(item('jaw', 'yes', 'no')), 'structure',
        'jaw: has answers that exclude each other', `${at}.item[0].answer`],
      ['"none of these" beside a topic', responseOf(item('topics', 'none', 'mood')), 'structure',
        'topics: has answers that exclude each other', `${at}.item[0].answer`],
      ['a topic twice', responseOf(item('topics', 'mood', 'mood')), 'structure',
        'topics: has answers that exclude each other', `${at}.item[0].answer`],
      ['an answer that nobody asked for', responseOf(item('jaw', 'no'), item('jaw.danger', 'no')), 'invariant',
        'jaw.danger: has an answer, and is not asked when jaw is as it is here', `${at}.item[1]`],
      ['a follow-up without its lead', responseOf(item('jaw.danger', 'no')), 'invariant',
        'jaw.danger: has an answer, and is not asked when jaw is as it is here', `${at}.item[0]`],
    ],
  )('%s', (_what, json, ...problem) => {
    expect(problems(json)).toEqual([problem]);
    expect(triage(readResponse(json).sheet)).toEqual({
      disposition: 'seek-care-now',
      callFirst: true,
      because: ['R-INVALID'],
    });
  });

  test('all of it, when there is more than one thing', () => {
    const json = responseOf(item('jaw', 'perhaps'), item('gat', 'no'), item('fever', 'no'));
    expect(problems(json)).toHaveLength(2);
  });

  test('for a rules version that is not this one, or none at all', () => {
    for (const version of ['|0.1.0', '', `|${ruleset.version}|x`]) {
      const [url = ''] = questionnaire.split('|');
      expect(problems({ ...head, questionnaire: url + version })).toHaveLength(1);
      expect(problems({ ...head, questionnaire: `${url}2|${ruleset.version}` })).toHaveLength(1);
    }
  });

  test('without an end, when it nests without an end', () => {
    const nested: { linkId: string; item?: unknown[] } = { linkId: 'page' };
    nested.item = [nested];
    expect(problems(responseOf(nested))).toEqual([
      ['not-supported', 'has more than 100 levels', 'QuestionnaireResponse'],
    ]);
  });

  test.each<[what: string, json: unknown, text: string]>(
    // prettier-ignore
    [
      ['lists in lists', JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`), '100 levels'],
      ['items without end', responseOf(...Array.from({ length: 60_000 }, () => ({}))), '50000 values'],
      ['one long text', { ...head, id: 'x'.repeat(1_000_001) }, '1000000 characters in one text or name'],
      ['one long name', { ...head, ['x'.repeat(1_000_001)]: 1 }, '1000000 characters in one text or name'],
    ],
  )('at a limit: %s', (_what, json, text) => {
    expect(problems(json)).toEqual([['not-supported', `has more than ${text}`, at]]);
  });

  test('with no more than 20 things, each in few words', () => {
    const long = 'x'.repeat(900_000);
    const json = {
      ...responseOf(...Array.from({ length: 5000 }, () => item(`l${long.slice(0, 9)}`, 'no'))),
      questionnaire: long,
    };
    const said = problems(json) ?? [];
    expect(said).toHaveLength(20);
    expect(said.join().length).toBeLessThan(20 * 1100);
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
