/**
 * A country's name in a language, through `Intl`; its code where the browser knows no name, or no
 * names at all.
 * @param code ISO 3166-1 alpha-2
 */
export function countryName(code: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}
