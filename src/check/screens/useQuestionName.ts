import { useTranslation } from '../../platform/useTranslation';
import type { CatalogueQuestion } from '../../../rules/ruleset';
import { questionText } from '../../ui/questionText';

/**
 * The question as its page is headed: no two pages of a check alike, so with its topic where the
 * topics' questions are.
 */
export function useQuestionName(): (question: CatalogueQuestion) => string {
  const { t } = useTranslation(['check', 'questions']);
  const questionsT = useTranslation('questions').t;
  return (question) => {
    const topic = question.followUpOf?.topic;
    return topic === undefined
      ? questionText(questionsT, question).question
      : t('topic-question', { topic: t(`questions:topics/options/${topic}`) });
  };
}
