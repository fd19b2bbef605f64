/** The words of a language, file by file, and each text by the way to it. */

export interface Tree {
  readonly [name: string]: string | readonly string[] | Tree;
}
export type Words = Readonly<Record<string, Tree>>;

/** The files of a language that a family reads. Left out: this page, staff's problems, FHIR. */
export const readByFamilies = [
  'questions',
  'outcome',
  'advice',
  'signs',
  'check',
  'clinicianCard',
  'app',
  'handout',
  'kiosk',
  'listen',
  'plain',
] as const;

/** Every text by its way, such as `questions/gate/question`; an entry of a list by its place. */
export function textsOf(words: Words | Tree, way = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(words).flatMap(([name, value]) =>
      typeof value === 'string'
        ? [[way + name, value] as const]
        : [...textsOf(value as Tree, `${way}${name}/`)],
    ),
  );
}

/** A text with what is filled in later by its name, such as "(clinic)". */
export const withBlanksNamed = (text: string): string =>
  text.replaceAll(/\{\{(\w+)[^}]*\}\}/gu, '($1)');
