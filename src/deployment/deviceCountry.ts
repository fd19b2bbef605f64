/**
 * The country of the device's time zone, by what the browser itself knows: without asking, and
 * without sending anything.
 * @param countries ISO 3166-1 alpha-2 codes to choose from
 * @returns undefined unless the zone belongs to exactly one of them, and where the browser does not
 *   know
 */
export function deviceCountry(countries: readonly string[]): string | undefined {
  try {
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    // A browser that lacks `getTimeZones` throws here, and knows nothing.
    const [only, ...others] = countries.filter(
      (code) =>
        new Intl.Locale('und', { region: code }).getTimeZones()?.includes(timeZone) === true,
    );
    return others.length === 0 ? only : undefined;
  } catch {
    return undefined;
  }
}
