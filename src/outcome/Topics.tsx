/** What there is to talk about besides, in the words that were picked. */
import { useTranslation } from '../platform/useTranslation';
import type { TopicId } from '../../rules/questions';
import { CareCard } from '../ui/CareCard';

export function Topics({ topics }: { readonly topics: readonly TopicId[] }) {
  const { t } = useTranslation(['outcome', 'questions']);
  return topics.length === 0 ? null : (
    <CareCard heading={t('discuss-next-visit/topics/heading')} tone="calm">
      <ul>
        {topics.map((topic) => (
          <li key={topic}>{t(`questions:topics/options/${topic}`)}</li>
        ))}
      </ul>
    </CareCard>
  );
}
