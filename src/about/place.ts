/** Where in the review room the reader is. The address says it, so that each place can be linked to. */
import { useSyncExternalStore } from 'react';
import { replaceAddress } from '../platform/addresses';
import { readable, sidePlaceOf, type ReviewView } from '../platform/fragment';

export interface Place {
  readonly view: ReviewView;
  readonly number: number | undefined;
}

const placeChanged = 'marble-check:place';
const placeIn = (hash: string): string => {
  const place = sidePlaceOf(readable(hash));
  return JSON.stringify({ view: place?.view ?? 'summary', number: place?.number });
};
const subscribe = (listener: () => void) => {
  for (const name of ['hashchange', placeChanged]) addEventListener(name, listener);
  return () => {
    for (const name of ['hashchange', placeChanged]) removeEventListener(name, listener);
  };
};

export const usePlace = (): Place =>
  JSON.parse(useSyncExternalStore(subscribe, () => placeIn(location.hash))) as Place;

export const addressOf = (view: ReviewView, number?: number): string =>
  `#about/${view}${number === undefined ? '' : `/${String(number)}`}`;

/** In its place, so that the check always lies right behind the room. */
export function goTo(view: ReviewView, number?: number): void {
  replaceAddress(addressOf(view, number));
  dispatchEvent(new Event(placeChanged));
}
