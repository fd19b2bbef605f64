/**
 * Every question, answer and point as a code, in all languages: what the codings in questionnaires
 * and responses mean.
 */
import { ruleset, type CatalogueQuestion, type Ruleset } from '../../rules/ruleset';
import { codeSystemUrl } from './canonical';
import { offeredOptions, optionCode, pointCode } from './codings';
import { published, type TextsInOrder } from './inLanguages';
import { optionLabel, pointText, type QuestionnaireTexts } from './questionnaireTexts';
import type { CodeSystem, CodeSystemConcept as Concept } from 'fhir/r4';

/** @param texts the first is the language of `display`, the others come as designations */
export function codeSystem(texts: TextsInOrder, by: Ruleset = ruleset): CodeSystem {
  const concept = by.questions.map((question) => questionConcept(texts, question));
  return {
    resourceType: 'CodeSystem',
    ...published(texts, by, codeSystemUrl),
    caseSensitive: true,
    hierarchyMeaning: 'grouped-by',
    content: 'complete',
    count: concept.reduce((sum, { concept: answers = [] }) => sum + 1 + answers.length, 0),
    concept,
  };
}

function questionConcept(texts: TextsInOrder, question: CatalogueQuestion): Concept {
  const { id, points = [] } = question;
  return {
    ...concept(texts, id, ({ questions }) => questions[id].question),
    concept: [
      ...offeredOptions(question).map((option) =>
        concept(texts, optionCode(id, option), ({ questions }) =>
          optionLabel(questions, id, option),
        ),
      ),
      ...points.map((point) =>
        concept(texts, pointCode(id, point), ({ questions }) => pointText(questions, id, point)),
      ),
    ],
  };
}

function concept(
  [own, ...others]: TextsInOrder,
  code: string,
  of: (texts: QuestionnaireTexts) => string,
): Concept {
  const designation = others.map((texts) => ({ language: texts.language, value: of(texts) }));
  return { code, display: of(own), ...(designation.length === 0 ? {} : { designation }) };
}
