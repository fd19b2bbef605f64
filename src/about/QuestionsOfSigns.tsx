/** Every question, sign by sign, in the order of the screens. */
import { useTranslation } from 'react-i18next';
import type { CatalogueSign } from '../../rules/ruleset';
import { QuestionTable } from './QuestionTable';

export function QuestionsOfSigns({ signs }: { readonly signs: readonly CatalogueSign[] }) {
  const { t } = useTranslation(['about', 'signs']);
  return (
    <>
      <p>{t('questions/lead')}</p>
      {signs.map(({ id, questions }) => (
        <section key={id}>
          <h3>{t(`signs:${id}/name`)}</h3>
          {questions.map((question) => (
            <QuestionTable key={question.id} question={question} />
          ))}
        </section>
      ))}
    </>
  );
}
