import { describe, expect, test } from 'vitest';
import type { AnswerSheet } from '../../rules/answerSheet';
import { ruleset } from '../../rules/ruleset';
import { triage } from '../../rules/triage';
import { vignettes } from '../support/vignettes.json';
import { quiet, loud, response, bundle, unreadable, json, audit } from './auditingResources';

describe('responses in the place of sheets', () => {
  const sheets = vignettes.map(({ structured }) => structured as AnswerSheet);
  const responses = sheets.map(response);
  test.each<[what: string, text: string]>([
    ['NDJSON', responses.map(json).join('\n')],
    ['an array', json(responses)],
    ['one Bundle on a line', json(bundle(...responses))],
    ['one Bundle over many lines', JSON.stringify(bundle(...responses), null, 2)],
    [
      'Bundles in a Bundle',
      json(bundle(bundle(...responses.slice(0, 9)), bundle(...responses.slice(9)))),
    ],
  ])('have the outcomes of the sheets: every vignette, as %s', (_what, text) => {
    expect(audit(text)).toEqual({ outcomes: sheets.map((sheet) => triage(sheet)), said: '' });
  });

  test('are read beside sheets', () => {
    const { outcomes, said } = audit([loud, response(quiet), quiet].map(json).join('\n'));
    expect({ outcomes, said }).toEqual({
      outcomes: [loud, quiet, quiet].map((one) => triage(one)),
      said: '',
    });
  });

  test('other resources in a Bundle are counted', () => {
    const { outcomes, said } = audit(
      json(bundle({ resourceType: 'Patient' }, response(quiet), { resourceType: 'Patient' })),
    );
    expect(outcomes).toEqual([triage(quiet)]);
    expect(said).toBe('file, line 1: passed over in the Bundle: 2 Patient\n');
  });
});

describe('what is wrong with one response is reported with its entry and item, and loses nothing of the others', () => {
  const damaged = (edit: (text: string) => string) =>
    json(bundle(response(quiet), 'HERE', response(loud))).replace(
      '"HERE"',
      edit(json(response(quiet))),
    );
  test.each<[what: string, text: string, fault: string]>([
    [
      'a code that is no option',
      damaged((text) => text.replace('jaw:no', 'jaw:never')),
      'entry[1]: jaw: has the code jaw:never; expected one of jaw:yes, jaw:no, jaw:not-sure (QuestionnaireResponse.item[6].item[1].answer[0].value)',
    ],
    [
      'an unknown question',
      damaged((text) => text.replace('"linkId":"jaw"', '"linkId":"chin"')),
      'entry[1]: chin: no such question',
    ],
    [
      'another version of the questions',
      damaged((text) => text.replace(`|${ruleset.version}`, '|0.0.1')),
      'entry[1]: is https://marble-check.example/fhir/Questionnaire/marble-check-en|0.0.1; expected',
    ],
    [
      'an answer twice, the urgent one first',
      damaged((text) =>
        text.replace(
          '"linkId":"jaw",',
          '"linkId":"jaw","answer":[{"valueCoding":{"code":"jaw:yes"}}],',
        ),
      ),
      'entry[1]: entry[1].resource.item[6].item[1].answer is there more than once; expected once',
    ],
    ['no resource', damaged(() => 'null'), 'entry[1] has no resource'],
    ['a resource without a type', damaged(() => '{}'), 'entry[1] has no resource'],
    [
      'a type that is written a little wrong',
      damaged((text) => text.replace('QuestionnaireResponse', 'questionnaireResponse')),
      'entry[1]: expected a QuestionnaireResponse',
    ],
    [
      'a type that is a word of nobody',
      damaged((text) => text.replace('"QuestionnaireResponse"', '7')),
      'entry[1]: expected a QuestionnaireResponse',
    ],
    [
      'a resource twice, the second one no response',
      damaged((text) => `${text},"resource":{"resourceType":"Patient"}`),
      'entry[1]: entry[1].resource is there more than once',
    ],
    [
      'a list in the place of entries',
      damaged(() => '{"resourceType":"Bundle","entry":{}}'),
      'entry[1].resource.entry is no list',
    ],
  ])('%s', (_what, text, fault) => {
    const { outcomes, said } = audit(text);
    expect(outcomes).toEqual([triage(quiet), unreadable, triage(loud)]);
    expect(said).toContain(`file, line 1, sheet 2: ${fault}`);
    expect(said.trimEnd().split('\n')).toHaveLength(1);
  });

  test('entries twice are one more sheet that cannot be read', () => {
    const text = json(bundle(response(quiet))).replace('"entry"', '"entry":[],"entry"');
    const { outcomes, said } = audit(text);
    expect(outcomes).toEqual([unreadable, triage(quiet)]);
    expect(said).toContain('entry is there more than once');
  });

  test('a resource that is neither stands for one sheet that cannot be read', () => {
    const { outcomes, said } = audit('{"resourceType":"Patient"}');
    expect(outcomes).toEqual([unreadable]);
    expect(said).toContain('expected a QuestionnaireResponse');
  });

  test('one that nests without an end is one sheet that cannot be read', () => {
    const deep = `{"resourceType":"Bundle","entry":${'['.repeat(5000)}${']'.repeat(5000)}}`;
    const { outcomes, said } = audit(`${deep}\n${json(quiet)}`);
    expect(outcomes).toEqual([unreadable, triage(quiet)]);
    expect(said).toContain('has more than 200 levels');
  });
});
