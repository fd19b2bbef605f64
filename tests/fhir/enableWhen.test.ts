/** Which items of the questionnaire are enabled, and which answers exclude others. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOpen, prune, type AnswerSheet } from '../../rules/answerSheet';
import { ruleset } from '../../rules/ruleset';
import { optionCoding, optionsIn } from '../../src/fhir/codings';
import type { QuestionnaireItem } from 'fhir/r4';
import { anySheet, law } from '../support/arbitraries';
import { inEnglish, inAll, questionsOf, itemOf } from './builtQuestionnaires';

/**
 * FHIR R4, Questionnaire.item.enableWhen: written anew from the standard, so that it shares nothing
 * with our rules.
 */
function isEnabled({ enableWhen = [], enableBehavior }: QuestionnaireItem, sheet: AnswerSheet) {
  const holds = enableWhen.map(({ question, answerCoding }) => {
    const answers = Object.entries(sheet)
      .filter(([id]) => id === question)
      .flatMap(([id, answer]) => optionsIn(answer).map((option) => optionCoding(id, option)));
    return answers.some(
      ({ system, code }) => system === answerCoding?.system && code === answerCoding?.code,
    );
  });
  if (holds.length > 1 && enableBehavior !== 'any') throw new Error('Expected "any".');
  return holds.length === 0 || holds.includes(true);
}

describe('a follow-up is enabled exactly when our rules open it', () => {
  test('on any sheet, whole or torn', () => {
    fc.assert(
      fc.property(anySheet(), (sheet) => {
        const enabled = questionsOf(inEnglish).filter((item) => isEnabled(item, sheet));
        const open = ruleset.questions.filter((question) => isOpen(question, sheet));
        expect(enabled.map(({ linkId }) => linkId)).toEqual(open.map(({ id }) => id));
      }),
      law,
    );
  });

  test.each(ruleset.questions.filter(({ followUpOf }) => followUpOf !== undefined))(
    '$id stays closed while its lead has no answer',
    ({ id }) => {
      expect(itemOf(id).enableWhen).toBeDefined();
      expect(isEnabled(itemOf(id), prune({}))).toBe(false);
    },
  );
});

test('the only comparison, as it is sent, is "=", which is how the conditions are read above', () => {
  const sent = [...JSON.stringify(inAll).matchAll(/"operator":"([^"]*)"/g)];
  expect(sent.length).toBeGreaterThan(20);
  expect(new Set(sent.map(([, operator]) => operator))).toEqual(new Set(['=']));
});

test('every answer of "none of these" excludes the others, and no other answer does', () => {
  const exclusive = questionsOf(inEnglish).flatMap(({ answerOption = [] }) =>
    answerOption.filter(({ extension = [] }) =>
      extension.some(
        ({ url, valueBoolean }) =>
          url.endsWith('/questionnaire-optionExclusive') && valueBoolean === true,
      ),
    ),
  );
  expect(exclusive.map(({ valueCoding }) => valueCoding?.code)).toEqual(['topics:none']);
  expect(itemOf('topics').repeats).toBe(true);
});
