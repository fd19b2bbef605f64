/**
 * The picture of a clinic: where it is, and its copy on the device for the time without a network.
 */
import { useEffect, useState } from 'react';
import type { Site } from '../platform/addresses';
import type { Clinic } from './deployment';
import { keptIn } from './keptIn';
import { pictureFault } from './pictureFault';

/**
 * Keeps the picture beside the last good deployment file, where the worker finds it. An error, a
 * sign-in page or whatever else is no picture does not take its place.
 * @param folder whole address of the app's folder, with its last slash
 * @returns what is too large about it, or an empty text where no picture came and none is kept
 */
async function keepLogo(folder: string, address: string): Promise<string | undefined> {
  // As a picture: where none comes, the worker gives the one that is kept.
  const answer = await fetch(address, { headers: { Accept: 'image/*' } });
  const isPicture = answer.headers.get('Content-Type')?.startsWith('image/');
  if (!answer.ok || isPicture !== true) return '';
  const fault = pictureFault(new Uint8Array(await answer.clone().arrayBuffer()));
  if (fault === undefined) await (await keptIn(folder)).put(address, answer);
  return fault;
}

/**
 * What is wrong with a picture, as soon as that is known (see `keepLogo`); it is not to be shown
 * then: a browser would show that it is broken.
 * @param address whole address of the picture, where there is one
 * @param folder see `keepLogo`
 */
export function useLogoFault(address: string | undefined, folder: string): string | undefined {
  const [found, setFound] = useState<{ readonly of: string; readonly fault: string | undefined }>();
  useEffect(() => {
    if (address === undefined) return;
    keepLogo(folder, address).then(
      (fault) => setFound({ of: address, fault }),
      // Without a network, or without a place to keep it, the page goes on without.
      () => undefined,
    );
  }, [address, folder]);
  return found?.of === address ? found?.fault : undefined;
}

/**
 * The pictures that the one file carries in itself, by their path in the deployment file
 * (`tools/buildSingle.ts`).
 */
function logosInPage(): Readonly<Partial<Record<string, string>>> {
  const block = document.getElementById('logos');
  return block === null ? {} : (JSON.parse(block.textContent) as Record<string, string>);
}

/**
 * The address of the clinic's picture for an `img`, or undefined where it has none, none came, or
 * too large a one.
 */
export function useClinicLogo(
  clinic: Pick<Clinic, 'logo'> | undefined,
  { root, isAlone }: Pick<Site, 'root' | 'isAlone'>,
): string | undefined {
  const logo = clinic?.logo;
  const isFetched = logo !== undefined && !isAlone;
  const folder = isFetched ? new URL(root, document.baseURI).href : '';
  const fault = useLogoFault(isFetched ? new URL(logo, folder).href : undefined, folder);
  if (logo === undefined || fault !== undefined) return undefined;
  return isAlone ? logosInPage()[logo] : `${root}${logo}`;
}
