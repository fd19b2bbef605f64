import { useTranslation } from 'react-i18next';
import type { CatalogueQuestion, SignId } from '../../../rules/ruleset';

/** How a page names what it asks about: the sign, or for a topic's follow-up the topic, since their questions read alike. */
export function useSignName(): (sign: SignId, question: CatalogueQuestion) => string {
  const { t } = useTranslation(['signs', 'questions']);
  return (sign, { followUpOf }) =>
    followUpOf?.topic === undefined
      ? t(`signs:${sign}/name`)
      : t(`questions:topics/options/${followUpOf.topic}`);
}
