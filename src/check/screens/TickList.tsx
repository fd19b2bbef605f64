/**
 * The points of a question as boxes to tick. Optional: they say which point it was, and answer
 * nothing (I-29).
 */
import { useId, type InputHTMLAttributes, type ReactNode } from 'react';
import { useTranslation } from '../../platform/useTranslation';

export interface Point {
  readonly id: string;
  readonly text: string;
  readonly pictogram?: ReactNode;
}

export interface TickListProps {
  readonly points: readonly Point[];
  /** Props for each box, such as the ones that a form library returns from its `register`. */
  readonly inputProps: InputHTMLAttributes<HTMLInputElement> & {
    readonly ref?: React.Ref<HTMLInputElement>;
  };
}

export function TickList({ points, inputProps }: TickListProps) {
  const { t } = useTranslation('check');
  const base = useId();
  return (
    <fieldset className="ticks">
      <legend>{t('tick-what-fits')}</legend>
      {points.map(({ id, text, pictogram }) => (
        <label key={id} className="tick" htmlFor={`${base}${id}`} data-point={id}>
          <input {...inputProps} type="checkbox" id={`${base}${id}`} value={id} />
          {pictogram}
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
