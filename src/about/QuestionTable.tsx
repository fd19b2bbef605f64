/** One question as a family reads it, with what each answer does. */
import { useTranslation } from '../platform/useTranslation';
import type { CatalogueQuestion } from '../../rules/ruleset';
import { optionText, questionText } from '../ui/questionText';
import { Lines } from '../ui/Lines';
import { effectsOf } from './effects';
import { askedWhenText, effectText, smallChildText, useRoomTexts } from './roomTexts';

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
  const roomTexts = useRoomTexts();
  const { help, notCounted, points, smallChild } = questionText(roomTexts.questionsT, question);
  const texts = [help.join(' '), notCounted.join(' '), smallChildText(roomTexts, smallChild)];
  const askedWhen = askedWhenText(roomTexts, question);
  return (
    <div>
      {askedWhen === undefined ? null : <p className="asked-when">{askedWhen}</p>}
      {texts.map((text) => (text === '' ? null : <p key={text}>{text}</p>))}
      {points.length === 0 ? null : <Lines lines={points.map(({ text }) => text)} />}
    </div>
  );
}

export function AnswerEffects({ question }: { readonly question: CatalogueQuestion }) {
  const texts = useRoomTexts();
  return (
    <table>
      <caption>{texts.aboutT('decide/effect')}</caption>
      <tbody>
        {effectsOf(question).map(({ option, effect }) => (
          <tr key={option} data-about-option={option} data-effect={effect}>
            <th scope="row">{optionText(texts.questionsT, question.id, option)}</th>
            <td>{effectText(texts, effect)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
