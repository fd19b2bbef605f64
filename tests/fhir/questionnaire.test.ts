import { describe, expect, test } from 'vitest';
import { languages } from '../../locales';
import { assemble, ruleset } from '../../rules/ruleset';
import { codeSystemUrl } from '../../src/fhir/canonical';
import { questionnaire } from '../../src/fhir/questionnaire';
import type { QuestionnaireItem } from 'fhir/r4';
import { questionnaireTexts } from '../../tools/fhirFiles';
import {
  english,
  others,
  texts,
  inEnglish,
  inAll,
  itemsOf,
  isPoints,
  choicesOf,
  questionsOf,
  itemOf,
} from './builtQuestionnaires';

const everyLanguage = languages.map((locale) => questionnaire(questionnaireTexts(locale)));
const translationsIn = ({ _text }: QuestionnaireItem) =>
  (_text?.extension ?? [])
    .filter(({ url }) => url.endsWith('/translation'))
    .map(({ extension = [] }) => [extension[0]?.valueCode, extension[1]?.valueString]);

describe.each([...everyLanguage, inAll])('the questionnaire $id', (one) => {
  test('asks every question of the catalogue, in its order, and nothing else', () => {
    expect(questionsOf(one).map(({ linkId }) => linkId)).toEqual(
      ruleset.questions.map(({ id }) => id),
    );
  });

  test('names every item once', () => {
    const linkIds = itemsOf(one).map(({ linkId }) => linkId);
    expect(new Set(linkIds).size).toBe(linkIds.length);
  });

  test('has words for every item and every option', () => {
    for (const { text, answerOption = [] } of itemsOf(one)) {
      expect(text).toMatch(/\S/);
      for (const { valueCoding } of answerOption) expect(valueCoding?.display).toMatch(/\S/);
    }
  });

  test('offers exactly the options of each question, and "none of these" for the topics', () => {
    for (const { linkId, answerOption = [] } of questionsOf(one)) {
      const options = ruleset.questionById.get(linkId)?.options ?? [];
      const offered = linkId === 'topics' ? [...options, 'none'] : options;
      expect(answerOption.map(({ valueCoding }) => valueCoding?.code)).toEqual(
        offered.map((option) => `${linkId}:${option}`),
      );
    }
  });

  test('offers the points of each question that has some, beside any answer but "no", and requires none', () => {
    const withPoints = ruleset.questions.filter(({ points = [] }) => points.length > 0);
    const offered = choicesOf(one).filter(isPoints);
    expect(offered.map(({ linkId }) => linkId)).toEqual(withPoints.map(({ id }) => `${id}.points`));
    for (const [at, { id, points = [], options }] of withPoints.entries()) {
      const item = offered[at];
      expect(item?.answerOption?.map(({ valueCoding }) => valueCoding?.code)).toEqual(
        points.map((point) => `${id}/${point}`),
      );
      expect(item).toMatchObject({ repeats: true, enableBehavior: 'any' });
      expect(item).not.toHaveProperty('required');
      expect(item?.enableWhen?.map(({ answerCoding }) => answerCoding?.code)).toEqual(
        options.filter((option) => option !== 'no').map((option) => `${id}:${option}`),
      );
    }
  });

  test('asks for an answer to every question', () => {
    for (const { required } of questionsOf(one)) expect(required).toBe(true);
  });

  test('says first what to do in an emergency, and that the form gives no result', () => {
    const locale = languages.find(({ tag }) => tag === one.language) ?? english;
    expect(one.item?.slice(0, 5).map(({ text }) => text)).toEqual(
      questionnaireTexts(locale).notices,
    );
  });

  test('has its own address and the version of the rules, and is a draft nobody has signed off', () => {
    const { url, version, status, experimental } = one;
    expect({ version, status, experimental }).toEqual({
      version: ruleset.version,
      status: 'draft',
      experimental: true,
    });
    expect(url).toBe(`https://marble-check.example/fhir/Questionnaire/${String(one.id)}`);
  });
});

test('a question carries the points that it asks about, and its help as one help item', () => {
  const { text, item } = itemOf('gate');
  expect(text?.split('\n- ')).toEqual([
    texts.questions.gate.question,
    ...Object.values(texts.questions.gate.points ?? {}),
  ]);
  expect(item).toBeUndefined();
  const { help = [], 'not-counted': notCounted = [], ...vomiting } = texts.questions.vomiting;
  expect(itemOf('vomiting').item?.map(({ text: lines }) => lines?.split('\n'))).toEqual([
    [...help, ...notCounted, `${texts.smallChild} ${vomiting['small-child'] ?? ''}`],
  ]);
});

test('a question names the rules that look at it, with their sources', () => {
  const note = itemOf('jaw').extension?.find(({ url }) => url.endsWith('/designNote'));
  const lines = note?.valueMarkdown?.split('\n') ?? [];
  expect(lines.map((line) => line.split(': ')[0])).toEqual([
    '- R5a-jaw-and-fever',
    '- R5b-jaw-danger',
  ]);
  expect(lines[0]).toContain('article: When to see a doctor urgently');
  expect(lines[1]).toContain('general knowledge, not checked');
});

describe('the questionnaire in all languages', () => {
  test('says every text that is said in one language, in each of them', () => {
    const translated = itemsOf(inAll).map((item) => [
      item.text,
      ...translationsIn(item).map(([, text]) => text),
    ]);
    const alone = itemsOf(inEnglish).map((_, index) =>
      everyLanguage.map((one) => itemsOf(one)[index]?.text),
    );
    expect(translated).toEqual(alone);
  });

  test('marks each translation with its language', () => {
    for (const item of itemsOf(inAll)) {
      expect(translationsIn(item).map(([tag]) => tag)).toEqual(others.map(({ tag }) => tag));
    }
  });

  test('translates every option too', () => {
    for (const { answerOption = [] } of questionsOf(inAll)) {
      for (const { valueCoding } of answerOption) {
        expect(valueCoding?._display?.extension).toHaveLength(others.length);
      }
    }
  });

  test('is what the ones in one language are derived from', () => {
    for (const one of everyLanguage) {
      expect(one.derivedFrom).toEqual([`${String(inAll.url)}|${ruleset.version}`]);
    }
    expect(inAll.derivedFrom).toBeUndefined();
  });
});

test('once a clinician has signed the rules off, it is active and says when', () => {
  const signedOff = assemble(
    {
      ...ruleset,
      reviewedOn: '2026-12-01',
      signOff: { name: 'A clinician', role: 'Paediatrician', date: '2026-12-02' },
    },
    ruleset.signs,
  );
  expect(questionnaire(texts, signedOff)).toMatchObject({
    status: 'active',
    experimental: false,
    lastReviewDate: '2026-12-01',
    approvalDate: '2026-12-02',
    effectivePeriod: { end: ruleset.reviewBy },
  });
  expect(inEnglish).not.toHaveProperty('approvalDate');
});

test('a language that lacks the label of an option stops the build', () => {
  const { yes, no } = texts.questions.gate.options;
  const torn = {
    ...texts,
    questions: {
      ...texts.questions,
      gate: { question: 'x', options: { yes: yes ?? '', no: no ?? '' } },
    },
  };
  expect(() => questionnaire(torn)).toThrow('No text for the option not-sure of gate');
});

test('codings are of our own code system', () => {
  for (const { code = [], answerOption = [] } of questionsOf(inEnglish)) {
    for (const coding of [...code, ...answerOption.map(({ valueCoding }) => valueCoding)]) {
      expect(coding?.system).toBe(codeSystemUrl);
    }
  }
});
