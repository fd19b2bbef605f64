/** One question with every option, and whether it is quiet. */
import { useTranslation } from 'react-i18next';
import type { CatalogueQuestion } from '../../rules/ruleset';
import { optionText, questionText } from '../ui/questionText';

export function QuestionTable({ question }: { readonly question: CatalogueQuestion }) {
  const { t } = useTranslation('about');
  const questionsT = useTranslation('questions').t;
  const { question: words, help, points, smallChild } = questionText(questionsT, question);
  const { id, followUpOf } = question;
  const quiet: readonly string[] = question.kind === 'single' ? question.quiet : [];
  return (
    <div className="about-question" data-about-question={id}>
      <h4>{words}</h4>
      {followUpOf === undefined ? null : (
        <p>
          {followUpOf.topic === undefined
            ? t('question/asked-when', {
                question: questionsT(`${followUpOf.question}/question` as 'gate/question'),
              })
            : t('question/asked-when-topic', {
                topic: optionText(questionsT, 'topics', followUpOf.topic),
              })}
        </p>
      )}
      {[help, smallChild].map((text) => (text === undefined ? null : <p key={text}>{text}</p>))}
      {points.length === 0 ? null : (
        <ul>
          {points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      )}
      <table>
        <caption>{t('question/options')}</caption>
        <tbody>
          {question.options.map((option) => (
            <tr key={option}>
              <th scope="row">{optionText(questionsT, id, option)}</th>
              <td>{kindOf(option)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );

  function kindOf(option: string): string {
    if (question.kind === 'multi') return t('question/opens');
    return quiet.includes(option) ? t('question/quiet') : t('question/loud');
  }
}
