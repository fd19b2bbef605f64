/**
 * What the published resources have in common: who they say they are, and how a text is given in
 * one or more languages.
 */
import type { Ruleset } from '../../rules/ruleset';
import { keepLines, translations } from './extensions';
import type { QuestionnaireTexts } from './questionnaireTexts';
import type { Element as TextElement } from 'fhir/r4';

/** The first is the resource's own language. */
export type TextsInOrder = readonly [QuestionnaireTexts, ...QuestionnaireTexts[]];

type Said<Name extends string> = { readonly [N in Name]: string } & {
  readonly [N in `_${Name}`]?: TextElement;
};

/** A text under `name` in the resource's own language, and under `_name` in the others. */
export function said<Name extends string>(
  name: Name,
  [own, ...others]: TextsInOrder,
  of: (texts: QuestionnaireTexts) => string,
): Said<Name> {
  const beside = translations(
    others.map((texts) => ({ language: texts.language, content: of(texts) })),
  );
  const text = { [name]: of(own), ...(beside === undefined ? {} : { [`_${name}`]: beside }) };
  // TypeScript widens computed names to string.
  return text as Said<Name>;
}

/** The same for the text of an item that may have more than one line. */
export function saidInLines(
  texts: TextsInOrder,
  of: (texts: QuestionnaireTexts) => string,
): Said<'text'> {
  const { text, _text } = said('text', texts, of);
  if (!text.includes('\n')) return { text, ...(_text === undefined ? {} : { _text }) };
  return { text, _text: { extension: [keepLines, ...(_text?.extension ?? [])] } };
}

/**
 * The head of a published resource: a draft, and experimental, until a clinician has signed the
 * rules off.
 */
export function published(texts: TextsInOrder, by: Ruleset, url: string) {
  const isSignedOff = by.signOff !== null;
  return {
    id: 'marble-check',
    language: texts[0].language,
    url,
    version: by.version,
    name: 'MarbleCheck',
    ...said('title', texts, ({ title }) => title),
    status: isSignedOff ? ('active' as const) : ('draft' as const),
    experimental: !isSignedOff,
    ...said('description', texts, ({ description }) => description),
  };
}
