/** Agreed, to change, or rejected; each press counts at once, and only for this page. */
import { useId } from 'react';
import { useTranslation } from '../platform/useTranslation';
import { decisions } from '../../docs/safety/decisions';
import { goTo } from './place';
import { PlaceLink } from './PlaceLink';
import { nextOpen } from './progress';
import { choices } from './review/reviewFile';
import { decide, useRoom } from './room';

export interface DecisionFormProps {
  readonly number: number;
  /** Of what the decision is about now. */
  readonly fingerprint: string;
}

export function DecisionForm({ number, fingerprint }: DecisionFormProps) {
  const { t } = useTranslation('about');
  const room = useRoom();
  const id = useId();
  const answers = room.decisions.filter((one) => one.number === number);
  const [only] = answers.length === 1 ? answers : [];
  const past =
    room.opened?.problem === undefined
      ? (room.opened?.past.filter((one) => one.number === number) ?? [])
      : [];
  const next = nextOpen(room, decisions, number);
  return (
    <form
      className="decision-form"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        if (next === undefined) goTo('sign');
        else goTo('decide', next.number);
      }}
    >
      {answers.length > 1 && <p>{t('decide/two')}</p>}
      {(answers.length > 1 ? answers : []).map(({ choice, reason, by }) => (
        <p key={`${choice} ${reason}`}>
          {t('decide/answer-by', {
            choice: t(`decide/choices/${choice}`),
            name: by?.name ?? room.reviewer.name,
            reason,
          })}
        </p>
      ))}
      {past.map(({ choice, by }) => (
        <p key={`${choice} ${by.name}`}>
          {t('decide/past', { choice: t(`decide/choices/${choice}`), name: by.name })}
        </p>
      ))}
      <fieldset>
        <legend>{t('decide/choice')}</legend>
        {choices.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name={`decision-${String(number)}`}
              checked={only?.choice === choice}
              onChange={() => decide(number, fingerprint, choice, only?.reason ?? '')}
            />
            {t(`decide/choices/${choice}`)}
          </label>
        ))}
      </fieldset>
      <label htmlFor={`${id}-reason`}>{t('decide/reason')}</label>
      <textarea
        id={`${id}-reason`}
        rows={2}
        maxLength={4000}
        disabled={only === undefined}
        value={only?.reason ?? ''}
        onChange={({ target }) => {
          if (only !== undefined) decide(number, fingerprint, only.choice, target.value);
        }}
      />
      <p className="decision-acts">
        <button type="submit" className="button">
          {next === undefined ? t('room/views/sign') : t('decide/next')}
        </button>
        <a href="." target="_blank" rel="noopener">
          {t('decide/try')}
        </a>
        {number > 1 ? (
          <PlaceLink view="decide" number={number - 1}>
            {t('room/before')}
          </PlaceLink>
        ) : null}
        {number < decisions.length ? (
          <PlaceLink view="decide" number={number + 1}>
            {t('room/after')}
          </PlaceLink>
        ) : null}
      </p>
    </form>
  );
}
