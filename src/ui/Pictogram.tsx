/**
 * The pictograms, drawn in the colour of the text around them. Decoration: the words beside each of
 * them say it all.
 */
import type { SignId } from '../../rules/ruleset';
import { signPictograms } from './pictograms/signs';

export function Pictogram({ sign }: { readonly sign: SignId | 'everything' }) {
  return <Drawing of={signPictograms[sign]} />;
}

/**
 * One drawing on the grid of `pictograms/`: 24 units wide and high, lines of 2 units.
 * @param props.of its outline, the `d` of an SVG path
 */
export function Drawing({ of }: { readonly of: string }) {
  return (
    <svg className="pictogram" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={of} />
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
