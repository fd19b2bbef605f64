/** One question with every option, and whether it is quiet. */
import { useTranslation } from 'react-i18next';
import type { CatalogueQuestion } from '../../rules/ruleset';
import { optionText, questionText } from '../ui/questionText';
import { Lines } from './BulletList';

export function QuestionTable({ question }: { readonly question: CatalogueQuestion }) {
  const { t } = useTranslation('about');
  const questionsT = useTranslation('questions').t;
  const {
    question: words,
    help,
    notCounted,
    points,
    smallChild,
  } = questionText(questionsT, question);
  const { id } = question;
  return (
    <div className="about-question" data-about-question={id}>
      <h4>{words}</h4>
      <p className="id" lang="en" dir="ltr">
        {id}
      </p>
      <AskedWhen question={question} />
      {[help.join(' '), notCounted.join(' '), smallChild ?? ''].map((text) =>
        text === '' ? null : <p key={text}>{text}</p>,
      )}
      {points.length === 0 ? null : <Lines lines={points.map(({ text }) => text)} />}
      <table>
        <caption>{t('question/options')}</caption>
        <tbody>
          {optionsOf(question).map(({ option, kind }) => (
            <tr key={option} data-about-option={option}>
              <th scope="row">{optionText(questionsT, id, option)}</th>
              <td>{t(`question/${kind}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function AskedWhen({ question: { followUpOf } }: { readonly question: CatalogueQuestion }) {
  const { t } = useTranslation(['about', 'questions']);
  const questionsT = useTranslation('questions').t;
  if (followUpOf === undefined) return null;
  const { question, topic } = followUpOf;
  return (
    <p>
      {topic === undefined
        ? t('question/asked-when', {
            question: t(`questions:${question}/question`),
            answer: optionText(questionsT, question, 'no'),
          })
        : t('question/asked-when-topic', { topic: optionText(questionsT, 'topics', topic) })}
    </p>
  );
}

interface ListedOption {
  readonly option: string;
  readonly kind: 'quiet' | 'loud' | 'opens';
}

/** A topic is never urgent alone, and "None of these" is a full answer. */
function optionsOf(question: CatalogueQuestion): readonly ListedOption[] {
  const { kind, options } = question;
  if (kind === 'multi') {
    return [
      ...options.map((option) => ({ option, kind: 'opens' as const })),
      { option: 'none', kind: 'quiet' },
    ];
  }
  return options.map((option) => ({
    option,
    kind: question.quiet.includes(option) ? 'quiet' : 'loud',
  }));
}
