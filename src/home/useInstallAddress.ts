/**
 * Where an installed app starts: in the language of the page, with the clinic and the country that
 * the link named or the person chose. The file in the folder can name none of these, since no
 * request may carry them; so the page makes a manifest of its own from that file. The person's
 * answers, or what others have added to the address, are no part of it.
 */
import { useEffect, useState } from 'react';
import { formatLaunchLink } from '../deployment/launchLink';
import type { Kept } from '../deployment/useLaunch';

interface Manifest {
  readonly scope: string;
  readonly icons: readonly { readonly src: string }[];
}

/** @param language of the page, whose folder holds its manifest */
export function useInstallAddress(language: string, { clinic, country }: Kept): void {
  // The manifest's own address, before any change of the page's. None where nothing can be
  // installed: in the one file.
  const [atStart] = useState(() =>
    typeof document === 'undefined' ? undefined : manifestLink()?.href,
  );
  useEffect(() => {
    if (atStart === undefined) return undefined;
    const base = new URL('../', atStart).href;
    const inFolder = `${base}${language}/manifest.webmanifest`;
    if (clinic === undefined && country === undefined) {
      pointTo(inFolder);
      return undefined;
    }
    let made: string | undefined;
    let isWanted = true;
    const start = formatLaunchLink(base, { language, clinic, country });
    manifestFor(inFolder, start).then(
      (manifest) => {
        if (!isWanted) return;
        made = URL.createObjectURL(manifest);
        pointTo(made);
      },
      // The app can be installed without clinic and country.
      () => undefined,
    );
    return () => {
      isWanted = false;
      if (made !== undefined) URL.revokeObjectURL(made);
    };
  }, [atStart, language, clinic, country]);
}

const manifestLink = () => document.querySelector<HTMLLinkElement>('link[rel=manifest]');

function pointTo(address: string): void {
  const link = manifestLink();
  if (link !== null && link.href !== address) link.href = address;
}

async function manifestFor(file: string, start: string): Promise<Blob> {
  const found = (await (await fetch(file)).json()) as Manifest;
  const whole = (address: string) => new URL(address, file).href;
  const manifest = {
    ...found,
    start_url: start,
    // Another app than that of another clinic: the browser would else give one the start of the
    // other.
    id: start.replace('#', '?'),
    scope: whole(found.scope),
    icons: found.icons.map((icon) => ({ ...icon, src: whole(icon.src) })),
  };
  return new Blob([JSON.stringify(manifest)], { type: 'application/manifest+json' });
}
