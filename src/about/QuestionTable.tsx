/** One question as a family reads it, with what each answer does. */
import { useTranslation } from '../platform/useTranslation';
import type { CatalogueQuestion } from '../../rules/ruleset';
import { optionText, questionText } from '../ui/questionText';
import { Lines } from './BulletList';
import { effectsOf, type Effect } from './effects';

export interface QuestionTableProps {
  readonly question: CatalogueQuestion;
  readonly level?: 3 | 4;
}

export function QuestionTable({ question, level = 3 }: QuestionTableProps) {
  const questionsT = useTranslation('questions').t;
  const Heading = `h${String(level)}` as 'h3' | 'h4';
  return (
    <div className="about-question" data-about-question={question.id}>
      <Heading>{questionText(questionsT, question).question}</Heading>
      <div className="about-question-parts">
        <QuestionWords question={question} />
        <AnswerEffects question={question} />
      </div>
    </div>
  );
}

/** When it is asked, its help and its points. */
export function QuestionWords({ question }: { readonly question: CatalogueQuestion }) {
  const questionsT = useTranslation('questions').t;
  const { help, notCounted, points, smallChild } = questionText(questionsT, question);
  const texts = [help.join(' '), notCounted.join(' '), smallChild ?? ''];
  return (
    <div>
      <AskedWhen question={question} />
      {texts.map((text) => (text === '' ? null : <p key={text}>{text}</p>))}
      {points.length === 0 ? null : <Lines lines={points.map(({ text }) => text)} />}
    </div>
  );
}

export function AnswerEffects({ question }: { readonly question: CatalogueQuestion }) {
  const { t } = useTranslation('about');
  const questionsT = useTranslation('questions').t;
  return (
    <table>
      <caption>{t('decide/effect')}</caption>
      <tbody>
        {effectsOf(question).map(({ option, effect }) => (
          <tr key={option} data-about-option={option} data-effect={effect}>
            <th scope="row">{optionText(questionsT, question.id, option)}</th>
            <td>
              <EffectText effect={effect} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function EffectText({ effect }: { readonly effect: Effect }) {
  const { t } = useTranslation(['about', 'outcome']);
  return effect === 'now' ? t('outcome:seek-care-now/heading') : t(`effect/${effect}`);
}

function AskedWhen({ question: { followUpOf } }: { readonly question: CatalogueQuestion }) {
  const { t } = useTranslation(['about', 'questions']);
  const questionsT = useTranslation('questions').t;
  if (followUpOf === undefined) return null;
  const { question, topic } = followUpOf;
  return (
    <p className="asked-when">
      {topic === undefined
        ? t('question/asked-when', {
            question: t(`questions:${question}/question`),
            answer: optionText(questionsT, question, 'no'),
          })
        : t('question/asked-when-topic', { topic: optionText(questionsT, 'topics', topic) })}
    </p>
  );
}
