/**
 * The form of a question: no default, an error that takes the focus, and Continue, alone at the
 * end.
 */
import { useEffect, useId, type ReactNode } from 'react';
import { useForm, useWatch, type Resolver } from 'react-hook-form';
import { useAdopted } from '../../platform/useAdopted';
import { useTranslation } from '../../platform/useTranslation';
import * as z from 'zod/mini';
import { contradicts } from '../../../rules/ticks';
import { guarded } from '../../platform/ownFaults';
import { ChoiceGroup, type ChoiceGroupProps } from './ChoiceGroup';
import { ErrorSummary } from './ErrorSummary';
import { TickList, type Point } from './TickList';

/** What the person did in the form before the app took it over. */
export interface FirstPageForm {
  readonly chosen: string | undefined;
  readonly ticked: readonly string[];
  /** Continue was pressed in vain, and the error shows. */
  readonly failed: boolean;
}

export interface ChoiceFormProps<Value> extends Pick<ChoiceGroupProps, 'type' | 'legend'> {
  /** @param ticked how many points are ticked */
  readonly choices: (ticked: number) => ChoiceGroupProps['choices'];
  readonly points: readonly Point[];
  /** Between the points and the answers. */
  readonly children?: ReactNode;
  /** Checks what was chosen and turns it into the value to hand on. */
  readonly schema: z.ZodMiniType<Value>;
  /** What was chosen here before; nothing is ever pre-selected. */
  readonly chosen: string | readonly string[] | undefined;
  readonly ticked: readonly string[];
  /** A checkbox that excludes the others, such as "None of these". */
  readonly exclusive?: string;
  readonly errorMessage: string;
  readonly early: FirstPageForm | undefined;
  /** Told whether an error shows; the browser's title says so too. */
  readonly onError: ((shows: boolean) => void) | undefined;
  /**
   * Told as soon as a point is ticked beside the choice that denies it: until that is mended there
   * is no answer.
   */
  readonly onContradiction: (value: Value, ticked: readonly string[]) => void;
  readonly onContinue: (value: Value, ticked: readonly string[]) => void;
}

interface Filled<Choice> {
  readonly choice: Choice;
  readonly ticked: string[];
}

/**
 * Says which field a schema refuses. What `@hookform/resolvers` does beyond that has no use here,
 * and every check would load it.
 */
const checkedBy =
  <Value,>(
    schema: z.ZodMiniType<Filled<Value>>,
  ): Resolver<Filled<string | readonly string[] | null>, unknown, Filled<Value>> =>
  (filled) => {
    const { success, data, error } = schema.safeParse(filled);
    if (success) return { values: data, errors: {} };
    const isRefused = (field: string) => error.issues.some(({ path }) => path[0] === field);
    const refused = { type: 'schema' };
    return {
      values: {},
      errors: {
        ...(isRefused('choice') ? { choice: refused } : {}),
        ...(isRefused('ticked') ? { ticked: refused } : {}),
      },
    };
  };

export function ChoiceForm<Value>(props: ChoiceFormProps<Value>) {
  const { type, schema, chosen, ticked, exclusive, early, onError } = props;
  const { onContradiction, onContinue } = props;
  const { t } = useTranslation('check');
  const firstId = useId();
  const errorId = useId();
  const nothing = type === 'radio' ? null : [];
  const { register, handleSubmit, formState, getValues, setValue, reset, control } = useForm({
    resolver: checkedBy(z.object({ choice: schema, ticked: z.array(z.string()) })),
    defaultValues: {
      choice: chosen ?? early?.chosen ?? nothing,
      ticked: [...(chosen === undefined ? (early?.ticked ?? ticked) : ticked)],
    },
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
  });
  const [choiceNow, tickedNow] = useWatch({ control, name: ['choice', 'ticked'] });

  // Browsers restore ticks on Back and after a crash; the page leaves none behind.
  useEffect(() => {
    const clear = guarded(() => reset({ choice: nothing, ticked: [] }));
    addEventListener('pagehide', clear);
    return () => removeEventListener('pagehide', clear);
  });

  const keepExclusive = (changed: string) => {
    const { choice } = getValues();
    if (exclusive === undefined || !Array.isArray(choice) || !choice.includes(changed)) return;
    const kept = choice.filter((one) => (changed === exclusive) === (one === exclusive));
    setValue('choice', kept);
  };

  const tellContradiction = () => {
    const { choice, ticked: points } = getValues();
    if (!contradicts(choice, points)) return;
    const { success, data } = schema.safeParse(choice);
    if (success) onContradiction(data, points);
  };

  // The first page shows it when Continue is pressed; the app, once it has loaded, at once.
  const isTakenOver = useAdopted(early === undefined);
  const isContradiction = contradicts(choiceNow, tickedNow);
  const isMissing =
    formState.errors.choice !== undefined ||
    (early?.failed === true && early.chosen === undefined && !formState.isSubmitted);
  const missing = { name: 'missing', message: props.errorMessage, id: `${errorId}missing` };
  const contradiction = {
    name: 'contradiction',
    message: t('error/contradiction'),
    id: `${errorId}contradiction`,
  };
  const errors = props.points.length === 0 ? [missing] : [missing, contradiction];
  const shown = isContradiction
    ? isTakenOver || early?.failed === true
      ? contradiction
      : undefined
    : isMissing
      ? missing
      : undefined;

  const submit = guarded(
    handleSubmit(({ choice, ticked: points }) => {
      if (!isContradiction) onContinue(choice, points);
    }),
  );
  const failed = shown !== undefined;
  useEffect(() => {
    onError?.(failed);
    return () => onError?.(false);
  }, [failed, onError]);
  return (
    <form method="dialog" autoComplete="off" noValidate onSubmit={submit}>
      {props.points.length === 0 ? null : (
        <TickList
          points={props.points}
          inputProps={register('ticked', { onChange: tellContradiction })}
        />
      )}
      {props.children}
      <ErrorSummary
        errors={errors}
        shown={shown}
        targetId={firstId}
        attempt={formState.submitCount}
      />
      <ChoiceGroup
        type={type}
        legend={props.legend}
        choices={props.choices(tickedNow.length)}
        firstId={firstId}
        errorId={shown?.id}
        inputProps={register('choice', {
          onChange: ({ target }: { readonly target: HTMLInputElement }) => {
            keepExclusive(target.value);
            tellContradiction();
          },
        })}
      />
      {/* In a frame that allows no forms, only the press arrives. */}
      <button type="submit" className="button continue" onClick={submit}>
        {t('continue')}
      </button>
    </form>
  );
}
