/** The FHIR extensions in use: of R4 itself, and one of the Structured Data Capture guide (SDC). */
import { references } from '../../rules/references';
import { questionsIn } from '../../rules/condition';
import type { CatalogueRule } from '../../rules/ruleset';
import type { Source } from '../../rules/sign';
import type { Extension, Element as TextElement } from 'fhir/r4';

const core = 'http://hl7.org/fhir/StructureDefinition';

/** How an item shall be shown: codes of http://hl7.org/fhir/questionnaire-item-control. */
export function itemControl(code: 'radio-button' | 'check-box' | 'help'): Extension {
  return {
    url: `${core}/questionnaire-itemControl`,
    valueCodeableConcept: {
      coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code }],
    },
  };
}

/** One option below the other. */
export const vertical: Extension = {
  url: `${core}/questionnaire-choiceOrientation`,
  valueCode: 'vertical',
};

/** Who picks this option picks no other. */
export const exclusive: Extension = {
  url: `${core}/questionnaire-optionExclusive`,
  valueBoolean: true,
};

/** Questions come one after the other, and earlier ones may be changed. */
export const oneAfterTheOther: Extension = {
  url: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-entryMode',
  valueCode: 'prior-edit',
};

/** Lines stay lines: the points of a question are hard to read in one run. */
export const keepLines: Extension = {
  url: `${core}/rendering-style`,
  valueString: 'white-space: pre-line',
};

/** The text in other languages; undefined when there are none. */
export function translations(
  texts: readonly { readonly language: string; readonly content: string }[],
): TextElement | undefined {
  if (texts.length === 0) return undefined;
  return {
    extension: texts.map(({ language, content }) => ({
      url: `${core}/translation`,
      extension: [
        { url: 'lang', valueCode: language },
        { url: 'content', valueString: content },
      ],
    })),
  };
}

/**
 * For whoever keeps the form, not for the person who fills it in: the rules that look at a
 * question, and what they rest on.
 */
export function sourceNote(question: string, rules: readonly CatalogueRule[]): Extension[] {
  const lines = rules
    .filter(({ when }) => questionsIn(when).some((id) => id === question))
    .map(({ id, sources }) => `- ${id}: ${sources.map(sourceInWords).join('; ')}`);
  if (lines.length === 0) return [];
  return [{ url: `${core}/designNote`, valueMarkdown: lines.join('\n') }];
}

function sourceInWords(source: Source): string {
  if ('article' in source) return `article: ${source.article}`;
  if ('reference' in source) return `${source.reference}: ${references[source.reference][0]}`;
  return 'general knowledge, not checked';
}
