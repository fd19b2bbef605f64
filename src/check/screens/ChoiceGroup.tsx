/** Native radios or checkboxes in a fieldset, with what is wrong wired to it. */
import { useId, type InputHTMLAttributes } from 'react';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Choices under a heading of their own, within the others. */
export interface NamedChoices {
  readonly name: string;
  readonly choices: readonly Choice[];
}

export interface ChoiceGroupProps {
  readonly type: 'radio' | 'checkbox';
  /** What is asked, for a person who can't see the heading above. */
  readonly legend: string;
  readonly choices: readonly (Choice | NamedChoices)[];
  /** Props for each input, such as the ones that a form library returns from its `register`. */
  readonly inputProps: InputHTMLAttributes<HTMLInputElement> & {
    readonly ref?: React.Ref<HTMLInputElement>;
  };
  /** Id of the first input, so that an error summary can lead there. */
  readonly firstId: string;
  /** Id of the words that say what is wrong, while something is. */
  readonly errorId: string | undefined;
}

export function ChoiceGroup(props: ChoiceGroupProps) {
  const { type, legend, choices, inputProps, firstId, errorId } = props;
  const base = useId();
  const choice = ({ value, label }: Choice, index: number) => {
    const id = index === 0 ? firstId : `${base}${value}`;
    return (
      <label key={value} className="choice-label" htmlFor={id}>
        <input {...inputProps} type={type} id={id} value={value} />
        <span>{label}</span>
      </label>
    );
  };
  return (
    <fieldset className="choice-group choices" aria-describedby={errorId}>
      <legend className="visually-hidden">{legend}</legend>
      {choices.map((one, index) =>
        'name' in one ? (
          <fieldset key={one.name} className="choices">
            <legend>{one.name}</legend>
            {one.choices.map((inside) => choice(inside, -1))}
          </fieldset>
        ) : (
          choice(one, index)
        ),
      )}
    </fieldset>
  );
}
