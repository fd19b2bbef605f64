/**
 * What the address and the deployment file say at start, and the country, which a person may change
 * at any time.
 */
import { useEffect, useMemo, useState } from 'react';
import type { Clinic } from './deployment';
import { deviceCountry } from './deviceCountry';
import type { Emergency } from './emergency';
import { parseLaunchLink, type LaunchLink } from './launchLink';
import type { LoadedDeployment } from './loadDeployment';

export interface Launch {
  /** Undefined until the file has come or failed. */
  readonly deployment: LoadedDeployment | undefined;
  /** Parsed once, when the deployment has loaded, so that its ids can be looked up. */
  readonly link: LaunchLink | undefined;
  readonly clinic: Clinic | undefined;
  readonly emergency: Emergency;
  readonly kept: Kept;
}

/**
 * What the link named or the person chose, and so holds for the next time too: ids of the
 * deployment file.
 */
export interface Kept {
  readonly clinic: string | undefined;
  readonly country: string | undefined;
}

/**
 * The first render has neither number nor clinic, like the prerendered page.
 * @param fragment the address's, as it was at load
 * @param load called once
 */
export function useLaunch(fragment: string, load: () => Promise<LoadedDeployment>): Launch {
  const [deployment, setDeployment] = useState<LoadedDeployment>();
  const [chosen, setChosen] = useState<{ readonly country: string | undefined }>();
  useEffect(() => {
    let isThere = true;
    void load().then((result) => {
      if (isThere) setDeployment(result);
    });
    return () => {
      isThere = false;
    };
  }, [load]);

  const known = deployment?.ok === true ? deployment.deployment : undefined;
  const link = deployment === undefined ? undefined : parseLaunchLink(fragment, known);
  const start = link?.kind === 'start' ? link : undefined;
  const countries = known?.countries;
  const device = useMemo(
    () => deviceCountry((countries ?? []).map((one) => one.country)),
    [countries],
  );
  const preset = start?.country ?? device ?? known?.defaultCountry;
  const country = chosen === undefined ? preset : chosen.country;
  const likely = device ?? known?.defaultCountry;
  const otherCountry = chosen === undefined && likely !== country ? likely : undefined;
  // The same object until something in it changes, so that the head is not rendered anew with each
  // page.
  const isElsewhere = chosen !== undefined && chosen.country === undefined;
  const emergency = useMemo<Emergency>(() => {
    const entry = countries?.find((one) => one.country === country);
    return {
      countries: countries?.map((one) => one.country) ?? [],
      country,
      number: entry?.emergencyNumber,
      crisisLine: entry?.crisisLine,
      poisonLine: entry?.poisonLine,
      staffLanguage: entry?.staffLanguage,
      isElsewhere,
      otherCountry,
      onCountry: (wanted) => setChosen({ country: wanted }),
    };
  }, [countries, country, isElsewhere, otherCountry]);
  return {
    deployment,
    link,
    clinic: known?.clinics.find(({ id }) => id === start?.clinic),
    emergency,
    kept: {
      clinic: start?.clinic,
      country: chosen === undefined ? start?.country : chosen.country,
    },
  };
}
