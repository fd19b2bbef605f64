/** Hand-made pictograms of the signs, drawn in the colour of the text around them. Decoration: the words say it all. */
import type { ReactNode } from 'react';
import type { SignId } from '../../rules/ruleset';

const drawings: Record<SignId, ReactNode> = {
  emergency: (
    <>
      <path d="M24 6v8M8 13l5 5M40 13l-5 5" />
      <path d="M13 38V28a11 11 0 0 1 22 0v10" />
      <path d="M8 42h32M24 24v8" />
    </>
  ),
  'head-pressure': (
    <>
      <path d="M30 42v-6h4a3 3 0 0 0 3-3v-5l3-2-4-7C35 11 29 6 22 6A15 15 0 0 0 13 33v9" />
      <path d="m22 13-4 7h7l-4 7" />
    </>
  ),
  'collapse-injury': (
    <>
      <circle cx="14" cy="15" r="5" />
      <path d="m18 20 9 8 10 2M27 28l-9 8-9-2M21 23l8-7" />
      <path d="M5 42h38M36 8l4-3M38 14h5" />
    </>
  ),
  face: (
    <>
      <circle cx="24" cy="24" r="18" />
      <path d="M15 19h5M28 21h6" />
      <path d="M16 32c4 3 8 3 11 1 2-1 4 0 5 4" />
    </>
  ),
  sight: (
    <>
      <path d="M4 24c5-9 12-13 20-13s15 4 20 13c-5 9-12 13-20 13S9 33 4 24Z" />
      <circle cx="24" cy="24" r="6" />
    </>
  ),
  bone: (
    <>
      <path d="M20 26 15 31a5 5 0 1 0-5 6 5 5 0 1 0 8 3l7-7" />
      <path d="m28 22 5-5a5 5 0 1 0 5-6 5 5 0 1 0-8-3l-7 7" />
      <path d="m19 19 4 3-1 4 5 2" />
    </>
  ),
  'jaw-fever': (
    <>
      <path d="M13 9c4-3 7 0 11 0s7-3 11 0c5 4 3 12 1 17-1 4-1 14-5 14-5 0-3-11-7-11s-2 11-7 11c-4 0-4-10-5-14-2-5-4-13 1-17Z" />
      <path d="M18 17h7" />
    </>
  ),
  hearing: (
    <>
      <path d="M14 20a11 11 0 1 1 22 0c0 8-9 9-9 16a6 6 0 0 1-11 3" />
      <path d="M20 20a5 5 0 0 1 10 0c0 4-5 4-5 8" />
    </>
  ),
  topics: (
    <>
      <path d="M7 9h34v24H23l-9 8v-8H7Z" />
      <path d="M16 21h.1M24 21h.1M32 21h.1" />
    </>
  ),
  worry: (
    <>
      <path d="M24 41S6 31 6 18a9 9 0 0 1 18-3 9 9 0 0 1 18 3c0 13-18 23-18 23Z" />
      <path d="M24 20v7M24 32v.1" />
    </>
  ),
};

export function Pictogram({ sign }: { readonly sign: SignId }) {
  return (
    <svg className="pictogram" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      {drawings[sign]}
    </svg>
  );
}

/** The mark of the app: a marble with its vein. */
export function MarbleMark() {
  return (
    <svg className="marble-mark" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <circle cx="24" cy="24" r="19" />
      <path d="M9 33c7-2 8-9 14-11s9-1 15-9M21 42c1-6 6-8 10-10" />
    </svg>
  );
}
