/** What goes to the printer: made when it is asked for, and not on the screen. */
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from '../platform/useTranslation';
import { decisions } from '../../docs/safety/decisions';
import { ruleset } from '../../rules/ruleset';
import { openPrintDialog } from '../platform/printDialog';
import { Lines } from '../ui/Lines';
import { DecisionMatter, textsOfDecision } from './DecisionMatter';
import { HazardsPaper } from './HazardsView';
import { countsOf, stateOf } from './progress';
import { QuestionTable } from './QuestionTable';
import { mark } from './review/fingerprint';
import type { Present } from './review/present';
import { useRoom } from './room';
import { RulesTable } from './RulesTable';
import type { WordPair } from './wordPairs';

/** To tick with a pen. */
const box = '\u2610';

export interface WordsPaper {
  readonly tag: string;
  readonly pairs: readonly WordPair[];
  readonly back: Readonly<Record<string, string>>;
}
export type Paper = 'record' | 'copy' | 'hazards' | WordsPaper;

export interface ReviewPaperProps {
  readonly paper: Paper;
  readonly present: Present;
  readonly onDone: () => void;
}

export function ReviewPaper({ paper, present, onDone }: ReviewPaperProps) {
  const { t } = useTranslation('about');
  useEffect(() => {
    openPrintDialog();
    addEventListener('afterprint', onDone);
    return () => removeEventListener('afterprint', onDone);
  }, [onDone]);
  const { version } = present.rules;
  return (
    <div className="paper" data-paper={typeof paper === 'string' ? paper : 'words'}>
      <p className="paper-title">
        {t('title')} · {t('room/mark', { version, mark: mark(present.fingerprint) })}
      </p>
      <PaperContent paper={paper} present={present} />
    </div>
  );
}

function PaperContent({ paper, present }: Omit<ReviewPaperProps, 'onDone'>): ReactNode {
  switch (paper) {
    case 'record':
      return <RecordPaper present={present} />;
    case 'copy':
      return <CopyPaper present={present} />;
    case 'hazards':
      return <HazardsPaper />;
    default:
      return <TextsPaper {...paper} />;
  }
}

/** What was decided, by whom, with a line to sign on. */
function RecordPaper({ present }: { readonly present: Present }) {
  const { t } = useTranslation('about');
  const room = useRoom();
  const { version } = present.rules;
  return (
    <>
      <h2>{t('sign/papers/record')}</h2>
      <table>
        <tbody>
          {decisions.map(({ number, decision }) => {
            const answers = room.decisions.filter((one) => one.number === number);
            return (
              <tr key={number}>
                <td>{number}</td>
                <th scope="row" lang="en" dir="ltr">
                  {decision}
                </th>
                <td>
                  <strong>{t(`decide/state/${stateOf(room, number)}`)}</strong>
                  {answers.map(({ choice, reason, by }) => (
                    <span key={`${choice} ${reason}`}>
                      {' '}
                      {[reason, by?.name].filter((text) => text !== undefined).join(' ')}
                    </span>
                  ))}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <div className="sign-here">
        {/* What is signed stands beside the signature, on whichever page that is. */}
        <p>
          {t('room/mark', { version, mark: mark(present.fingerprint) })} ·{' '}
          {t('room/progress', countsOf(room, decisions))}
        </p>
        {(['name', 'role', 'date'] as const).map((field) => (
          <p key={field} className={room.reviewer[field] === '' ? 'blank-line' : undefined}>
            {t(`sign/${field}`)}: {room.reviewer[field]}
          </p>
        ))}
        <p className="blank-line">{t('sign/signature')}:</p>
      </div>
    </>
  );
}

/** To read away from a screen: decisions, questions and rules. */
function CopyPaper({ present }: { readonly present: Present }) {
  const { t } = useTranslation(['about', 'signs']);
  return (
    <>
      <h2>{t('decisions/heading')}</h2>
      <div className="columns">
        {decisions.map((decision) => (
          <section key={decision.number} className="paper-decision">
            <p lang="en" dir="ltr">
              <strong>{decision.number}</strong> {decision.decision}
            </p>
            <p className="blank-line">
              {(['agreed', 'change', 'rejected'] as const)
                .map((choice) => `${box} ${t(`decide/choices/${choice}`)}`)
                .join(' ')}
            </p>
            {decision.questions.length === 0 ? (
              <DecisionMatter decision={decision} present={present} isOnPaper />
            ) : (
              <div lang="en" dir="ltr">
                <Lines lines={textsOfDecision(decision, present)} />
              </div>
            )}
          </section>
        ))}
      </div>
      <h2>{t('questions/heading')}</h2>
      <div className="columns">
        {ruleset.signs.map(({ id, questions }) => (
          <section key={id}>
            <h3>{t(`signs:${id}/name`)}</h3>
            {questions.map((question) => (
              <QuestionTable key={question.id} question={question} level={4} />
            ))}
          </section>
        ))}
      </div>
      <h2>{t('rules/heading')}</h2>
      <RulesTable isWhole />
    </>
  );
}

function TextsPaper({ tag, pairs, back }: WordsPaper) {
  const { t } = useTranslation('about');
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('words/english')}</th>
          <th scope="col">{t('words/translation')}</th>
          <th scope="col">{t('words/back')}</th>
        </tr>
      </thead>
      <tbody>
        {pairs.map(({ id, question, english, translation }) => (
          <tr key={id}>
            <td lang="en" dir="ltr">
              {question === undefined ? null : <small>{question} </small>}
              {english}
            </td>
            <td lang={tag} dir="auto">
              {translation}
            </td>
            <td lang="en" dir="ltr">
              {back[id] ?? '-'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
