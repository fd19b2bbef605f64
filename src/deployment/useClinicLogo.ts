/**
 * The picture of a clinic: where it is, and its copy on the device for the time without a network.
 */
import { useEffect } from 'react';
import type { Site } from '../platform/addresses';
import type { Clinic } from './deployment';
import { keptIn } from './keptIn';

/**
 * Keeps the picture beside the last good deployment file, where the worker finds it. An error, a
 * sign-in page or whatever else is no picture does not take its place.
 * @param folder whole address of the app's folder, with its last slash
 */
export async function keepLogo(folder: string, address: string): Promise<void> {
  const answer = await fetch(address);
  const isPicture = answer.headers.get('Content-Type')?.startsWith('image/') === true;
  if (!answer.ok || answer.redirected || !isPicture) return;
  await (await keptIn(folder)).put(address, answer);
}

/**
 * The pictures that the one file carries in itself, by their path in the deployment file
 * (`tools/buildSingle.ts`).
 */
function logosInPage(): Readonly<Partial<Record<string, string>>> {
  const block = document.getElementById('logos');
  return block === null ? {} : (JSON.parse(block.textContent) as Record<string, string>);
}

/** The address of the clinic's picture for an `img`, or undefined where it has none. */
export function useClinicLogo(
  clinic: Pick<Clinic, 'logo'> | undefined,
  { root, isAlone }: Pick<Site, 'root' | 'isAlone'>,
): string | undefined {
  const logo = clinic?.logo;
  useEffect(() => {
    if (logo === undefined || isAlone) return;
    const folder = new URL(root, document.baseURI).href;
    // Without a network, or without a place to keep it, the page goes on without.
    keepLogo(folder, new URL(logo, folder).href).catch(() => undefined);
  }, [logo, root, isAlone]);
  if (logo === undefined) return undefined;
  return isAlone ? logosInPage()[logo] : `${root}${logo}`;
}
