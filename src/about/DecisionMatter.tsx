/** What one decision is about, in the words that a family reads, and what it rests on. */
import { useTranslation } from '../platform/useTranslation';
import type { Decision } from '../../docs/safety/decisions';
import { questionsIn } from '../../rules/condition';
import { references } from '../../rules/references';
import { ruleset, type CatalogueQuestion, type CatalogueRule } from '../../rules/ruleset';
import { questionText } from '../ui/questionText';
import { SourcesOfRules } from '../why/SourcesOfRules';
import { Lines } from './BulletList';
import { AnswerEffects, QuestionTable, QuestionWords } from './QuestionTable';
import type { Present } from './review/present';
import { rulesOf } from './review/signedItems';
import { withBlanksNamed } from './review/words';

export interface DecisionMatterProps {
  readonly decision: Decision;
  readonly present: Present;
  /** On paper nothing is folded. */
  readonly isOnPaper?: boolean;
}

/** Its own questions, then those of its rules. */
export const questionsOf = (decision: Decision) => {
  const ids = new Set([
    ...decision.questions,
    ...rulesOf(decision, ruleset).flatMap(({ when }) => questionsIn(when)),
  ]);
  return [...ids].flatMap((id) => ruleset.questionById.get(id) ?? []);
};

/** The texts that it is about beside questions, each once; what is filled in later by its name. */
export const textsOfDecision = ({ also = [] }: Decision, { items }: Present): readonly string[] => {
  const beginnings = also.filter((one) => one.startsWith('text/'));
  const found = Object.entries(items).filter(([name]) =>
    beginnings.some((one) => name === one || (one.endsWith('/') && name.startsWith(one))),
  );
  return [...new Set(found.map(([, text]) => withBlanksNamed(String(text))))];
};

/** What needs the height of the screen: a choice among many answers is asked in few words. */
const longPart = ({ options, points = [] }: CatalogueQuestion): 'answers' | 'words' =>
  options.length > Math.max(3, points.length) ? 'answers' : 'words';

export function DecisionMatter({ decision, present, isOnPaper = false }: DecisionMatterProps) {
  const { t } = useTranslation('about');
  const questionsT = useTranslation('questions').t;
  const [first, ...others] = questionsOf(decision);
  const texts = textsOfDecision(decision, present);
  const rules = rulesOf(decision, ruleset);
  return (
    <>
      <div className="decision-matter" data-long={first === undefined ? 'texts' : longPart(first)}>
        {first === undefined ? null : (
          <section>
            <h4>{t('decide/asked')}</h4>
            <p>
              <strong>{questionText(questionsT, first).question}</strong>
            </p>
            <div className="scrolls" tabIndex={0} role="group" aria-label={t('decide/asked')}>
              <QuestionWords question={first} />
            </div>
          </section>
        )}
        {first !== undefined && (
          <div className="scrolls" tabIndex={0} role="group" aria-label={t('decide/effect')}>
            <AnswerEffects question={first} />
          </div>
        )}
        {first === undefined && <Texts texts={texts} />}
        {!isOnPaper && (
          <section>
            <h4>{t('decide/basis')}</h4>
            <Basis rules={rules} />
          </section>
        )}
      </div>
      {isOnPaper || others.length === 0 ? null : (
        <details>
          <summary>{t('decide/more')}</summary>
          {others.map((question) => (
            <QuestionTable key={question.id} question={question} level={4} />
          ))}
        </details>
      )}
      {isOnPaper || first === undefined || texts.length === 0 ? null : (
        <details data-decision-texts="">
          <summary>{t('decide/texts')}</summary>
          <div lang="en" dir="ltr">
            <Lines lines={texts} />
          </div>
        </details>
      )}
    </>
  );
}

function Texts({ texts }: { readonly texts: readonly string[] }) {
  const { t } = useTranslation('about');
  return (
    <section>
      <h4>{t('decide/texts')}</h4>
      <div
        className="scrolls"
        data-decision-texts=""
        lang="en"
        dir="ltr"
        tabIndex={0}
        role="group"
        aria-label={t('decide/texts')}
      >
        <Lines lines={texts} />
      </div>
    </section>
  );
}

function Basis({ rules }: { readonly rules: readonly CatalogueRule[] }) {
  const { t } = useTranslation('about');
  if (rules.length === 0) return <p>{t('decide/no-basis')}</p>;
  const levels = [...new Set(rules.flatMap(({ evidence }) => evidence))];
  const sources = rules.flatMap((rule) => rule.sources);
  const sections = new Set(sources.flatMap((one) => ('article' in one ? [one.article] : [])));
  const pages = new Set(sources.flatMap((one) => ('reference' in one ? [one.reference] : [])));
  return (
    <>
      <Lines lines={levels.map((level) => t(`source-note/evidence/${level}`))} />
      {sections.size === 0 ? null : (
        <p className="small">
          {t('source-note/article')}:{' '}
          <span lang="en" dir="ltr">
            {[...sections].slice(0, 3).join('; ')}
            {sections.size > 3 ? ' …' : ''}
          </span>
        </p>
      )}
      <p className="small">{t('decide/pages', { number: pages.size })}</p>
      <details>
        <summary>{t('decide/sources')}</summary>
        <SourcesOfRules
          rules={rules}
          texts={t('source-note', { returnObjects: true })}
          references={references}
          linksOut
        />
      </details>
    </>
  );
}
