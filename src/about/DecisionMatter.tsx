/** What one decision is about, in the words that a family reads, and what it rests on. */
import { useTranslation } from '../platform/useTranslation';
import type { Decision } from '../../docs/safety/decisions';
import { questionsIn } from '../../rules/condition';
import { references } from '../../rules/references';
import { ruleset, type CatalogueQuestion, type CatalogueRule } from '../../rules/ruleset';
import { questionText } from '../ui/questionText';
import type { Source } from '../../rules/sign';
import { SourceList, SourcesOfRules } from '../why/SourcesOfRules';
import { Lines } from '../ui/Lines';
import { AnswerEffects, QuestionTable, QuestionWords } from './QuestionTable';
import type { Present } from './review/present';
import { isNamed, rulesOf } from './review/signedItems';
import { withBlanksNamed } from './review/words';
import { basisLines } from './roomTexts';

export interface DecisionMatterProps {
  readonly decision: Decision;
  readonly present: Present;
  /** On paper nothing is folded. */
  readonly isOnPaper?: boolean;
}

/** Its own questions, then those of its rules. */
export const questionsOf = (decision: Decision) => {
  // A decision about words alone begins with them; its rules' questions are in other decisions.
  if (decision.questions.length === 0) return [];
  const ids = new Set([
    ...decision.questions,
    ...rulesOf(decision, ruleset).flatMap(({ when }) => questionsIn(when)),
  ]);
  return [...ids].flatMap((id) => ruleset.questionById.get(id) ?? []);
};

/** The texts that it is about beside questions, each once; what is filled in later by its name. */
export const textsOfDecision = ({ also = [] }: Decision, { items }: Present): readonly string[] => {
  const beginnings = also.filter((one) => one.startsWith('text/'));
  const found = Object.entries(items).filter(([name]) => isNamed(name, beginnings));
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
            <Basis rules={rules} words={decision.sources ?? []} />
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

interface BasisProps {
  readonly rules: readonly CatalogueRule[];
  /** What the words of the decision rest on, beside the rules. */
  readonly words: readonly Source[];
}

/** What each decision is until it is signed, whatever its rules rest on. */
const openChoice = { evidence: ['to-sign-off'], signOff: [] } as const;

/** What rules and words rest on: the choice itself is nobody's but this plan's. */
function Basis({ rules, words }: BasisProps) {
  const { t } = useTranslation('about');
  const sources = [...rules.flatMap((rule) => rule.sources), ...words];
  const sections = new Set(sources.flatMap((one) => ('article' in one ? [one.article] : [])));
  const pages = new Set(
    sources.flatMap((one) => ('reference' in one ? references[one.reference] : [])),
  );
  const shown = {
    texts: t('source-note', { returnObjects: true }),
    references,
    linksOut: true,
  };
  return (
    <>
      {rules.length === 0 ? <p>{t('decide/no-basis')}</p> : null}
      <Lines
        lines={[
          ...basisLines({ aboutT: t }, [...rules, openChoice]),
          ...(sources.some((source) => 'general' in source) ? [t('source-note/general')] : []),
        ]}
      />
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
        {rules.length === 0 ? null : <SourcesOfRules rules={rules} {...shown} />}
        {words.length === 0 ? null : <SourceList sources={words} {...shown} />}
      </details>
    </>
  );
}
