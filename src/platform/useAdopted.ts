/** What differs between the page as it was built and the same page once it is the app's. */
import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** @param before what the built page shows @param after asked at each render from then on */
export const useAdopted = (before: boolean, after = () => true): boolean =>
  useSyncExternalStore(never, after, () => before);
