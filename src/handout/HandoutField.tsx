/** The fields of the handout's form, each with its label, and with its error wired to it. */
import { useId, type InputHTMLAttributes, type ReactNode, type SelectHTMLAttributes } from 'react';

interface Option {
  readonly value: string;
  readonly label: string;
  /** BCP 47 tag of the label, where it is not the page's. */
  readonly lang?: string;
}

export interface SelectFieldProps extends SelectHTMLAttributes<HTMLSelectElement> {
  readonly label: string;
  readonly options: readonly Option[];
  readonly ref?: React.Ref<HTMLSelectElement>;
}

export function SelectField({ label, options, ...select }: SelectFieldProps) {
  const id = useId();
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} autoComplete="off" {...select}>
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </select>
    </p>
  );
}

export interface ChipsFieldProps<Value extends string> {
  readonly legend: string;
  readonly name: string;
  readonly value: Value;
  readonly options: readonly (Option & { readonly value: Value; readonly picture?: ReactNode })[];
  readonly onChoose: (value: Value) => void;
}

/** One of a few, all in sight: one press chooses. */
export function ChipsField<Value extends string>(props: ChipsFieldProps<Value>) {
  const { legend, name, value: chosen, options, onChoose } = props;
  return (
    <fieldset className="chips">
      <legend>{legend}</legend>
      <div>
        {options.map(({ value, label, lang, picture }) => (
          <label key={value} className="chip" lang={lang}>
            <input
              type="radio"
              autoComplete="off"
              name={name}
              value={value}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            {picture}
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export interface TextFieldProps extends InputHTMLAttributes<HTMLInputElement> {
  readonly label: string;
  readonly error: ReactNode;
  readonly ref?: React.Ref<HTMLInputElement>;
}

export function TextField({ label, error, ...input }: TextFieldProps) {
  const id = useId();
  const errorId = `${id}error`;
  const isWrong = error !== undefined;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        autoComplete="off"
        aria-invalid={isWrong}
        aria-describedby={isWrong ? errorId : undefined}
        {...input}
      />
      {isWrong ? (
        <p id={errorId} className="field-error" role="alert">
          {error}
        </p>
      ) : null}
    </div>
  );
}
