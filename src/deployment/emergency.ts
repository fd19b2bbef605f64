/** Which emergency number is shown, and how a person says where they are. */

export interface Emergency {
  /**
   * ISO 3166-1 alpha-2 codes of the countries that have a number here; empty until the deployment
   * file has come.
   */
  readonly countries: readonly string[];
  readonly country: string | undefined;
  /** Of the country and of nothing else; without one the words stand alone. */
  readonly number: string | undefined;
  /**
   * For a person who may harm themself, and for poison or too much medicine: of the same country.
   */
  readonly crisisLine: string | undefined;
  readonly poisonLine: string | undefined;
  /** The language of emergency teams there, a BCP 47 tag; undefined where the file does not say. */
  readonly staffLanguage: string | undefined;
  /** The person has said that they are in none of these countries. */
  readonly isElsewhere: boolean;
  /**
   * Another country that has a number here and may be the right one, to be offered in one line: the
   * one shown is not the person's own choice.
   */
  readonly otherCountry: string | undefined;
  /** Undefined: none of these. */
  readonly onCountry: (country: string | undefined) => void;
}
