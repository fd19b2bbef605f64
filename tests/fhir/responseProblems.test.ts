/** What is wrong with a response is named with its place, and gives Seek care now. */
import { describe, expect, test } from 'vitest';
import { ruleset } from '../../rules/ruleset';
import { triage } from '../../rules/triage';
import { readResponse } from '../../src/fhir/readResponse';
import { questionnaire, head, coded, item, responseOf, problems } from './responses';

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
