/**
 * "What made you check today?": one tile a sign, and one press goes on. The chosen group is asked
 * first; the order never changes the result.
 */
import { useTranslation } from '../../platform/useTranslation';
import type { SignId } from '../../../rules/ruleset';
import { PageHeading } from '../../ui/PageHeading';
import { Pictogram } from '../../ui/Pictogram';
import type { FirstSign } from '../checkContext';
import { QuestionTop } from './QuestionTop';

export interface FirstSignScreenProps {
  readonly signs: readonly SignId[];
  readonly chosen: FirstSign | undefined;
  readonly onContinue: (first: FirstSign) => void;
  readonly onBack: () => void;
}

export function FirstSignScreen({ signs, chosen, onContinue, onBack }: FirstSignScreenProps) {
  const { t } = useTranslation(['check', 'signs']);
  const tile = (sign: FirstSign, words: string) => (
    <li key={sign}>
      <button
        type="button"
        value={sign}
        data-to={`after-${sign}`}
        aria-current={sign === chosen ? true : undefined}
        onClick={() => onContinue(sign)}
      >
        <Pictogram sign={sign} />
        <span>{words}</span>
      </button>
    </li>
  );
  return (
    <>
      <QuestionTop earlyBack="emergency-check" onBack={onBack} />
      <PageHeading>{t('first-sign/heading')}</PageHeading>
      <p>{t('first-sign/help')}</p>
      <ul className="tiles">
        {signs.flatMap((sign) =>
          sign === 'emergency' ? [] : [tile(sign, t(`signs:${sign}/tile`))],
        )}
        {tile('everything', t('first-sign/everything'))}
      </ul>
    </>
  );
}
