/** "What made you check today?": one tile a sign. The chosen group is asked first; the order never changes the result. */
import { useTranslation } from 'react-i18next';
import * as z from 'zod/mini';
import type { SignId } from '../../../rules/ruleset';
import { PageHeading } from '../../ui/PageHeading';
import { Pictogram } from '../../ui/Pictogram';
import type { FirstSign } from '../checkContext';
import { ChoiceForm, type FirstPageForm } from './ChoiceForm';

export interface FirstSignScreenProps {
  readonly signs: readonly SignId[];
  readonly chosen: FirstSign | undefined;
  readonly early: FirstPageForm | undefined;
  readonly onError?: ((shows: boolean) => void) | undefined;
  readonly onContinue: (first: FirstSign) => void;
  readonly onBack: () => void;
}

export function FirstSignScreen(props: FirstSignScreenProps) {
  const { signs, chosen, early, onError, onContinue, onBack } = props;
  const { t } = useTranslation(['check', 'signs']);
  const tiles = signs.filter((sign) => sign !== 'emergency');
  return (
    <div className="tiles">
      <ChoiceForm<FirstSign>
        type="radio"
        legend={<PageHeading>{t('first-sign/heading')}</PageHeading>}
        help={<p>{t('first-sign/help')}</p>}
        choices={[
          ...tiles.map((sign) => ({
            value: sign,
            label: t(`signs:${sign}/tile`),
            pictogram: <Pictogram sign={sign} />,
          })),
          { value: 'everything', label: t('first-sign/everything') },
        ]}
        schema={z.enum([...tiles, 'everything'] as const)}
        chosen={chosen}
        errorMessage={t('error/choose-sign')}
        early={early}
        earlyBack="emergency-check"
        onError={onError}
        onContinue={onContinue}
        onBack={onBack}
      />
    </div>
  );
}
