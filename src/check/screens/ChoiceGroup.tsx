/** Native radios or checkboxes in a fieldset, with the heading in its legend, help and error wired to it. */
import { useId, type InputHTMLAttributes, type ReactNode } from 'react';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly pictogram?: ReactNode;
  /** A heading above this choice, for a second group in the same list. */
  readonly groupHeading?: string;
}

export interface ChoiceGroupProps {
  readonly type: 'radio' | 'checkbox';
  readonly legend: ReactNode;
  readonly help?: ReactNode;
  readonly error: string | undefined;
  readonly choices: readonly Choice[];
  /** Props for each input, such as the ones that a form library returns from its `register`. */
  readonly inputProps: InputHTMLAttributes<HTMLInputElement> & {
    readonly ref?: React.Ref<HTMLInputElement>;
  };
  /** Id of the first input, so that an error summary can lead there. */
  readonly firstId: string;
}

export function ChoiceGroup(props: ChoiceGroupProps) {
  const { type, legend, help, error, choices, inputProps, firstId } = props;
  const base = useId();
  const helpId = help === undefined ? undefined : `${base}help`;
  // Always there and described by, so that an error needs no more than its words.
  const errorId = `${base}error`;
  const describedBy = helpId === undefined ? errorId : `${helpId} ${errorId}`;
  return (
    <fieldset className="choice-group" aria-describedby={describedBy}>
      <legend>{legend}</legend>
      {help === undefined ? null : (
        <div id={helpId} className="question-help">
          {help}
        </div>
      )}
      <p id={errorId} className="field-error">
        {error}
      </p>
      <div className="choices">
        {choices.map(({ value, label, pictogram, groupHeading }, index) => {
          const id = index === 0 ? firstId : `${base}${value}`;
          return (
            <div key={value} className="choice">
              {groupHeading === undefined ? null : <p className="choice-heading">{groupHeading}</p>}
              <label className="choice-label" htmlFor={id}>
                <input {...inputProps} type={type} id={id} value={value} />
                {pictogram}
                <span>{label}</span>
              </label>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
