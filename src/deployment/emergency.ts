/** Which emergency number is shown, and how a person says where they are. */

export interface Emergency {
  /** ISO 3166-1 alpha-2 codes of the countries that have a number here; empty until the deployment file has come. */
  readonly countries: readonly string[];
  readonly country: string | undefined;
  /** Of the country and of nothing else; without one the words stand alone. */
  readonly number: string | undefined;
  /** False at a kiosk: it is no phone. */
  readonly canCall: boolean;
  /** Another country that has a number here and may be the right one, to be offered in one line: the one shown is not the person's own choice. */
  readonly otherCountry: string | undefined;
  readonly onCountry: (country: string | undefined) => void;
}
