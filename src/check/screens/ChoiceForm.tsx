/** The form that every screen with a choice shares: no default, an error summary that takes the focus, Continue and Back. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useId, type ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import * as z from 'zod/mini';
import { ChoiceGroup, type Choice } from './ChoiceGroup';
import { ErrorSummary } from './ErrorSummary';
import { guarded } from '../../platform/ownFaults';

/** What the person did in the form before the app took it over. */
export interface FirstPageForm {
  readonly ticked: string | undefined;
  /** Continue was pressed without a choice, and the error shows. */
  readonly failed: boolean;
}

export interface ChoiceFormProps<Value> {
  readonly type: 'radio' | 'checkbox';
  readonly legend: ReactNode;
  readonly help?: ReactNode;
  readonly choices: readonly Choice[];
  /** Checks what was chosen and turns it into the value to hand on. */
  readonly schema: z.ZodMiniType<Value>;
  /** What was chosen here before; nothing is ever pre-selected. */
  readonly chosen: string | readonly string[] | undefined;
  /** A checkbox that can't stand beside others, such as "None of these". */
  readonly exclusive?: string;
  readonly errorMessage: string;
  readonly early: FirstPageForm | undefined;
  /** The prerendered page that Back leads to while the app is not there yet. */
  readonly earlyBack?: string | undefined;
  /** Told whether the error shows; the browser's title says so too. */
  readonly onError: ((shows: boolean) => void) | undefined;
  readonly onContinue: (value: Value) => void;
  readonly onBack: () => void;
}

export function ChoiceForm<Value>(props: ChoiceFormProps<Value>) {
  const { type, choices, schema, chosen, exclusive, errorMessage, early, onError } = props;
  const { onContinue, onBack } = props;
  const { t } = useTranslation('check');
  const firstId = useId();
  const nothing = type === 'radio' ? null : [];
  const { register, handleSubmit, formState, getValues, setValue, reset } = useForm({
    resolver: zodResolver(z.object({ choice: schema })),
    defaultValues: { choice: chosen ?? early?.ticked ?? nothing },
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
  });

  // Browsers restore ticks on Back and after a crash; the page leaves none behind.
  useEffect(() => {
    const clear = guarded(() => {
      reset({ choice: nothing });
    });
    addEventListener('pagehide', clear);
    return () => {
      removeEventListener('pagehide', clear);
    };
  });

  const keepExclusive = (changed: string) => {
    const { choice } = getValues();
    if (exclusive === undefined || !Array.isArray(choice) || !choice.includes(changed)) return;
    const kept = choice.filter((one) => (changed === exclusive) === (one === exclusive));
    setValue('choice', kept);
  };

  const submit = guarded(
    handleSubmit(({ choice }) => {
      onContinue(choice);
    }),
  );
  const failed =
    formState.errors.choice !== undefined || (early?.failed === true && !formState.isSubmitted);
  useEffect(() => {
    onError?.(failed);
    return () => onError?.(false);
  }, [failed, onError]);
  return (
    <form method="dialog" autoComplete="off" noValidate onSubmit={submit}>
      <ErrorSummary
        message={errorMessage}
        targetId={firstId}
        isShown={failed}
        attempt={formState.submitCount}
      />
      <ChoiceGroup
        type={type}
        legend={props.legend}
        help={props.help}
        error={failed ? errorMessage : undefined}
        choices={choices}
        firstId={firstId}
        inputProps={register('choice', {
          onChange: ({ target }: { readonly target: HTMLInputElement }) => {
            keepExclusive(target.value);
          },
        })}
      />
      <div className="form-actions">
        {/* In a frame that allows no forms, only the press arrives. */}
        <button type="submit" className="button" onClick={submit}>
          {t('continue')}
        </button>
        <button
          type="button"
          className="button button-quiet"
          data-to={props.earlyBack}
          onClick={onBack}
        >
          {t('back')}
        </button>
      </div>
    </form>
  );
}
